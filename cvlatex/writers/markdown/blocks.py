"""Paragraphs, lists and formulas to CommonMark, as lines."""

from __future__ import annotations

from collections.abc import Iterable

from cvlatex.model.document import Passage, Points
from cvlatex.model.text import Block, Blocks, BulletList, DisplayMath, NumberedList, Paragraph
from cvlatex.writers.markdown.inline import inline_markdown


def passages_markdown(passages: Iterable[Passage]) -> str:
    """The body of an entry."""
    return "\n\n".join(
        points_markdown(passage) if isinstance(passage, Points) else blocks_markdown(passage.children)
        for passage in passages
    )


def blocks_markdown(blocks: Iterable[Block]) -> str:
    """Blocks with an empty line between two of them; lists that follow each other have different marks."""
    written: list[str] = []
    bullet = "-"
    before: Block | None = None
    for block in blocks:
        bullet = "*" if isinstance(before, BulletList) and isinstance(block, BulletList) and bullet == "-" else "-"
        written.append(_block(block, bullet))
        before = block
    return "\n\n".join(written)


def _block(block: Block, bullet: str) -> str:
    """A block as Markdown."""
    match block:
        case Paragraph(children, _):
            return inline_markdown(children)
        case DisplayMath(source, _):
            return f"$$\n{source}\n$$"
        case BulletList(items):
            return "\n".join(item_markdown(bullet, blocks_markdown(item)) for item in items)
        case NumberedList(first, items):
            return "\n".join(item_markdown(f"{first + at}.", blocks_markdown(item)) for at, item in enumerate(items))


def points_markdown(points: Points) -> str:
    """A list of points and the lists below them."""
    items = []
    for at, point in enumerate(points.points, start=1):
        text = point_markdown(point.text, point.below)
        items.append(item_markdown(f"{at}." if points.numbered else "-", text))
    return "\n".join(items)


def point_markdown(text: Blocks, below: Points | None) -> str:
    """A point with what stands below it, without its own mark."""
    parts = [blocks_markdown(text.children), *([points_markdown(below)] if below else [])]
    only_text = all(isinstance(block, Paragraph) for block in text.children)
    return ("\n" if only_text else "\n\n").join(parts)


def item_markdown(mark: str, text: str) -> str:
    """A list item: its lines stand below each other behind the mark."""
    indent = " " * (len(mark) + 1)
    lines = text.split("\n")
    return "\n".join([f"{mark} {lines[0]}", *(f"{indent}{line}" if line else "" for line in lines[1:])])
