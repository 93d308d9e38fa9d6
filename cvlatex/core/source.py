"""Places in source files, and the excerpts that show them to a person."""

from __future__ import annotations

import unicodedata

from msgspec import Struct

EXCERPT_CELLS = 96
"""Widest excerpt, in terminal cells; a longer line is cut around the caret."""

MARK_CELLS = 60
"""Longest underline, in terminal cells."""


class Span(Struct, frozen=True, order=True):
    """A stretch of a file. Lines and columns count from 1, in characters; the end is exclusive."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"

    def holds(self, other: Span) -> bool:
        """Whether another span begins within this one."""
        begin = (other.line, other.column)
        return self.file == other.file and (self.line, self.column) <= begin <= (self.end_line, self.end_column)

    def start(self) -> Span:
        """Return the empty span at this one's beginning."""
        return Span(self.file, self.line, self.column, self.line, self.column)


class Excerpt(Struct, frozen=True):
    """One source line cut to the terminal, and a line of carets that stands under the span."""

    line_number: int
    text: str
    carets: str


class SourceFile(Struct, frozen=True):
    """A decoded file: its name as the user wrote it, and its lines without their ends."""

    name: str
    text: str
    lines: tuple[str, ...]

    @classmethod
    def of(cls, name: str, text: str) -> SourceFile:
        """Split at the line breaks that YAML knows (LF, CR LF, CR) and at no others."""
        return cls(name, text, tuple(text.replace("\r\n", "\n").replace("\r", "\n").split("\n")))

    def slice(self, span: Span) -> str:
        """Return the text between a span's ends, line breaks as LF."""
        lines = list(self.lines[span.line - 1 : span.end_line])
        if not lines:
            return ""
        lines[-1] = lines[-1][: span.end_column - 1]
        lines[0] = lines[0][span.column - 1 :]
        return "\n".join(lines)

    def locate_whole(self) -> Span:
        """Return the empty span at the file's first character."""
        return Span(self.name, 1, 1, 1, 1)

    def cut_excerpt(self, span: Span) -> Excerpt:
        """Return the first line of a span, with carets under what the span covers of it."""
        line = self.lines[span.line - 1] if span.line <= len(self.lines) else ""
        begin = min(span.column - 1, len(line))
        end = len(line) if span.end_line > span.line else min(span.end_column - 1, len(line))
        visible, begin, end = _cut_window(_replace_invisible(line), begin, max(end, begin))
        carets = min(max(count_cells(visible[begin:end]), 1), MARK_CELLS)
        return Excerpt(span.line, visible, " " * count_cells(visible[:begin]) + "^" * carets)


def count_cells(text: str) -> int:
    """Count the terminal cells that a text takes: two for wide East Asian characters, none for combining marks.

    Source: Unicode Standard Annex #11, East Asian Width.
    """
    return sum(_count_char_cells(char) for char in text)


def _count_char_cells(char: str) -> int:
    """Count the cells that a character takes in a terminal: none, one or two (Unicode Standard Annex #11)."""
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _replace_invisible(line: str) -> str:
    """Replace what a terminal would act on or hide (tabs, controls, bidi marks) by one cell each."""
    return "".join(_choose_stand_in(char) for char in line)


def _choose_stand_in(char: str) -> str:
    """Return what an excerpt shows of a character: controls and invisible ones are replaced."""
    if char == "\t":
        return " "
    if unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp"):
        return "\N{REPLACEMENT CHARACTER}"
    return char


def _cut_window(line: str, begin: int, end: int) -> tuple[str, int, int]:
    """Cut a line to EXCERPT_CELLS around [begin, end); the indices come back shifted."""
    if count_cells(line) <= EXCERPT_CELLS:
        return line, begin, end
    first = begin
    while first > 0 and count_cells(line[first - 1 : begin]) <= EXCERPT_CELLS // 3:
        first -= 1
    last = begin
    while last < len(line) and count_cells(line[first : last + 1]) <= EXCERPT_CELLS:
        last += 1
    prefix = "…" if first else ""
    suffix = "…" if last < len(line) else ""
    shift = len(prefix) - first
    return prefix + line[first:last] + suffix, begin + shift, min(end, last) + shift
