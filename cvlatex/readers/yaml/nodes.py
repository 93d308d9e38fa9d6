"""Text to located nodes: YAML's structure with a span on every value, and nothing decided about types.

The nodes are composed from the parser's events, as `yaml.compose` does it, but with bounds: nesting deeper than
MAX_DEPTH and aliases that multiply into more than MAX_ALIASED nodes are diagnostics, not memory. Scalars stay the
strings that the user wrote, so `NO`, `12:30` and `2019-03-01` are no booleans, times or dates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NoReturn, Protocol

import yaml
from msgspec import Struct, field

from cvlatex.core.diagnostics import Diagnostic, Severity, error
from cvlatex.core.source import SourceFile, Span
from cvlatex.core.spelling import nearest
from cvlatex.readers.markdown.formulas import eaten_command
from cvlatex.readers.yaml.characters import DROPPED, ESCAPED, FORBIDDEN, dropped_character, forbidden_character
from cvlatex.readers.yaml.recovery import syntax_errors
from cvlatex.readers.yaml.suspicions import Written, suspicions, wide_commas

MAX_DEPTH = 60
MAX_ALIASED = 20_000
MOST_NOTES = 5
"""Characters of one text that are left out with a note each."""

PRIVATE_TAG = "!private"
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
TODO = "TODO"
_NULLS = frozenset(("~", "null", "Null", "NULL"))


class ScalarNode(Struct, frozen=True):
    """A string as YAML decodes it. `begin` and `end` are its indices in the file's text, quotes included."""

    value: str
    span: Span
    plain: bool
    tag: str
    begin: int
    end: int

    @property
    def is_null(self) -> bool:
        """Whether it is `~` (or `null`): left out on purpose."""
        return self.plain and not self.tag and self.value in _NULLS

    @property
    def is_untranslated(self) -> bool:
        """Whether it is `TODO`: under a language, a text that is still to be translated."""
        return self.plain and not self.tag and self.value == TODO

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written at all."""
        return not self.value.strip() and not self.tag


class MapNode(Struct, frozen=True):
    """Keys and values in the order of the file; no key twice."""

    entries: tuple[tuple[ScalarNode, Node], ...]
    span: Span

    def get(self, key: str) -> Node | None:
        """The value of a key, or None."""
        return next((value for name, value in self.entries if name.value == key), None)


class ListNode(Struct, frozen=True):
    """Items in the order of the file."""

    items: tuple[Node, ...]
    span: Span


Node = ScalarNode | MapNode | ListNode


def parse(source: SourceFile) -> tuple[Node | None, list[Diagnostic]]:
    """The file's one document as nodes, or None with the reason where it is not YAML."""
    composer = _Composer(source, _events(source))
    try:
        node = composer.document()
    except yaml.MarkedYAMLError as problem:
        errors = (found for found in composer.problems if found.severity is Severity.ERROR)
        return None, [*errors, *syntax_errors(source, problem)]
    except _Refused:
        return None, composer.problems
    return node, composer.problems


def _events(source: SourceFile) -> Iterator[yaml.Event]:
    parsed: Iterator[yaml.Event] = yaml.parse(source.text, Loader=_LOADER)
    return parsed


class _Mark(Protocol):
    """What both of PyYAML's parsers call a mark; all three count from 0."""

    index: int
    line: int
    column: int


class _Refused(Exception):
    """The document is bounded away; the diagnostic is already among the problems."""


class _Composer(Struct):
    source: SourceFile
    events: Iterator[yaml.Event]
    problems: list[Diagnostic] = field(default_factory=list)
    anchors: dict[str, Node] = field(default_factory=dict)
    unused: dict[str, Span] = field(default_factory=dict)
    aliased: int = 0

    def document(self) -> Node | None:
        node: Node | None = None
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                if node is not None:
                    self.refuse(
                        "second-document", self.span(event), "A second YAML document begins here.", "Delete the `---`."
                    )
                node = self.node(next(self.events), 0)
        for name, span in self.unused.items():
            message = f"YAML takes &{name} for the name of an anchor, and nothing refers to it."
            self.problems.append(error("unused-anchor", span, message, "Put a value that begins with & in quotes."))
        return node

    def node(self, event: yaml.Event, depth: int) -> Node:
        if depth > MAX_DEPTH:
            self.refuse(
                "too-deep", self.span(event), f"This is nested more than {MAX_DEPTH} levels deep.", "Flatten it."
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
            self.anchors[event.anchor] = node
            self.unused[event.anchor] = self.span(event)
        return node

    def alias(self, event: yaml.AliasEvent) -> Node:
        node = self.anchors.get(event.anchor or "")
        self.unused.pop(event.anchor or "", None)
        if node is None:
            self.refuse(
                "unknown-alias", self.span(event), f"No anchor &{event.anchor} comes before this.",
                "A value that begins with * needs quotes.",
            )  # fmt: skip
        self.aliased += _size(node)
        if self.aliased > MAX_ALIASED:
            self.refuse(
                "too-many-aliases", self.span(event),
                f"The aliases of this file multiply into more than {MAX_ALIASED:,} values.", "Write the values out.",
            )  # fmt: skip
        return node

    def scalar(self, event: yaml.ScalarEvent) -> ScalarNode:
        tag = event.tag or ""
        if tag and tag not in (PRIVATE_TAG, "!", "tag:yaml.org,2002:str"):
            hint = f"The only tag there is, is {PRIVATE_TAG}. A value that begins with ! needs quotes."
            if nearest(tag, (PRIVATE_TAG,)):
                hint = f"Did you mean {PRIVATE_TAG}?"
            self.problems.append(
                error("unknown-tag-mark", self.span(event), f"The tag {tag} means nothing here.", hint)
            )
        span = self.span(event)
        begin, last = _marks(event)
        end = _trimmed_end(self.source.text, begin.index, last.index)
        value = event.value
        if DROPPED.search(value):
            value = DROPPED.sub("", value)
            self.problems.extend(_dropped(Written(self.source.text, begin.index, end, span), event.value))
        if forbidden := FORBIDDEN.search(event.value):
            escaped = event.style == '"' and forbidden.group() in "\a\b\f\v\x1b\x85\u2028\u2029"
            self.problems.append(forbidden_character(forbidden.group(), self.span(event), escaped=escaped))
        elif event.style == '"' and (eaten := eaten_command(self.source.text[begin.index : end])):
            message = f"In double quotes, {eaten[:2]} stands for a space or a line end, and {eaten} is lost."
            self.problems.append(error("eaten-backslash", self.span(event), message, ESCAPED))
        else:
            written = Written(self.source.text, begin.index, end, span)
            self.problems.extend(suspicions(written, event.style or None, tag))
        return ScalarNode(
            value=value,
            span=span,
            plain=not event.style,
            tag=PRIVATE_TAG if tag == PRIVATE_TAG else "",
            begin=begin.index,
            end=end,
        )

    def sequence(self, start: yaml.SequenceStartEvent, depth: int) -> ListNode:
        self.untagged(start)
        items: list[Node] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self.node(event, depth + 1))
        if start.flow_style:
            plain = (item for item in items if isinstance(item, ScalarNode) and item.plain)
            written = [Written(self.source.text, item.begin, item.end, item.span) for item in plain]
            self.problems.extend(wide_commas(written))
        return ListNode(tuple(items), self.collection_span(start, event, items[-1] if items else None))

    def mapping(self, start: yaml.MappingStartEvent, depth: int) -> MapNode:
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
        return MapNode(tuple(entries.values()), self.collection_span(start, event, value))

    def duplicate(self, key: ScalarNode, first: Span, *, restarted: bool) -> Diagnostic:
        """A key that a map has twice; where the map's first key comes again, a dash was most likely forgotten."""
        message = f"The key '{key.value}' is here for the second time."
        if not restarted:
            return error("duplicate-key", key.span, message, f"The first is in line {first.line}; keep one of them.")
        hint = f"If the next item begins here, put a dash before it: `- {key.value}: …`; else keep one of them."
        return error("duplicate-key", key.span, message, hint)

    def is_item(self, start: yaml.MappingStartEvent) -> bool:
        """Whether a map begins right behind a dash."""
        begin = _marks(start)[0].index
        return bool(re.fullmatch(r" *(?:- +)+", self.source.text[_line_start(self.source.text, begin) : begin]))

    def untagged(self, event: yaml.SequenceStartEvent | yaml.MappingStartEvent) -> None:
        if event.tag and event.tag != "!":
            self.problems.append(
                error(
                    "unknown-tag-mark",
                    self.span(event).start(),
                    f"The tag {event.tag} means nothing here.",
                    "Put it before one text alone." if event.tag == PRIVATE_TAG else "Delete it.",
                )
            )

    def refuse(self, code: str, span: Span, message: str, hint: str) -> NoReturn:
        self.problems.append(error(code, span, message, hint))
        raise _Refused

    def collection_span(self, start: yaml.CollectionStartEvent, end: yaml.Event, last: Node | None) -> Span:
        """A block ends with its last value: libyaml's mark stands behind the comments that follow."""
        whole = self.span(start, end)
        if start.flow_style or last is None or last.span.line < whole.line:
            return whole
        return Span(whole.file, whole.line, whole.column, last.span.end_line, last.span.end_column)

    def span(self, first: yaml.Event, last: yaml.Event | None = None) -> Span:
        begin, end = _marks(first)[0], _marks(last or first)[1]
        trimmed = _trimmed_end(self.source.text, begin.index, end.index)
        cut = self.source.text[trimmed : end.index]
        if not cut:
            return Span(self.source.name, begin.line + 1, begin.column + 1, end.line + 1, end.column + 1)
        line_start = _line_start(self.source.text, trimmed)
        end_line = end.line + 1 - cut.replace("\r\n", "\n").replace("\r", "\n").count("\n")
        return Span(self.source.name, begin.line + 1, begin.column + 1, end_line, trimmed - line_start + 1)


def _dropped(written: Written, value: str) -> Iterator[Diagnostic]:
    """A note on each character of a scalar that is left out, at its place; on one that is escaped at the scalar."""
    found = list(DROPPED.finditer(written.raw))
    yield from (dropped_character(char.group(), written.place(*char.span())) for char in found[:MOST_NOTES])
    if not found:
        yield from (dropped_character(char, written.span, escaped=True) for char in set(DROPPED.findall(value)))


def _marks(event: yaml.Event) -> tuple[_Mark, _Mark]:
    assert event.start_mark
    assert event.end_mark
    return event.start_mark, event.end_mark


def _trimmed_end(text: str, begin: int, end: int) -> int:
    """Where a value really ends: libyaml puts a block's end mark after the blank lines that follow it."""
    while end > begin and text[end - 1] in " \t\r\n":
        end -= 1
    return end


def _line_start(text: str, at: int) -> int:
    """Where the line of an index begins; a CR is looked for in that line alone, for most files have none."""
    begin = text.rfind("\n", 0, at) + 1
    return text.rfind("\r", begin, at) + 1 or begin


def _size(node: Node) -> int:
    match node:
        case ScalarNode():
            return 1
        case ListNode(items, _):
            return 1 + sum(_size(item) for item in items)
        case MapNode(entries, _):
            return 1 + sum(1 + _size(value) for _, value in entries)
