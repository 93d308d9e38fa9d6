"""Paragraphs, lists and formulas to lines of plain text."""

from __future__ import annotations

from collections.abc import Iterable

from cvlatex.model.document import Passage, Points
from cvlatex.model.text import Block, BulletList, DisplayMath, NumberedList, Paragraph
from cvlatex.writers.formula.characters import write_formula_text
from cvlatex.writers.text.inline import write_inline
from cvlatex.writers.text.wrap import COLUMNS, wrap


def write_passages(passages: Iterable[Passage], indent: str = "", columns: int | None = COLUMNS) -> list[str]:
    """Write the lines of an entry's body."""
    lines: list[str] = []
    for passage in passages:
        lines += (
            write_points(passage, indent, columns)
            if isinstance(passage, Points)
            else write_blocks(passage.children, indent, columns)
        )
    return lines


def write_blocks(blocks: Iterable[Block], indent: str = "", columns: int | None = COLUMNS) -> list[str]:
    """Write blocks; between two paragraphs stands an empty line. Without `columns` no line is broken."""
    lines: list[str] = []
    before: Block | None = None
    for block in blocks:
        if isinstance(before, Paragraph) and isinstance(block, Paragraph):
            lines.append("")
        lines += _write_block(block, indent, columns)
        before = block
    return lines


def _write_block(block: Block, indent: str, columns: int | None) -> list[str]:
    """Write the lines of a block; None columns is one line a paragraph."""
    match block:
        case Paragraph(children, _):
            return wrap(write_inline(children), indent, indent, columns)
        case DisplayMath(source, _):
            return wrap(write_formula_text(source), f"{indent}  ", f"{indent}  ", columns)
        case BulletList(items):
            return [
                line for item in items for line in _write_item("-", write_blocks(item, f"{indent}  ", columns), indent)
            ]
        case NumberedList(first, items):
            lines: list[str] = []
            for number, item in enumerate(items, start=first):
                mark = f"{number}."
                lines += _write_item(mark, write_blocks(item, indent + " " * (len(mark) + 1), columns), indent)
            return lines


def write_points(points: Points, indent: str = "", columns: int | None = COLUMNS) -> list[str]:
    """Write a list of points and the lists below them."""
    lines: list[str] = []
    for number, point in enumerate(points.points, start=1):
        mark = f"{number}." if points.numbered else "-"
        inner = indent + " " * (len(mark) + 1)
        below = write_points(point.below, inner, columns) if point.below else []
        lines += _write_item(mark, [*write_blocks(point.text.children, inner, columns), *below], indent)
    return lines


def _write_item(mark: str, lines: list[str], indent: str) -> list[str]:
    """Write a list item whose lines are indented for its mark."""
    first = lines[0][len(indent) + len(mark) + 1 :] if lines else ""
    return [f"{indent}{mark} {first}".rstrip(), *lines[1:]]
