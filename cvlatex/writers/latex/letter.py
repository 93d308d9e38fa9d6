"""A letter to TeX."""

from __future__ import annotations

from collections.abc import Iterable

from cvlatex.model.document import DocumentLetter, Header
from cvlatex.model.text import Break, Inline, Line
from cvlatex.writers.latex.blocks import write_blocks
from cvlatex.writers.latex.bundle import SIGNATURE
from cvlatex.writers.latex.commands import CVLetterClosing, CVLetterOpening
from cvlatex.writers.latex.lines import Lines
from cvlatex.writers.latex.rich import braced, inline_tex, line_tex


def write_letter(letter: DocumentLetter, header: Header, lines: Lines) -> None:
    """The letter, which stands below the head."""
    opening = CVLetterOpening(
        recipient=inline_tex(_run(letter.recipient)),
        dateline=line_tex(letter.dateline),
        subject=line_tex(letter.subject),
        opening=line_tex(letter.opening),
    )
    lines.add(opening, letter.opening.span)
    with lines.environment("CVBody", span=letter.body.span.start()):
        write_blocks(letter.body, lines)
    closing = CVLetterClosing(
        closing=braced(letter.closing),
        name=line_tex(header.name),
        signature=SIGNATURE if letter.signature else "",
        dateline=line_tex(letter.dateline),
        enclosures=braced(letter.enclosures),
    )
    lines.add(closing, letter.closing[0].span)


def _run(lines: Iterable[Line]) -> tuple[Inline, ...]:
    """Lines as inline values, with a break between them."""
    return tuple(child for line in lines for child in (Break(), *line.children))[1:]
