"""Where the characters of a decoded scalar stand in the file."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate

from cvlatex.core.source import SourceFile, Span
from cvlatex.readers.yaml.characters import DROPPED
from cvlatex.readers.yaml.nodes import ScalarNode

_LINE_ENDS = frozenset("\r\n")
_WHITE = frozenset(" \t\r\n")
_PIECES = re.compile(r"[^ \t\r\n\\'\"]+|.", re.DOTALL)
"""Runs of characters that are written as they are in every style, and the others one by one."""

_ESCAPE = re.compile(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[^\r\nxuU])")
_ESCAPED = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r", "e": "\x1b",
    "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip
"""YAML 1.2, 5.7; every other character stands for itself."""


Locate = Callable[[ScalarNode, int, int], Span]
"""Where a part of a scalar stands, as `Positions.span` tells."""


class Positions:
    """The place of every character of one file, and of every character of its scalars."""

    def __init__(self, source: SourceFile) -> None:
        self._source = source
        has_cr = "\r" in source.text
        lines = source.text.splitlines(keepends=True) if has_cr else source.text.split("\n")
        self._starts = [0, *accumulate(len(line) + (not has_cr) for line in lines)]
        self._last: tuple[ScalarNode, tuple[int, ...] | None] | None = None

    def locate(self, scalar: ScalarNode, begin: int, end: int) -> Span:
        """Return the span of `scalar.value[begin:end]`; the whole scalar where the text cannot be followed."""
        offsets = self._find_offsets(scalar)
        if offsets is None or not scalar.value or begin >= len(offsets):
            return scalar.span
        first = scalar.begin + offsets[begin]
        last = scalar.begin + offsets[min(end, len(offsets)) - 1] + 1 if end > begin else first
        return Span(self._source.name, *self._locate_index(first), *self._locate_index(max(first, last)))

    def read_written(self, scalar: ScalarNode) -> str:
        """Return a scalar as it stands in the file."""
        return self._source.text[scalar.begin : scalar.end]

    def read_between(self, begin: int, end: int) -> str:
        """Return what stands in the file between two indices of its text."""
        return self._source.text[begin:end]

    def find_hidden(self, scalar: ScalarNode) -> tuple[Span, str] | None:
        """Find the comment right behind the colon or dash whose value is empty, where it has no space after its #."""
        text = self._source.text
        begin = len(text[: scalar.begin].rstrip())
        line_start = max(text.rfind("\n", 0, begin), text.rfind("\r", 0, begin)) + 1
        found = re.search(r"(?:[:-][ \t]+)(#[^\s#][^\r\n]*?)[ \t]*$", text[line_start:begin])
        if not found:
            found = re.match(r"[ \t]+(#[^\s#][^\r\n]*?)[ \t]*$", text[begin : begin + 1000], re.MULTILINE)
            line_start = begin
        if not found:
            return None
        first, last = line_start + found.start(1), line_start + found.end(1)
        return Span(self._source.name, *self._locate_index(first), *self._locate_index(last)), found[1]

    def opens_map(self, begin: int) -> bool:
        """Whether what begins at an index is the first key of a map in braces."""
        return self._source.text[max(begin - 40, 0) : begin].rstrip().endswith("{")

    def _find_offsets(self, scalar: ScalarNode) -> tuple[int, ...] | None:
        """Return the offsets of a scalar; those of the last one are cached, for it is located many times in a row."""
        if self._last is None or self._last[0] is not scalar:
            self._last = scalar, align(self.read_written(scalar), scalar.value)
        return self._last[1]

    def _locate_index(self, index: int) -> tuple[int, int]:
        """Return the line and column of an index."""
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1


def align(written: str, value: str) -> tuple[int, ...] | None:
    """Return for each character of a scalar's value, its index in what was written, or None if the two do not match.

    Works for every YAML style at once: white space may have been folded, cut or added; all other characters stand in
    order, plainly or as an escape sequence of a double-quoted scalar.
    """
    double = written.startswith('"')
    at = _find_content(written)
    offsets: list[int] = []
    for piece in _PIECES.findall(value):
        begin = _skip_folded(written, at, piece[0], double=double)
        if len(piece) > 1 and written.startswith(piece, begin):
            at = begin + len(piece)
            offsets += range(begin, at)
            continue
        for char in piece:
            found = _follow_character(written, at, char, double=double)
            if found is None:
                return None
            offset, at = found
            offsets.append(offset)
    return tuple(offsets)


def _follow_character(written: str, at: int, char: str, *, double: bool) -> tuple[int, int] | None:
    """Return where a character of the value is written, and where that ends; None where something else is."""
    if double:
        at = _skip_continuations(written, at)
    if char in " \n" and not (double and written.startswith("\\", at)):
        return min(at, len(written)), at + (written[at : at + 1] in _WHITE)
    at = _skip_folded(written, at, char, double=double)
    escape = _ESCAPE.match(written, at) if double else None
    if (_unescape(escape.group()) if escape else written[at : at + 1]) != char:
        return None
    return at, at + (len(escape.group()) if escape else 2 if char == "'" and written.startswith("'") else 1)


def _skip_folded(written: str, at: int, char: str, *, double: bool) -> int:
    """Return the index behind the white space that was folded away before a character."""
    if double:
        at = _skip_continuations(written, at)
    while (written[at : at + 1] in _WHITE or DROPPED.match(written, at)) and written[at] != char:
        at += 1
    return _skip_continuations(written, at) if double else at


def _skip_continuations(written: str, at: int) -> int:
    """Return the index behind every backslash at the end of a line, and the indent of the next one."""
    while written.startswith("\\", at) and written[at + 1 : at + 2] in _LINE_ENDS:
        at += 2
        while written[at : at + 1] in _WHITE:
            at += 1
    return at


def _unescape(escape: str) -> str:
    """Return the character of an escape sequence."""
    mark, digits = escape[1], escape[2:]
    return chr(int(digits, 16)) if digits else _ESCAPED.get(mark, mark)


def _find_content(written: str) -> int:
    """Find where a scalar's content begins: after the quote, or after a block scalar's header line."""
    if written.startswith(("'", '"')):
        return 1
    header = re.match(r"[|>][^\r\n]*(?:\r\n|[\r\n])?", written)
    return header.end() if header else 0
