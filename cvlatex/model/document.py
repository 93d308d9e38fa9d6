"""The CV in the words of one variant: what is left when languages, tags and audience are decided.

Every output format is written from it. It knows no TeX: an entry is a head (title, subtitle, place, note,
dates) and a body, whatever kind of entry it was. Formats that have fields of their own (JSON Resume, microformats) find
beside the head what kind of entry it is, its parts under the names of the data, and its dates as dates.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from cvlatex.core.source import Span
from cvlatex.model.attachment import Attachment
from cvlatex.model.dates import Date, Moment
from cvlatex.model.text import Blocks, Inline, Line, Link
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

TIGHTEST = 4
"""What a step is worth, the style says: latex/cvlatex-page.sty."""


class Dates(Struct, frozen=True):
    """When something was, as dates: a period with one end or both, or one `date`.

    `expected` is a date still to come, `further` are periods beside the first.
    """

    start: Date | None = None
    end: Moment | None = None
    date: Date | None = None
    expected: Date | None = None
    further: tuple[Dates, ...] = ()


UNDATED = Dates()


class Field(Struct, frozen=True):
    """A part of an entry under its key in the data; a list has as many `lines` as it has items."""

    name: str
    lines: tuple[Line, ...]


class LabelledLine(Struct, frozen=True):
    """A label and one text: a language and its level. `dots` is the level in five dots, or None."""

    label: Line
    text: Line | None
    span: Span
    dots: int | None = None


class LabelledList(Struct, frozen=True):
    """Short items, with a label or without: a group of skills, the technologies of a project."""

    label: Line | None
    items: tuple[Line, ...]
    span: Span
    dots: int | None = None


class HeadedEntry(Struct, frozen=True):
    """An entry with a head. `title` is never empty; `dates` is set as the language sets dates, or empty.

    `kind` is the type of section that the entry is of; `fields` are the values behind the head, and `when` its dates.
    `url` is that of what the title names, or the subtitle if `linked` says so. `positions` are those at an employer,
    which is then the title, in the order of the data; `number`, `genre` (a journal article,
    a thesis), `addresses` (a DOI, a page) and `marks` are a publication's: "latin" where it is all in Latin
    letters, in a language with marks of its own.
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
    linked: Literal["title", "subtitle"] = "title"
    technologies: LabelledList | None = None
    positions: tuple[HeadedEntry, ...] = ()
    number: int | None = None
    genre: str = ""
    addresses: tuple[Link, ...] = ()
    marks: Literal["", "latin"] = ""


Item = HeadedEntry | LabelledLine | LabelledList | Blocks


class DocumentSubsection(Struct, frozen=True):
    """A heading within a section and what stands under it."""

    title: Line
    items: tuple[Item, ...]
    span: Span


class DocumentSection(Struct, frozen=True):
    """A heading and what stands under it: items, then subsections.

    `type` is the section's type in the data, `when` its dates.
    """

    id: str
    title: Line
    dates: str
    new_page: bool
    items: tuple[Item, ...]
    span: Span
    type: str = "entries"
    when: Dates = UNDATED
    subsections: tuple[DocumentSubsection, ...] = ()


class ContactLine(Struct, frozen=True):
    """One line of the header. `type` names the icon, `url` where a click leads; `value` is what the data has.

    `text` may hold line breaks. `network` is the name of the service, '' where `text` says it or there is none;
    `beside` is the address behind a label, for a page that is printed.
    """

    type: str
    text: tuple[Inline, ...]
    url: str | None
    span: Span
    value: str = ""
    network: str = ""
    beside: tuple[Inline, ...] = ()


class Portrait(Struct, frozen=True):
    """The photo's file name, relative to the data folder, and its words for those who cannot see it."""

    file: str
    alt: Line
    span: Span


class Header(Struct, frozen=True):
    """The top of the first page. `given` and `family` are the name's parts, '' where they are not known."""

    name: Line
    headline: Line | None
    contacts: tuple[ContactLine, ...]
    photo: Portrait | None
    given: str = ""
    family: str = ""


class DocumentLetter(Struct, frozen=True):
    """A cover letter. `recipient` and `closing` are lines; `signature` is a file's name in the data folder."""

    recipient: tuple[Line, ...]
    dateline: Line | None
    subject: Line | None
    opening: Line
    body: Blocks
    closing: tuple[Line, ...]
    signature: str | None
    enclosures: tuple[Line, ...]
    span: Span


class Part(Struct, frozen=True):
    """The CV in one language, with the letter before it; a letter alone has no sections.

    `footer` stands at the foot of every page; until the date is known it has {date} in its place.
    """

    language: str
    header: Header
    sections: tuple[DocumentSection, ...]
    letter: DocumentLetter | None = None
    footer: Line | None = None


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

    `tightness` is how far the spacing is tightened to keep a page budget, from 0 to TIGHTEST. `siblings` are the
    variants that say the same in other languages, `tagged` the tags in the data with the places of what bears them.
    """

    variant: Variant
    parts: tuple[Part, ...]
    glossary: tuple[Term, ...]
    tightness: int = 0
    attachments: tuple[Attachment, ...] = ()
    siblings: tuple[Variant, ...] = ()
    tagged: tuple[tuple[str, Span], ...] = ()
