"""Blocks of text and lists of points to TeX."""

from __future__ import annotations

from pylatex import NoEscape

from cvlatex.core.source import Span
from cvlatex.model.document import Passage, Points
from cvlatex.model.text import Block, Blocks, BulletList, DisplayMath, NumberedList, Paragraph
from cvlatex.writers.latex.commands import CVDisplayMath, CVLastPoint, CVParagraph, CVPoint
from cvlatex.writers.latex.lines import Lines
from cvlatex.writers.latex.rich import inline_tex


def write_passage(passage: Passage, lines: Lines, *, ends: bool = True) -> None:
    """Blocks, or a list of points; whether they end what they belong to."""
    if isinstance(passage, Points):
        _points(passage, lines, ends=ends)
    else:
        write_blocks(passage, lines, ends=ends)


def _points(points: Points, lines: Lines, *, ends: bool) -> None:
    """Write points, those below them too."""
    with lines.environment("CVNumbers" if points.numbered else "CVBullets"):
        for point in points.points:
            last = ends and point is points.points[-1]
            _item_blocks(point.text.children, point.text.span, lines, ends=last and not point.below)
            if point.below:
                _points(point.below, lines, ends=last)


def write_blocks(blocks: Blocks, lines: Lines, *, ends: bool = True) -> None:
    """One block after the other."""
    _blocks(blocks.children, blocks.span, lines, ends=ends)


def _blocks(blocks: tuple[Block, ...], span: Span, lines: Lines, *, ends: bool) -> None:
    """Write blocks, whose last may end what they belong to."""
    for block in blocks:
        _block(block, span, lines, ends=ends and block is blocks[-1])


def _block(block: Block, span: Span, lines: Lines, *, ends: bool) -> None:
    """Write a block."""
    match block:
        case Paragraph(children, place):
            lines.add(CVParagraph(inline_tex(children)), place)
        case DisplayMath(source, place):
            lines.add(CVDisplayMath(source), place)
        case BulletList(items):
            with lines.environment("CVBullets", span=span.start()):
                _items(items, span, lines, ends=ends)
        case NumberedList(first, items):
            with lines.environment("CVNumbers", option=str(first) if first != 1 else "", span=span.start()):
                _items(items, span, lines, ends=ends)


def _items(items: tuple[tuple[Block, ...], ...], span: Span, lines: Lines, *, ends: bool) -> None:
    """Write the points of a list within a text."""
    for item in items:
        _item_blocks(item, span, lines, ends=ends and item is items[-1])


def _item_blocks(blocks: tuple[Block, ...], span: Span, lines: Lines, *, ends: bool) -> None:
    """A point whose first paragraph stands beside the mark and whose other blocks stand below it."""
    first = blocks[0] if blocks and isinstance(blocks[0], Paragraph) else None
    below = blocks[1:] if first else blocks
    text = inline_tex(first.children) if first else ""
    lines.add(CVLastPoint(text) if ends and not below else CVPoint(text), first.span if first else span)
    _blocks(below, span, lines, ends=ends)


def run_in(blocks: Blocks) -> NoEscape:
    """Paragraphs as one run of text."""
    runs = [inline_tex(block.children) for block in blocks.children if isinstance(block, Paragraph)]
    return NoEscape(r"\CVBreak{}".join(runs))
