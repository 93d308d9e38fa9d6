"""Blocks of text and lists of points to TeX."""

from __future__ import annotations

from pylatex import NoEscape

from cvlatex.core.source import Span
from cvlatex.model.document import Passage, Points
from cvlatex.model.text import Block, Blocks, BulletList, DisplayMath, NumberedList, Paragraph
from cvlatex.writers.latex.commands import CVDisplayMath, CVParagraph, CVPoint
from cvlatex.writers.latex.lines import Lines
from cvlatex.writers.latex.rich import inline_tex


def write_passage(passage: Passage, lines: Lines) -> None:
    """Blocks, or a list of points."""
    if isinstance(passage, Points):
        _points(passage, lines)
    else:
        write_blocks(passage, lines)


def _points(points: Points, lines: Lines) -> None:
    """Write points, those below them too."""
    with lines.environment("CVNumbers" if points.numbered else "CVBullets"):
        for point in points.points:
            _item_blocks(point.text.children, point.text.span, lines)
            if point.below:
                _points(point.below, lines)


def write_blocks(blocks: Blocks, lines: Lines) -> None:
    """One block after the other."""
    for block in blocks.children:
        _block(block, blocks.span, lines)


def _block(block: Block, span: Span, lines: Lines) -> None:
    """Write a block."""
    match block:
        case Paragraph(children, place):
            lines.add(CVParagraph(inline_tex(children)), place)
        case DisplayMath(source, place):
            lines.add(CVDisplayMath(source), place)
        case BulletList(items):
            with lines.environment("CVBullets", span=span.start()):
                for item in items:
                    _item_blocks(item, span, lines)
        case NumberedList(first, items):
            with lines.environment("CVNumbers", option=str(first) if first != 1 else "", span=span.start()):
                for item in items:
                    _item_blocks(item, span, lines)


def _item_blocks(blocks: tuple[Block, ...], span: Span, lines: Lines) -> None:
    """A point whose first paragraph stands beside the mark and whose other blocks stand below it."""
    first = blocks[0] if blocks and isinstance(blocks[0], Paragraph) else None
    lines.add(CVPoint(inline_tex(first.children) if first else ""), first.span if first else span)
    for block in blocks[1:] if first else blocks:
        _block(block, span, lines)


def run_in(blocks: Blocks) -> NoEscape:
    """Paragraphs as one run of text."""
    runs = [inline_tex(block.children) for block in blocks.children if isinstance(block, Paragraph)]
    return NoEscape(r"\CVBreak{}".join(runs))
