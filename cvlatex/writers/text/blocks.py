"""Paragraphs, lists and formulas to lines of plain text."""

from __future__ import annotations

from collections.abc import Iterable

from cvlatex.model.document import Passage, Points
from cvlatex.model.text import Block, BulletList, DisplayMath, NumberedList, Paragraph
from cvlatex.writers.formula.characters import formula_text
from cvlatex.writers.text.inline import inline_text
from cvlatex.writers.text.wrap import COLUMNS, wrapped


def passages_lines(passages: Iterable[Passage], indent: str = "", columns: int | None = COLUMNS) -> list[str]:
    """The lines of an entry's body."""
    lines: list[str] = []
    for passage in passages:
        lines += (
            points_lines(passage, indent, columns)
            if isinstance(passage, Points)
            else blocks_lines(passage.children, indent, columns)
        )
    return lines


def blocks_lines(blocks: Iterable[Block], indent: str = "", columns: int | None = COLUMNS) -> list[str]:
    """Blocks; between two paragraphs stands an empty line. Without `columns` no line is broken."""
    lines: list[str] = []
    before: Block | None = None
    for block in blocks:
        if isinstance(before, Paragraph) and isinstance(block, Paragraph):
            lines.append("")
        lines += _block(block, indent, columns)
        before = block
    return lines


def _block(block: Block, indent: str, columns: int | None) -> list[str]:
    """The lines of a block; None columns is one line a paragraph."""
    match block:
        case Paragraph(children, _):
            return wrapped(inline_text(children), indent, indent, columns)
        case DisplayMath(source, _):
            return wrapped(formula_text(source), f"{indent}  ", f"{indent}  ", columns)
        case BulletList(items):
            return [line for item in items for line in _marked("-", blocks_lines(item, f"{indent}  ", columns), indent)]
        case NumberedList(first, items):
            lines: list[str] = []
            for number, item in enumerate(items, start=first):
                mark = f"{number}."
                lines += _marked(mark, blocks_lines(item, indent + " " * (len(mark) + 1), columns), indent)
            return lines


def points_lines(points: Points, indent: str = "", columns: int | None = COLUMNS) -> list[str]:
    """A list of points and the lists below them."""
    lines: list[str] = []
    for number, point in enumerate(points.points, start=1):
        mark = f"{number}." if points.numbered else "-"
        inner = indent + " " * (len(mark) + 1)
        below = points_lines(point.below, inner, columns) if point.below else []
        lines += _marked(mark, [*blocks_lines(point.text.children, inner, columns), *below], indent)
    return lines


def _marked(mark: str, lines: list[str], indent: str) -> list[str]:
    """A list item whose lines are indented for its mark."""
    first = lines[0][len(indent) + len(mark) + 1 :] if lines else ""
    return [f"{indent}{mark} {first}".rstrip(), *lines[1:]]
