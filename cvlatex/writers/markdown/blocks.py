"""Paragraphs, lists and formulas to CommonMark, as lines."""

from __future__ import annotations

from collections.abc import Iterable

from cvlatex.model.document import Passage, Points
from cvlatex.model.text import Block, Blocks, BulletList, DisplayMath, NumberedList, Paragraph
from cvlatex.writers.markdown.inline import write_inline


def write_passages(passages: Iterable[Passage]) -> str:
    """Write the body of an entry."""
    return "\n\n".join(
        write_points(passage) if isinstance(passage, Points) else write_blocks(passage.children) for passage in passages
    )


def write_blocks(blocks: Iterable[Block]) -> str:
    """Write blocks with an empty line between two of them; lists that follow each other have different marks."""
    written: list[str] = []
    bullet = "-"
    before: Block | None = None
    for block in blocks:
        bullet = "*" if isinstance(before, BulletList) and isinstance(block, BulletList) and bullet == "-" else "-"
        written.append(_write_block(block, bullet))
        before = block
    return "\n\n".join(written)


def _write_block(block: Block, bullet: str) -> str:
    """Write a block as Markdown."""
    match block:
        case Paragraph(children, _):
            return write_inline(children)
        case DisplayMath(source, _):
            return f"$$\n{source}\n$$"
        case BulletList(items):
            return "\n".join(write_item(bullet, write_blocks(item)) for item in items)
        case NumberedList(first, items):
            return "\n".join(write_item(f"{first + at}.", write_blocks(item)) for at, item in enumerate(items))


def write_points(points: Points) -> str:
    """Write a list of points and the lists below them."""
    items = []
    for at, point in enumerate(points.points, start=1):
        text = write_point(point.text, point.below)
        items.append(write_item(f"{at}." if points.numbered else "-", text))
    return "\n".join(items)


def write_point(text: Blocks, below: Points | None) -> str:
    """Write a point with what stands below it, without its own mark."""
    parts = [write_blocks(text.children), *([write_points(below)] if below else [])]
    only_text = all(isinstance(block, Paragraph) for block in text.children)
    return ("\n" if only_text else "\n\n").join(parts)


def write_item(mark: str, text: str) -> str:
    """Write a list item: its lines stand below each other behind the mark."""
    indent = " " * (len(mark) + 1)
    lines = text.split("\n")
    return "\n".join([f"{mark} {lines[0]}", *(f"{indent}{line}" if line else "" for line in lines[1:])])
