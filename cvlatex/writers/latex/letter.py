"""A letter to TeX."""

from __future__ import annotations

from collections.abc import Iterable

from cvlatex.model.document import DocumentLetter, Header
from cvlatex.model.text import Break, Inline, Line
from cvlatex.writers.latex.blocks import write_blocks
from cvlatex.writers.latex.bundle import SIGNATURE
from cvlatex.writers.latex.commands import CVLetterClosing, CVLetterOpening
from cvlatex.writers.latex.lines import Lines
from cvlatex.writers.latex.rich import brace_lines, write_inline, write_line


def write_letter(letter: DocumentLetter, header: Header, lines: Lines) -> None:
    """Write the letter, which stands below the head."""
    opening = CVLetterOpening(
        recipient=write_inline(_join_lines(letter.recipient)),
        dateline=write_line(letter.dateline),
        subject=write_line(letter.subject),
        opening=write_line(letter.opening),
    )
    lines.add(opening, letter.opening.span)
    with lines.open_environment("CVBody", span=letter.body.span.start()):
        write_blocks(letter.body, lines)
    closing = CVLetterClosing(
        closing=brace_lines(letter.closing),
        name=write_line(header.name),
        signature=SIGNATURE if letter.signature else "",
        dateline=write_line(letter.dateline),
        enclosures=brace_lines(letter.enclosures),
    )
    lines.add(closing, letter.closing[0].span)


def _join_lines(lines: Iterable[Line]) -> tuple[Inline, ...]:
    """Return lines as inline values, with a break between them."""
    return tuple(child for line in lines for child in (Break(), *line.children))[1:]
