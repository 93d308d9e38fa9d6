"""Text to located nodes: YAML's structure with a span on every value, and nothing decided about types.

The nodes are composed from the parser's events, as `yaml.compose` does it, but with bounds: nesting deeper than
MAX_DEPTH and aliases that multiply into more than MAX_ALIASED nodes are diagnostics, not memory.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NoReturn

import yaml
from msgspec import Struct, field
from msgspec.structs import replace

from cvlatex.core.diagnostics import Diagnostic, Severity, error
from cvlatex.core.source import SourceFile, Span
from cvlatex.readers.yaml.characters import DROPPED, compose_letters
from cvlatex.readers.yaml.marks import (
    find_end,
    find_line_start,
    find_marks,
    measure_between,
    measure_collection,
    measure_span,
)
from cvlatex.readers.yaml.nodes import PRIVATE_TAG, ListNode, MapNode, Node, ScalarNode
from cvlatex.readers.yaml.scalar_problems import is_clean, is_unsuspicious, report_scalar_problems
from cvlatex.readers.yaml.sigils import report_unknown_tag, report_unused_anchor
from cvlatex.readers.yaml.suspicions import Written, report_wide_commas

MAX_DEPTH = 60
MAX_ALIASED = 20_000

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def parse(source: SourceFile) -> tuple[Node | None, list[Diagnostic]]:
    """Parse the file's one document as nodes, or None with the reason where it is not YAML."""
    composer = _Composer(source, yaml.parse(source.text, Loader=_LOADER), is_clean(source.text))
    try:
        node = composer.compose_document()
    except yaml.MarkedYAMLError as problem:
        from cvlatex.readers.yaml.recovery import list_syntax_errors

        errors = (found for found in composer.problems if found.severity is Severity.ERROR)
        return None, [*errors, *list_syntax_errors(source, problem)]
    except _Refused:
        return None, composer.problems
    return node, composer.problems


class _Refused(Exception):
    """The document is bounded away; the diagnostic is already among the problems."""


class _Composer(Struct):
    """Composes the nodes of a document from the parser's events, and collects the problems."""

    source: SourceFile
    events: Iterator[yaml.Event]
    is_clean: bool
    problems: list[Diagnostic] = field(default_factory=list)
    anchors: dict[str, Node] = field(default_factory=dict)
    unused: dict[str, Span] = field(default_factory=dict)
    aliased: int = 0

    def compose_document(self) -> Node | None:
        """Compose the document; None where the file is empty. Raises _Refused."""
        node: Node | None = None
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                if node is not None:
                    self.refuse(
                        "second-document",
                        event,
                        "A second YAML document begins here.",
                        "Delete the `---`.",
                    )
                node = self.compose_node(next(self.events), 0)
        for name, span in self.unused.items():
            self.problems.append(report_unused_anchor(self.source, name, span))
        return node

    def compose_node(self, event: yaml.Event, depth: int) -> Node:
        """Compose a node. Raises _Refused where it is too deep."""
        if depth > MAX_DEPTH:
            self.refuse(
                "too-deep",
                event,
                f"This is nested more than {MAX_DEPTH} levels deep.",
                "Flatten it.",
            )
        if isinstance(event, yaml.AliasEvent):
            return self.resolve_alias(event)
        if isinstance(event, yaml.ScalarEvent):
            node: Node = self.compose_scalar(event)
        elif isinstance(event, yaml.SequenceStartEvent):
            node = self.compose_sequence(event, depth)
        else:
            assert isinstance(event, yaml.MappingStartEvent)
            node = self.compose_mapping(event, depth)
        if event.anchor:
            if isinstance(node, ScalarNode) and not node.value:
                node = replace(node, value=f"&{event.anchor}")  # `&co` alone: it is not reported as empty as well
            self.anchors[event.anchor] = node
            self.unused[event.anchor] = measure_span(self.source, event)
        return node

    def resolve_alias(self, event: yaml.AliasEvent) -> Node:
        """Return the node that an alias stands for. Raises _Refused where there is none, or too many are."""
        node = self.anchors.get(event.anchor or "")
        self.unused.pop(event.anchor or "", None)
        if node is None:
            self.refuse(
                "unknown-alias", event, f"No anchor &{event.anchor} comes before this.",
                "A value that begins with * needs quotes.",
            )  # fmt: skip
        self.aliased += _count_nodes(node)
        if self.aliased > MAX_ALIASED:
            self.refuse(
                "too-many-aliases", event,
                f"The aliases of this file multiply into more than {MAX_ALIASED:,} values.", "Write the values out.",
            )  # fmt: skip
        return node

    def compose_scalar(self, event: yaml.ScalarEvent) -> ScalarNode:
        """Compose a scalar."""
        tag = event.tag or ""
        if tag and tag not in (PRIVATE_TAG, "!", "tag:yaml.org,2002:str"):
            self.problems.append(report_unknown_tag(self.source, tag, measure_span(self.source, event)))
        text, (begin, last) = self.source.text, find_marks(event)
        end = find_end(text, begin.index, last.index)
        span = measure_between(self.source, begin, last, end)
        if not tag and self.is_clean and is_unsuspicious(text, begin.index, end, event.style or None):
            return ScalarNode(event.value, span, not event.style, "", begin.index, end)
        written = Written(text, begin.index, end, span)
        self.problems.extend(report_scalar_problems(written, event.value, event.style or None, tag))
        value, mark = compose_letters(DROPPED.sub("", event.value)), PRIVATE_TAG if tag == PRIVATE_TAG else ""
        return ScalarNode(value, span, not event.style, mark, written.begin, written.end)

    def compose_sequence(self, start: yaml.SequenceStartEvent, depth: int) -> ListNode:
        """Compose a list."""
        self.report_tag(start)
        items: list[Node] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self.compose_node(event, depth + 1))
        if start.flow_style:
            plain = (item for item in items if isinstance(item, ScalarNode) and item.plain)
            written = [Written(self.source.text, item.begin, item.end, item.span) for item in plain]
            self.problems.extend(report_wide_commas(written))
        return ListNode(tuple(items), measure_collection(self.source, start, event, items[-1].span if items else None))

    def compose_mapping(self, start: yaml.MappingStartEvent, depth: int) -> MapNode:
        """Compose a map; a key that comes twice is a diagnostic."""
        self.report_tag(start)
        entries: dict[str, tuple[ScalarNode, Node]] = {}
        value: Node | None = None
        restarted = False
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self.compose_node(event, depth + 1)
            value = self.compose_node(next(self.events), depth + 1)
            if not isinstance(key, ScalarNode):
                self.problems.append(
                    error("key-not-text", key.span, "A key must be a word, and this is a list or a map.",
                          "A value that begins with { or [ needs quotes.")
                )  # fmt: skip
            elif key.value in entries:
                if not restarted:
                    restarted = self.is_item(start) and key.value == next(iter(entries))
                    self.problems.append(self.report_duplicate(key, entries[key.value][0].span, restarted=restarted))
            elif key.tag:
                message = f"{PRIVATE_TAG} takes the place of a text, and this is a key."
                self.problems.append(
                    error("private-within", key.span, message, "Put it behind the colon: `value: !private phone`.")
                )
            else:
                entries[key.value] = (key, value)
        return MapNode(
            tuple(entries.values()), measure_collection(self.source, start, event, value.span if value else None)
        )

    def report_duplicate(self, key: ScalarNode, first: Span, *, restarted: bool) -> Diagnostic:
        """Report a key that a map has twice; where its first key comes again, a dash is most likely missing."""
        message = f"The key '{key.value}' is here for the second time."
        if not restarted:
            return error("duplicate-key", key.span, message, f"The first is in line {first.line}; keep one of them.")
        hint = f"If the next item begins here, put a dash before it: `- {key.value}: …`; else keep one of them."
        return error("duplicate-key", key.span, message, hint)

    def is_item(self, start: yaml.MappingStartEvent) -> bool:
        """Whether a map begins right behind a dash."""
        begin = find_marks(start)[0].index
        return bool(re.fullmatch(r" *(?:- +)+", self.source.text[find_line_start(self.source.text, begin) : begin]))

    def report_tag(self, event: yaml.SequenceStartEvent | yaml.MappingStartEvent) -> None:
        """Report a tag before a list or a map."""
        if not event.tag or event.tag == "!":
            return
        place = measure_span(self.source, event).start()
        hint = "Put it before one text alone." if event.tag == PRIVATE_TAG else "Delete it."
        written = re.match(r"!\S*[ \t]*", self.source.text[find_marks(event)[0].index :])
        end = place.column + len(written.group().rstrip()) if written else place.column
        tag_span = Span(place.file, place.line, place.column, place.line, end)
        self.problems.append(error("unknown-tag-mark", tag_span, f"The tag {event.tag} means nothing here.", hint))

    def refuse(self, code: str, event: yaml.Event, message: str, hint: str) -> NoReturn:
        """Report an error that ends the reading. Raises _Refused."""
        self.problems.append(error(code, measure_span(self.source, event), message, hint))
        raise _Refused


def _count_nodes(node: Node) -> int:
    """Count how many scalars and collections a node has."""
    match node:
        case ScalarNode():
            return 1
        case ListNode(items, _):
            return 1 + sum(_count_nodes(item) for item in items)
        case MapNode(entries, _):
            return 1 + sum(1 + _count_nodes(value) for _, value in entries)
