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
from cvlatex.readers.yaml.characters import DROPPED, composed
from cvlatex.readers.yaml.marks import collection_span, line_start, marks_of, span_between, span_of, trimmed_end
from cvlatex.readers.yaml.nodes import PRIVATE_TAG, ListNode, MapNode, Node, ScalarNode
from cvlatex.readers.yaml.scalar_problems import is_clean, is_unsuspicious, scalar_problems
from cvlatex.readers.yaml.sigils import unknown_tag, unused_anchor
from cvlatex.readers.yaml.suspicions import Written, wide_commas

MAX_DEPTH = 60
MAX_ALIASED = 20_000

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def parse(source: SourceFile) -> tuple[Node | None, list[Diagnostic]]:
    """The file's one document as nodes, or None with the reason where it is not YAML."""
    composer = _Composer(source, yaml.parse(source.text, Loader=_LOADER), is_clean(source.text))
    try:
        node = composer.document()
    except yaml.MarkedYAMLError as problem:
        from cvlatex.readers.yaml.recovery import syntax_errors

        errors = (found for found in composer.problems if found.severity is Severity.ERROR)
        return None, [*errors, *syntax_errors(source, problem)]
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

    def document(self) -> Node | None:
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
                node = self.node(next(self.events), 0)
        for name, span in self.unused.items():
            self.problems.append(unused_anchor(self.source, name, span))
        return node

    def node(self, event: yaml.Event, depth: int) -> Node:
        """Compose a node. Raises _Refused where it is too deep."""
        if depth > MAX_DEPTH:
            self.refuse(
                "too-deep",
                event,
                f"This is nested more than {MAX_DEPTH} levels deep.",
                "Flatten it.",
            )
        if isinstance(event, yaml.AliasEvent):
            return self.alias(event)
        if isinstance(event, yaml.ScalarEvent):
            node: Node = self.scalar(event)
        elif isinstance(event, yaml.SequenceStartEvent):
            node = self.sequence(event, depth)
        else:
            assert isinstance(event, yaml.MappingStartEvent)
            node = self.mapping(event, depth)
        if event.anchor:
            if isinstance(node, ScalarNode) and not node.value:
                node = replace(node, value=f"&{event.anchor}")  # `&co` alone: it is not reported as empty as well
            self.anchors[event.anchor] = node
            self.unused[event.anchor] = span_of(self.source, event)
        return node

    def alias(self, event: yaml.AliasEvent) -> Node:
        """The node that an alias stands for. Raises _Refused where there is none, or too many are."""
        node = self.anchors.get(event.anchor or "")
        self.unused.pop(event.anchor or "", None)
        if node is None:
            self.refuse(
                "unknown-alias", event, f"No anchor &{event.anchor} comes before this.",
                "A value that begins with * needs quotes.",
            )  # fmt: skip
        self.aliased += _size(node)
        if self.aliased > MAX_ALIASED:
            self.refuse(
                "too-many-aliases", event,
                f"The aliases of this file multiply into more than {MAX_ALIASED:,} values.", "Write the values out.",
            )  # fmt: skip
        return node

    def scalar(self, event: yaml.ScalarEvent) -> ScalarNode:
        """Compose a scalar."""
        tag = event.tag or ""
        if tag and tag not in (PRIVATE_TAG, "!", "tag:yaml.org,2002:str"):
            self.problems.append(unknown_tag(self.source, tag, span_of(self.source, event)))
        text, (begin, last) = self.source.text, marks_of(event)
        end = trimmed_end(text, begin.index, last.index)
        span = span_between(self.source, begin, last, end)
        if not tag and self.is_clean and is_unsuspicious(text, begin.index, end, event.style or None):
            return ScalarNode(event.value, span, not event.style, "", begin.index, end)
        written = Written(text, begin.index, end, span)
        self.problems.extend(scalar_problems(written, event.value, event.style or None, tag))
        value, mark = composed(DROPPED.sub("", event.value)), PRIVATE_TAG if tag == PRIVATE_TAG else ""
        return ScalarNode(value, span, not event.style, mark, written.begin, written.end)

    def sequence(self, start: yaml.SequenceStartEvent, depth: int) -> ListNode:
        """Compose a list."""
        self.untagged(start)
        items: list[Node] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self.node(event, depth + 1))
        if start.flow_style:
            plain = (item for item in items if isinstance(item, ScalarNode) and item.plain)
            written = [Written(self.source.text, item.begin, item.end, item.span) for item in plain]
            self.problems.extend(wide_commas(written))
        return ListNode(tuple(items), collection_span(self.source, start, event, items[-1].span if items else None))

    def mapping(self, start: yaml.MappingStartEvent, depth: int) -> MapNode:
        """Compose a map; a key that comes twice is a diagnostic."""
        self.untagged(start)
        entries: dict[str, tuple[ScalarNode, Node]] = {}
        value: Node | None = None
        restarted = False
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self.node(event, depth + 1)
            value = self.node(next(self.events), depth + 1)
            if not isinstance(key, ScalarNode):
                self.problems.append(
                    error("key-not-text", key.span, "A key must be a word, and this is a list or a map.",
                          "A value that begins with { or [ needs quotes.")
                )  # fmt: skip
            elif key.value in entries:
                if not restarted:
                    restarted = self.is_item(start) and key.value == next(iter(entries))
                    self.problems.append(self.duplicate(key, entries[key.value][0].span, restarted=restarted))
            elif key.tag:
                message = f"{PRIVATE_TAG} takes the place of a text, and this is a key."
                self.problems.append(
                    error("private-within", key.span, message, "Put it behind the colon: `value: !private phone`.")
                )
            else:
                entries[key.value] = (key, value)
        return MapNode(
            tuple(entries.values()), collection_span(self.source, start, event, value.span if value else None)
        )

    def duplicate(self, key: ScalarNode, first: Span, *, restarted: bool) -> Diagnostic:
        """The error of a key that a map has twice; where its first key comes again, a dash is most likely missing."""
        message = f"The key '{key.value}' is here for the second time."
        if not restarted:
            return error("duplicate-key", key.span, message, f"The first is in line {first.line}; keep one of them.")
        hint = f"If the next item begins here, put a dash before it: `- {key.value}: …`; else keep one of them."
        return error("duplicate-key", key.span, message, hint)

    def is_item(self, start: yaml.MappingStartEvent) -> bool:
        """Whether a map begins right behind a dash."""
        begin = marks_of(start)[0].index
        return bool(re.fullmatch(r" *(?:- +)+", self.source.text[line_start(self.source.text, begin) : begin]))

    def untagged(self, event: yaml.SequenceStartEvent | yaml.MappingStartEvent) -> None:
        """Report a tag before a list or a map."""
        if not event.tag or event.tag == "!":
            return
        place = span_of(self.source, event).start()
        hint = "Put it before one text alone." if event.tag == PRIVATE_TAG else "Delete it."
        written = re.match(r"!\S*[ \t]*", self.source.text[marks_of(event)[0].index :])
        end = place.column + len(written.group().rstrip()) if written else place.column
        tag_span = Span(place.file, place.line, place.column, place.line, end)
        self.problems.append(error("unknown-tag-mark", tag_span, f"The tag {event.tag} means nothing here.", hint))

    def refuse(self, code: str, event: yaml.Event, message: str, hint: str) -> NoReturn:
        """Report an error that ends the reading. Raises _Refused."""
        self.problems.append(error(code, span_of(self.source, event), message, hint))
        raise _Refused


def _size(node: Node) -> int:
    """How many scalars and collections a node has."""
    match node:
        case ScalarNode():
            return 1
        case ListNode(items, _):
            return 1 + sum(_size(item) for item in items)
        case MapNode(entries, _):
            return 1 + sum(1 + _size(value) for _, value in entries)
