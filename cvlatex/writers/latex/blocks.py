"""Blocks of text and lists of points to TeX."""

from __future__ import annotations

from pylatex import NoEscape

from cvlatex.core.source import Span
from cvlatex.model.document import Passage, Points
from cvlatex.model.text import Block, Blocks, BulletList, DisplayMath, NumberedList, Paragraph
from cvlatex.writers.latex.commands import CVDisplayMath, CVLastPoint, CVParagraph, CVPoint
from cvlatex.writers.latex.lines import Lines
from cvlatex.writers.latex.rich import write_inline


def write_passage(passage: Passage, lines: Lines, *, ends: bool = True) -> None:
    """Write blocks, or a list of points; whether they end what they belong to."""
    if isinstance(passage, Points):
        _write_points(passage, lines, ends=ends)
    else:
        write_blocks(passage, lines, ends=ends)


def _write_points(points: Points, lines: Lines, *, ends: bool) -> None:
    """Write points, those below them too."""
    with lines.open_environment("CVNumbers" if points.numbered else "CVBullets"):
        for point in points.points:
            last = ends and point is points.points[-1]
            _write_item(point.text.children, point.text.span, lines, ends=last and not point.below)
            if point.below:
                _write_points(point.below, lines, ends=last)


def write_blocks(blocks: Blocks, lines: Lines, *, ends: bool = True) -> None:
    """Write one block after the other."""
    _write_blocks(blocks.children, blocks.span, lines, ends=ends)


def _write_blocks(blocks: tuple[Block, ...], span: Span, lines: Lines, *, ends: bool) -> None:
    """Write blocks, whose last may end what they belong to."""
    for block in blocks:
        _write_block(block, span, lines, ends=ends and block is blocks[-1])


def _write_block(block: Block, span: Span, lines: Lines, *, ends: bool) -> None:
    """Write a block."""
    match block:
        case Paragraph(children, place):
            lines.add(CVParagraph(write_inline(children)), place)
        case DisplayMath(source, place):
            lines.add(CVDisplayMath(source), place)
        case BulletList(items):
            with lines.open_environment("CVBullets", span=span.start()):
                _write_items(items, span, lines, ends=ends)
        case NumberedList(first, items):
            with lines.open_environment("CVNumbers", option=str(first) if first != 1 else "", span=span.start()):
                _write_items(items, span, lines, ends=ends)


def _write_items(items: tuple[tuple[Block, ...], ...], span: Span, lines: Lines, *, ends: bool) -> None:
    """Write the points of a list within a text."""
    for item in items:
        _write_item(item, span, lines, ends=ends and item is items[-1])


def _write_item(blocks: tuple[Block, ...], span: Span, lines: Lines, *, ends: bool) -> None:
    """Write a point whose first paragraph stands beside the mark and whose other blocks stand below it."""
    first = blocks[0] if blocks and isinstance(blocks[0], Paragraph) else None
    below = blocks[1:] if first else blocks
    text = write_inline(first.children) if first else ""
    lines.add(CVLastPoint(text) if ends and not below else CVPoint(text), first.span if first else span)
    _write_blocks(below, span, lines, ends=ends)


def join_paragraphs(blocks: Blocks) -> NoEscape:
    """Return paragraphs as one run of text."""
    runs = [write_inline(block.children) for block in blocks.children if isinstance(block, Paragraph)]
    return NoEscape(r"\CVBreak{}".join(runs))
