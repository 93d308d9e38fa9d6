"""What stands under headings: paragraphs, points, lists and formulas of a Word file."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from docx.oxml import parse_xml
from docx.shared import Pt

from cvlatex.model.document import Passage, Points
from cvlatex.model.text import Block, Blocks, BulletList, DisplayMath, Line, NumberedList, Paragraph
from cvlatex.writers.docx.lists import Lists
from cvlatex.writers.docx.rich import Runs
from cvlatex.writers.docx.styles import BODY
from cvlatex.writers.formula.omml import NAMESPACE, omml

_LEVEL = 18
"""Points that what stands below a point lies further in."""


class Body:
    """Adds texts of one language to a document."""

    def __init__(self, document: Any, runs: Runs) -> None:
        self._document = document
        self._runs = runs
        self._lists = Lists(document)

    def passages(self, passages: Iterable[Passage]) -> None:
        """The body of an entry."""
        for passage in passages:
            if isinstance(passage, Points):
                self.points(passage)
            else:
                self.blocks(passage.children)

    def points(self, points: Points, level: int = 0) -> None:
        """A list of points and the lists below them."""
        numbering = self._lists.start_numbering(1) if points.numbered else None
        for point in points.points:
            self._item(point.text.children, level, numbering)
            if point.below:
                self.points(point.below, level + 1)

    def blocks(self, blocks: Iterable[Block], style: str = BODY, level: int = 0) -> None:
        """Blocks, one after the other; `level` is that of the lists among them."""
        for block in blocks:
            match block:
                case Paragraph(children, _):
                    self._runs.inline(self._paragraph(style, level), children)
                case DisplayMath(source, _):
                    formula = f'<m:oMathPara xmlns:m="{NAMESPACE}">{omml(source)}</m:oMathPara>'
                    self._paragraph(style, level)._p.append(parse_xml(formula))
                case BulletList(items):
                    for item in items:
                        self._item(item, level, None)
                case NumberedList(first, items):
                    numbering = self._lists.start_numbering(first)
                    for item in items:
                        self._item(item, level, numbering)

    def quotation(self, quote: Blocks, style: str) -> None:
        """Somebody's words."""
        self.blocks(quote.children, style)

    def reference(self, line: Line) -> None:
        """A work that is referred to."""
        self._runs.line(self._lists.point(0, None), line)

    def _item(self, blocks: tuple[Block, ...], level: int, numbering: int | None) -> None:
        """Write a point, with the blocks in it."""
        paragraph = self._lists.point(level, numbering)
        rest = blocks
        if blocks and isinstance(blocks[0], Paragraph):
            self._runs.inline(paragraph, blocks[0].children)
            rest = blocks[1:]
        self.blocks(rest, level=level + 1)

    def _paragraph(self, style: str, level: int) -> Any:
        """A new paragraph of a style, indented by its level."""
        paragraph = self._document.add_paragraph(style=style)
        if level:
            paragraph.paragraph_format.left_indent = Pt(_LEVEL * level)
        return paragraph
