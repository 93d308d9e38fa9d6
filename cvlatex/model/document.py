"""The CV in the words of one variant: what is left when languages, tags and audience are decided.

This is what every form of output is made from. It knows no TeX: an entry is a head (title, subtitle, place, note,
dates) and a body, whatever kind of entry it was. Formats that have fields of their own (JSON Resume, microformats) find
beside the head what kind of entry it is, its parts under the names of the data, and its dates as dates.
"""

from __future__ import annotations

from msgspec import Struct

from cvlatex.core.source import Span
from cvlatex.model.dates import Date, Moment
from cvlatex.model.text import Blocks, Inline, Line
from cvlatex.model.variant import Variant


class Point(Struct, frozen=True):
    """One point of a list and the points below it."""

    text: Blocks
    below: Points | None


class Points(Struct, frozen=True):
    """A list of points, numbered from 1 or bulleted."""

    numbered: bool
    points: tuple[Point, ...]


Passage = Blocks | Points

TIGHTEST = 3
"""What a step is worth, the style says: latex/cvlatex-page.sty."""


class Dates(Struct, frozen=True):
    """When something was, as dates: a period with one end or both, or one `date`."""

    start: Date | None = None
    end: Moment | None = None
    date: Date | None = None


UNDATED = Dates()


class Field(Struct, frozen=True):
    """A part of an entry under its key in the data; a list has as many `lines` as it has items."""

    name: str
    lines: tuple[Line, ...]


class HeadedEntry(Struct, frozen=True):
    """An entry with a head. `title` is never empty; `dates` is set as the language sets dates, or empty.

    `kind` is the type of section that the entry is of; `fields` are what the head is made from, and `when` its dates.
    """

    title: Line
    area: Line | None
    subtitle: Line | None
    place: Line | None
    note: Line | None
    dates: str
    url: str | None
    body: tuple[Passage, ...]
    quote: Blocks | None
    span: Span
    kind: str = "entries"
    fields: tuple[Field, ...] = ()
    when: Dates = UNDATED


class LabelledLine(Struct, frozen=True):
    """A label and one text: a language and its level."""

    label: Line
    text: Line | None
    span: Span


class LabelledList(Struct, frozen=True):
    """A label and short items: a group of skills."""

    label: Line
    items: tuple[Line, ...]
    span: Span


Item = HeadedEntry | LabelledLine | LabelledList | Blocks


class DocumentSection(Struct, frozen=True):
    """A heading and what stands under it. `type` is the section's type in the data, `when` its dates."""

    id: str
    title: Line
    dates: str
    new_page: bool
    items: tuple[Item, ...]
    span: Span
    type: str = "entries"
    when: Dates = UNDATED


class ContactLine(Struct, frozen=True):
    """One line of the header. `type` names the icon, `url` where a click leads; `value` is what the data has."""

    type: str
    text: tuple[Inline, ...]
    url: str | None
    span: Span
    value: str = ""


class Portrait(Struct, frozen=True):
    """The photo's file name, relative to the data folder, and its words for those who cannot see it."""

    file: str
    alt: Line
    span: Span


class Header(Struct, frozen=True):
    """The top of the first page."""

    name: Line
    headline: Line | None
    contacts: tuple[ContactLine, ...]
    photo: Portrait | None


class Part(Struct, frozen=True):
    """The CV in one language."""

    language: str
    header: Header
    sections: tuple[DocumentSection, ...]


class Definition(Struct, frozen=True):
    """What a term means, in one language."""

    language: str
    body: Blocks
    references: tuple[Line, ...]


class Term(Struct, frozen=True):
    """A glossary entry. `headings` has the term once for each language that calls it otherwise."""

    id: str
    headings: tuple[tuple[str, Line], ...]
    definitions: tuple[Definition, ...]
    span: Span


class Document(Struct, frozen=True):
    """One PDF: a part a language, and one glossary for all of them, in the first language's order.

    `tightness` is how far the spacing is tightened to keep a page budget, from 0 to TIGHTEST.
    """

    variant: Variant
    parts: tuple[Part, ...]
    glossary: tuple[Term, ...]
    tightness: int = 0
