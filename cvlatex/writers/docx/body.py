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
from cvlatex.writers.formula.omml import NAMESPACE, write_omml

_LEVEL = 18
"""Points that what stands below a point lies further in."""


class Body:
    """Adds texts of one language to a document."""

    def __init__(self, document: Any, runs: Runs) -> None:
        self._document = document
        self._runs = runs
        self._lists = Lists(document)

    def add_passages(self, passages: Iterable[Passage]) -> None:
        """Add the body of an entry."""
        for passage in passages:
            if isinstance(passage, Points):
                self.add_points(passage)
            else:
                self.add_blocks(passage.children)

    def add_points(self, points: Points, level: int = 0) -> None:
        """Add a list of points and the lists below them."""
        numbering = self._lists.start_numbering(1) if points.numbered else None
        for point in points.points:
            self._add_item(point.text.children, level, numbering)
            if point.below:
                self.add_points(point.below, level + 1)

    def add_blocks(self, blocks: Iterable[Block], style: str = BODY, level: int = 0) -> None:
        """Add blocks, one after the other; `level` is that of the lists among them."""
        for block in blocks:
            match block:
                case Paragraph(children, _):
                    self._runs.add_inline(self._add_paragraph(style, level), children)
                case DisplayMath(source, _):
                    formula = f'<m:oMathPara xmlns:m="{NAMESPACE}">{write_omml(source)}</m:oMathPara>'
                    self._add_paragraph(style, level)._p.append(parse_xml(formula))
                case BulletList(items):
                    for item in items:
                        self._add_item(item, level, None)
                case NumberedList(first, items):
                    numbering = self._lists.start_numbering(first)
                    for item in items:
                        self._add_item(item, level, numbering)

    def add_quotation(self, quote: Blocks, style: str) -> None:
        """Add somebody's words."""
        self.add_blocks(quote.children, style)

    def add_reference(self, line: Line) -> None:
        """Add a work that is referred to."""
        self._runs.add_line(self._lists.add_point(0, None), line)

    def _add_item(self, blocks: tuple[Block, ...], level: int, numbering: int | None) -> None:
        """Add a point, with the blocks in it."""
        paragraph = self._lists.add_point(level, numbering)
        rest = blocks
        if blocks and isinstance(blocks[0], Paragraph):
            self._runs.add_inline(paragraph, blocks[0].children)
            rest = blocks[1:]
        self.add_blocks(rest, level=level + 1)

    def _add_paragraph(self, style: str, level: int) -> Any:
        """Add a paragraph of a style, indented by its level."""
        paragraph = self._document.add_paragraph(style=style)
        if level:
            paragraph.paragraph_format.left_indent = Pt(_LEVEL * level)
        return paragraph
