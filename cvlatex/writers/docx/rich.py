"""Rich text to the runs of a paragraph: bold, emphasis, code, links out, links to bookmarks, formulas.

A formula within a line is characters: many readers of Word files, parsers of resumes among them, skip Office Math.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from msgspec import Struct

from cvlatex.model.tags import with_region
from cvlatex.model.text import (
    Break,
    Code,
    Emphasis,
    Foreign,
    GlossaryLink,
    Inline,
    Line,
    Link,
    Math,
    Plain,
    Ruby,
    Strong,
)
from cvlatex.writers.docx.styles import HYPERLINK, build_language_element
from cvlatex.writers.formula.characters import write_formula_text

_MONO = "Consolas"


class Manner(Struct, frozen=True):
    """How a run is set."""

    bold: bool = False
    italic: bool = False
    code: bool = False
    link: bool = False


class Runs(Struct, frozen=True):
    """Writes inline values into paragraphs of one language."""

    language: str

    def add_line(self, paragraph: Any, line: Line | None, manner: Manner | None = None) -> None:
        """Add a line's runs, nothing for no line."""
        if line:
            self.add_inline(paragraph, line.children, manner or Manner())

    def add_text(self, paragraph: Any, text: str, manner: Manner | None = None) -> None:
        """Add characters that mean themselves."""
        self._write_run(paragraph, paragraph._p, text, manner or Manner())

    def add_inline(self, paragraph: Any, children: Iterable[Inline], manner: Manner | None = None) -> None:
        """Add a run of text."""
        self._write_inline(paragraph, paragraph._p, children, manner or Manner())

    def _write_inline(self, paragraph: Any, parent: Any, children: Iterable[Inline], manner: Manner) -> None:
        """Write inline values into a paragraph, or into a link of it."""
        for child in children:
            self._write_one(paragraph, parent, child, manner)

    def _write_one(self, paragraph: Any, parent: Any, child: Inline, manner: Manner) -> None:
        """Write an inline value."""
        match child:
            case Plain(text):
                self._write_run(paragraph, parent, text, manner)
            case Strong(inner):
                self._write_inline(paragraph, parent, inner, Manner(True, manner.italic, manner.code, manner.link))
            case Emphasis(inner):
                self._write_inline(paragraph, parent, inner, Manner(manner.bold, True, manner.code, manner.link))
            case Foreign(language, inner):
                Runs(language)._write_inline(paragraph, parent, inner, manner)
            case Ruby(reading, inner):
                self._write_ruby(paragraph, parent, reading, inner, manner)
            case Code(text):
                self._write_run(paragraph, parent, text, Manner(manner.bold, manner.italic, True, manner.link))
            case Link(url, inner, _):
                self.add_link(paragraph, url, inner, manner)
            case GlossaryLink(id_, inner, _):
                anchor = OxmlElement("w:hyperlink")
                anchor.set(qn("w:anchor"), name_bookmark(id_))
                self._write_link(paragraph, anchor, inner, manner)
            case Math(source):
                self._write_run(paragraph, parent, write_formula_text(source), manner)
            case Break():
                element = OxmlElement("w:r")
                element.append(OxmlElement("w:br"))
                parent.append(element)

    def _write_ruby(self, paragraph: Any, parent: Any, reading: str, base: Iterable[Inline], manner: Manner) -> None:
        """Add characters with their reading above them (ECMA-376, 17.3.3.25)."""
        ruby, properties = OxmlElement("w:ruby"), OxmlElement("w:rubyPr")
        for name, value in (("rubyAlign", "center"), ("hps", "10"), ("hpsRaise", "18"), ("hpsBaseText", "21")):
            properties.append(_with_value(name, value))
        properties.append(_with_value("lid", with_region(self.language)))
        ruby.append(properties)
        for name, pieces in (("w:rt", (Plain(reading),)), ("w:rubyBase", tuple(base))):
            holder = OxmlElement(name)
            self._write_inline(paragraph, holder, pieces, manner)
            ruby.append(holder)
        run = OxmlElement("w:r")
        run.append(ruby)
        parent.append(run)

    def add_link(self, paragraph: Any, url: str, children: Iterable[Inline], manner: Manner | None = None) -> None:
        """Add words that lead to an address."""
        anchor = OxmlElement("w:hyperlink")
        anchor.set(qn("r:id"), paragraph.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
        self._write_link(paragraph, anchor, children, manner or Manner())

    def _write_link(self, paragraph: Any, anchor: Any, children: Iterable[Inline], manner: Manner) -> None:
        """Write inline values as a link."""
        paragraph._p.append(anchor)
        self._write_inline(paragraph, anchor, children, Manner(manner.bold, manner.italic, manner.code, link=True))

    def _write_run(self, paragraph: Any, parent: Any, text: str, manner: Manner) -> None:
        """Write a run of text."""
        run = paragraph.add_run(text.replace("\n", " "))
        run.bold, run.italic = manner.bold or None, manner.italic or None
        if manner.link:
            run.style = paragraph.part.document.styles[HYPERLINK]
        properties = run._r.get_or_add_rPr()
        if manner.code:
            fonts = properties.get_or_add_rFonts()
            for name in ("w:ascii", "w:hAnsi", "w:cs"):
                fonts.set(qn(name), _MONO)
        properties.append(build_language_element(self.language))
        if parent is not paragraph._p:
            parent.append(run._r)


def _with_value(name: str, value: str) -> Any:
    """Return an element with a `w:val`."""
    element = OxmlElement(f"w:{name}")
    element.set(qn("w:val"), value)
    return element


def name_bookmark(id_: str) -> str:
    """Return the bookmark of a term: Word allows letters, digits and underscores, 40 characters in all."""
    name = "term_" + id_.replace("-", "_")
    if len(name) <= 40:
        return name
    import hashlib

    return name[:31] + "_" + hashlib.sha256(id_.encode()).hexdigest()[:8]


def add_bookmark(paragraph: Any, name: str, number: int) -> None:
    """Make a paragraph the place that links of a name lead to; `number` is the bookmark's own in the file."""
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    start.set(qn("w:id"), str(number))
    start.set(qn("w:name"), name)
    end.set(qn("w:id"), str(number))
    properties = paragraph._p.find(qn("w:pPr"))
    paragraph._p.insert(0 if properties is None else 1, start)
    paragraph._p.append(end)
