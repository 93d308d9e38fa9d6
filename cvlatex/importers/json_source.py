"""JSON with the place of every value (RFC 8259). Scalars stay as written, so that no number is too large or rounded."""

from __future__ import annotations

import re
from typing import NoReturn

from cvlatex.core.source import SourceFile, Span
from cvlatex.importers.incoming import MAX_DEPTH, MAX_ENTRIES, Incoming
from cvlatex.importers.nodes import Map, Node, Series

_SPACE = re.compile(r"[ \t\r\n]*")
_STRING = re.compile(r'"((?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*)"')
_LITERAL = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null")
_ESCAPE = re.compile(r"\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})|\\u([0-9a-fA-F]{4})|\\(.)")
_CONTROLS = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


class _Refused(Exception):
    """The text is no JSON; the diagnostic is among the problems."""


def parse_json(incoming: Incoming) -> Node | None:
    """Parse the file's value, or None with the reason among the problems."""
    source = incoming.decode_text()
    if source is None:
        return None
    try:
        return _Parser(incoming, source).parse_document()
    except _Refused:
        return None


class _Parser:
    """A recursive-descent parser of JSON that gives each scalar a leaf of the ledger with its place."""

    def __init__(self, incoming: Incoming, source: SourceFile) -> None:
        self._incoming = incoming
        self._text = source.text
        self._name = source.name
        self._at = 0
        self._line = 1
        self._line_start = 0
        self._counted = 0

    def parse_document(self) -> Node:
        """Parse a whole document."""
        self.skip_space()
        node = self.parse_value("", 0)
        self.skip_space()
        if self._at < len(self._text):
            self.refuse("Something stands behind the end of the JSON value.", "Delete it, or put it inside.")
        return node

    def parse_value(self, path: str, depth: int) -> Node:
        """Parse a value."""
        if depth > MAX_DEPTH:
            self.refuse(f"This is nested more than {MAX_DEPTH} levels deep.", "Flatten it.", code="too-deep")
        start, begin = self._at, self.locate(self._at)
        char = self._text[start : start + 1]
        if char == "{":
            return self.parse_map(path, depth, begin)
        if char == "[":
            return self.parse_series(path, depth, begin)
        if char == '"':
            text = self.parse_string()
            return self._incoming.ledger.add_leaf(text, self.measure_span(begin), path)
        found = _LITERAL.match(self._text, start)
        if not found or re.match(r"[\w.+-]", self._text[found.end() : found.end() + 1]):
            self.refuse(*self.explain_cause(start))
        self._at = found.end()
        return self._incoming.ledger.add_leaf(
            found.group(), self.measure_span(begin), path, null=found.group() == "null"
        )

    def parse_map(self, path: str, depth: int, begin: Span) -> Map:
        """Parse an object, behind its brace."""
        node = Map(path, begin)
        self._at += 1
        while not self.closes("}", first=not node.children):
            key_place = self.locate(self._at)
            if self._text[self._at : self._at + 1] != '"':
                self.refuse(
                    "A key in double quotes belongs here.", 'Write "key": value, without a comma behind the last.'
                )
            key = self.parse_string()
            if key in node.children:
                self._at -= 1
                self.refuse(
                    f"The key '{key[:40]}' is here for the second time.",
                    f"The first is in line {node.keys[key].line}; keep one of them.", code="duplicate-key",
                )  # fmt: skip
            node.keys[key] = self.measure_span(key_place)
            self.skip_space()
            if self._text[self._at : self._at + 1] != ":":
                self.refuse("A colon belongs behind this key.", 'Write "key": value.')
            self._at += 1
            self.skip_space()
            node.children[key] = self.parse_value(f"{path}.{key}" if path else key, depth + 1)
        return node

    def parse_series(self, path: str, depth: int, begin: Span) -> Series:
        """Parse an array, behind its bracket."""
        node = Series(path, begin)
        self._at += 1
        while not self.closes("]", first=not node.items):
            if len(node.items) >= MAX_ENTRIES:
                self.refuse(f"This list has more than {MAX_ENTRIES:,} items.", "Is it the right file?", code="too-many")
            node.items.append(self.parse_value(f"{path}[{len(node.items)}]", depth + 1))
        return node

    def closes(self, mark: str, *, first: bool) -> bool:
        """Whether a collection ends here; otherwise behind the comma that must stand before a further item."""
        self.skip_space()
        char = self._text[self._at : self._at + 1]
        if char == mark:
            self._at += 1
            return True
        if not first:
            if char != ",":
                self.refuse(f"A comma or {mark} belongs here.", "Look at the end of the value before this place.")
            self._at += 1
            self.skip_space()
            if self._text[self._at : self._at + 1] == mark:
                self._at -= 1
                self.refuse("A comma stands behind the last item.", "Delete the comma.")
        elif not char:
            self.refuse(f"The file ends before the {mark} that closes this.", "Is it whole?")
        return False

    def parse_string(self) -> str:
        """Parse a string, and return it decoded."""
        found = _STRING.match(self._text, self._at)
        if not found:
            end = re.compile(r'"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*').match(self._text, self._at)
            self._at = end.end() if end else self._at
            self.refuse(
                "This string holds a line end, a control or a backslash that JSON does not take, or never ends.",
                r'Close it with ", and write \n for a line end, \\ for a backslash.',
            )
        self._at = found.end()
        return _ESCAPE.sub(_unescape, found[1]) if "\\" in found[1] else found[1]

    def explain_cause(self, at: int) -> tuple[str, str]:
        """Return what is wrong at an index, and how it is mended."""
        char = self._text[at : at + 1]
        if char == "'":
            return "JSON's strings stand in double quotes.", 'Write "…".'
        if char == "/" or char == "#":
            return "JSON has no comments.", "Delete it."
        if not char:
            return "The file ends where a value belongs.", "Is it whole?"
        return "This is no JSON value.", 'A value is "…", a number, true, false, null, [ … ] or { … }.'

    def skip_space(self) -> None:
        """Skip white space."""
        found = _SPACE.match(self._text, self._at)
        self._at = found.end() if found else self._at

    def locate(self, index: int) -> Span:
        """Return the place of an index; indices come in their order."""
        ends = self._text.count("\n", self._counted, index)
        if ends:
            self._line += ends
            self._line_start = self._text.rfind("\n", 0, index) + 1
        self._counted = max(index, self._counted)
        column = index - self._line_start + 1
        return Span(self._name, self._line, column, self._line, column)

    def measure_span(self, begin: Span) -> Span:
        """Return the span from a place to where the parser is."""
        end = self.locate(self._at)
        return Span(self._name, begin.line, begin.column, end.line, end.column)

    def refuse(self, message: str, hint: str, code: str = "json-syntax") -> NoReturn:
        """Report an error where the parser is, and end the parsing."""
        place = self.locate(max(self._at, self._counted))
        span = Span(self._name, place.line, place.column, place.line, place.column + 1)
        self._incoming.refuse(code, span, message, hint)
        raise _Refused


def _unescape(found: re.Match[str]) -> str:
    """Return the character of an escape sequence."""
    high, low, unit, char = found.groups()
    if high:
        return chr(0x10000 + ((int(high, 16) - 0xD800) << 10) + int(low, 16) - 0xDC00)
    if unit:
        code = int(unit, 16)
        return "\N{REPLACEMENT CHARACTER}" if 0xD800 <= code < 0xE000 else chr(code)
    return _CONTROLS.get(char, char)
