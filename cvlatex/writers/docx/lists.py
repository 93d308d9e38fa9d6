"""Lists of a Word file: the styles' own bullets, and a numbering of its own for each numbered list."""

from __future__ import annotations

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from cvlatex.writers.docx.styles import BULLETS, DEEPEST, NUMBERS

_INDENT = 14
"""Points that a level lies further in."""


class Lists:
    """Adds the points of lists to a document."""

    def __init__(self, document: Any) -> None:
        self._document = document

    def add_point(self, level: int, numbering: int | None) -> Any:
        """Add a paragraph of a list; `level` counts from 0, `numbering` is that of a numbered list."""
        names = BULLETS if numbering is None else NUMBERS
        paragraph = self._document.add_paragraph(style=names[min(level, DEEPEST - 1)])
        if numbering is not None:
            self._set_numbering(paragraph, numbering)
        if level >= DEEPEST or numbering is not None:
            paragraph.paragraph_format.left_indent = Pt(_INDENT * (level + 1) + 4)
            paragraph.paragraph_format.first_line_indent = Pt(-_INDENT)
        return paragraph

    def start_numbering(self, first: int) -> int:
        """Return the number of a new numbering that counts from `first`."""
        numbering = self._document.part.numbering_part.element
        abstract = self._find_abstract(numbering)
        number = 1 + max((int(one.get(qn("w:numId"))) for one in numbering.findall(qn("w:num"))), default=0)
        element, link = OxmlElement("w:num"), OxmlElement("w:abstractNumId")
        element.set(qn("w:numId"), str(number))
        link.set(qn("w:val"), abstract)
        override, start = OxmlElement("w:lvlOverride"), OxmlElement("w:startOverride")
        override.set(qn("w:ilvl"), "0")
        start.set(qn("w:val"), str(first))
        override.append(start)
        element.append(link)
        element.append(override)
        numbering.append(element)
        return number

    def _find_abstract(self, numbering: Any) -> str:
        """Return the definition that the style of numbered lists uses, or a plain one of our own."""
        style = self._document.styles[NUMBERS[0]].element
        used = style.find(f".//{qn('w:numId')}")
        if used is not None:
            for one in numbering.findall(qn("w:num")):
                if one.get(qn("w:numId")) == used.get(qn("w:val")):
                    return str(one.find(qn("w:abstractNumId")).get(qn("w:val")))
        return self._add_abstract(numbering)

    def _add_abstract(self, numbering: Any) -> str:
        """Add an abstract numbering that counts from 1, and return its id."""
        known = numbering.findall(qn("w:abstractNum"))
        number = str(1 + max((int(one.get(qn("w:abstractNumId"))) for one in known), default=0))
        abstract, level = OxmlElement("w:abstractNum"), OxmlElement("w:lvl")
        abstract.set(qn("w:abstractNumId"), number)
        level.set(qn("w:ilvl"), "0")
        for name, value in (("w:start", "1"), ("w:numFmt", "decimal"), ("w:lvlText", "%1."), ("w:lvlJc", "left")):
            part = OxmlElement(name)
            part.set(qn("w:val"), value)
            level.append(part)
        abstract.append(level)
        numbering.insert(len(known), abstract)
        return number

    def _set_numbering(self, paragraph: Any, numbering: int) -> None:
        """Make a paragraph an item of a numbering."""
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val = 0
        properties.get_or_add_numId().val = numbering
