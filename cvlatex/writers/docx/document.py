"""A document to a Word file: headings, entries, the glossary with bookmarks, and the file's own properties."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import docx
from docx.shared import Mm

from cvlatex.core.paths import cache_folder
from cvlatex.locales.locale import locale_of, word
from cvlatex.model.document import (
    ContactLine,
    Document,
    DocumentLetter,
    DocumentSection,
    HeadedEntry,
    Header,
    Item,
    LabelledLine,
    LabelledList,
    Part,
    Term,
)
from cvlatex.model.tags import region_tag
from cvlatex.model.text import Line, Plain, plain_text
from cvlatex.writers.color import palette_of
from cvlatex.writers.docx.body import Body
from cvlatex.writers.docx.package import packed, read_reference
from cvlatex.writers.docx.rich import Manner, Runs, add_bookmark, bookmark_name
from cvlatex.writers.docx.styles import BODY, HEADINGS, QUOTE, SUBTITLE, TITLE, Look, faces_of, prepare
from cvlatex.writers.photo import cleaned
from cvlatex.writers.words import label_of

SEPARATOR = " · "
_PHOTO_WIDTH = Mm(28)
_TOP = Mm(3)
_EPOCH = datetime(1980, 1, 1, tzinfo=UTC)


def write(document: Document, data: Path, reference: Path | None = None) -> bytes:
    """The file's bytes. `data` is the data folder, where the photo is; a `reference` file gives its styles and page.

    Raises FolderUnusable where the photo or the reference cannot be read.
    """
    file = opened(reference)
    prepare(file, _look(document), own=reference is None)
    _properties(file, document)
    for at, part in enumerate(document.parts):
        before = len(file.paragraphs)
        _Part(file, part, data).write()
        file.paragraphs[before].paragraph_format.page_break_before = bool(at) or None
    if document.glossary:
        _glossary(file, document)
    _footer(file, document)
    return packed(file)


def _footer(file: Any, document: Document) -> None:
    """The footers of all languages on one line, as pages do not know which of them they are in."""
    texts = dict.fromkeys(plain_text(part.footer.children) for part in document.parts if part.footer)
    if texts:
        paragraph = file.sections[-1].footer.paragraphs[0]
        Runs(document.parts[0].language).line(paragraph, Line((Plain(SEPARATOR.join(texts)),), document.variant.span))


def opened(reference: Path | None) -> Any:
    """An empty document: python-docx's own, or a reference file without its content."""
    file = docx.Document() if reference is None else read_reference(reference)
    body = file.element.body
    for child in list(body):
        if not child.tag.endswith("}sectPr"):
            body.remove(child)
    return file


def _look(document: Document) -> Look:
    variant = document.variant
    latin, east_asian = faces_of(variant.fonts.value, document.parts[0].language)
    accent = palette_of(variant.color.value).light.removeprefix("#").upper()
    size = float(variant.font_size.removesuffix("pt"))
    return Look(accent, variant.paper, size, latin, east_asian, document.parts[0].language)


def _properties(file: Any, document: Document) -> None:
    first = document.parts[0]
    name = plain_text(first.header.name.children)
    properties = file.core_properties
    properties.title = f"{name}{locale_of(first.language).marks.colon}{word('cv', first.language)}"
    properties.author = properties.last_modified_by = name
    properties.subject = plain_text(first.header.headline.children) if first.header.headline else ""
    properties.keywords = ", ".join(plain_text(section.title.children) for section in first.sections)
    properties.language = region_tag(first.language)
    properties.comments = ""
    properties.revision = 1
    properties.created = properties.modified = _EPOCH


class _Part:
    """Writes the CV in one language."""

    def __init__(self, file: Any, part: Part, data: Path) -> None:
        self._file = file
        self._part = part
        self._data = data
        self._runs = Runs(part.language)
        self._body = Body(file, self._runs)

    def write(self) -> None:
        self._header(self._part.header)
        if self._part.letter:
            self._letter(self._part.letter)
        for section in self._part.sections:
            self._section(section)

    def _header(self, header: Header) -> None:
        if header.photo:
            picture = cleaned(self._data / header.photo.file, cache_folder() / "photos")
            inline = self._file.add_paragraph(style=BODY).add_run().add_picture(str(picture), width=_PHOTO_WIDTH)
            description = inline._inline.docPr
            description.set("descr", plain_text(header.photo.alt.children))
            description.set("name", "Photo")
        self._runs.line(self._file.add_paragraph(style=TITLE), header.name)
        if header.headline:
            self._runs.line(self._file.add_paragraph(style=SUBTITLE), header.headline)
        for contact in header.contacts:
            self._contact(contact)

    def _contact(self, contact: ContactLine) -> None:
        paragraph = self._file.add_paragraph(style=BODY)
        paragraph.paragraph_format.space_after = 0
        label = label_of(contact, self._part.language)
        if label:
            self._runs.text(paragraph, label + locale_of(self._part.language).marks.colon)
        if contact.url and all(isinstance(child, Plain) for child in contact.text):
            self._runs.link(paragraph, contact.url, contact.text)
        else:
            self._runs.inline(paragraph, contact.text)

    def _letter(self, letter: DocumentLetter) -> None:
        for line in letter.recipient:
            self._runs.line(self._file.add_paragraph(style=BODY), line)
        for fact, bold in ((letter.dateline, False), (letter.subject, True), (letter.opening, False)):
            if fact:
                paragraph = self._file.add_paragraph(style=BODY)
                paragraph.paragraph_format.space_before = _TOP
                self._runs.line(paragraph, fact, Manner(bold=bold))
        self._body.blocks(letter.body.children)
        for line in (*letter.closing, self._part.header.name):
            self._runs.line(self._file.add_paragraph(style=BODY), line)
        if letter.enclosures:
            title = word("enclosures", self._part.language) + locale_of(self._part.language).marks.colon
            self._runs.text(self._file.add_paragraph(style=BODY), title)
        for line in letter.enclosures:
            self._body.reference(line)

    def _section(self, section: DocumentSection) -> None:
        heading = self._file.add_paragraph(style=HEADINGS[0])
        after_letter = self._part.letter is not None and section is self._part.sections[0]
        heading.paragraph_format.page_break_before = section.new_page or after_letter or None
        self._runs.line(heading, section.title)
        if section.dates:
            self._runs.text(heading, SEPARATOR + section.dates)
        for item in section.items:
            self._item(item, 1)
        for subsection in section.subsections:
            self._runs.line(self._file.add_paragraph(style=HEADINGS[1]), subsection.title)
            for item in subsection.items:
                self._item(item, 2)

    def _item(self, item: Item, level: int) -> None:
        match item:
            case HeadedEntry():
                self._entry(item, level)
            case LabelledLine() | LabelledList():
                self._labelled(item)
            case _:
                self._body.blocks(item.children)

    def _labelled(self, item: LabelledLine | LabelledList) -> None:
        paragraph = self._file.add_paragraph(style=BODY)
        texts = [item.text] if isinstance(item, LabelledLine) else list(item.items)
        lines = [line for line in texts if line]
        self._runs.line(paragraph, item.label, Manner(bold=True))
        if lines and item.label:
            self._runs.text(paragraph, locale_of(self._part.language).marks.colon, Manner(bold=True))
        self._series(paragraph, lines, locale_of(self._part.language).marks.series)

    def _series(self, paragraph: Any, lines: list[Line], separator: str) -> None:
        for at, line in enumerate(lines):
            if at:
                self._runs.text(paragraph, separator)
            self._runs.line(paragraph, line)

    def _entry(self, entry: HeadedEntry, level: int) -> None:
        heading = self._file.add_paragraph(style=HEADINGS[min(level, len(HEADINGS) - 1)])
        if entry.number:
            self._runs.text(heading, f"[{entry.number}] ")
        self._linked(heading, entry.title, entry.url if entry.linked == "title" else None)
        if entry.area:
            self._runs.text(heading, locale_of(self._part.language).marks.series)
            self._runs.line(heading, entry.area)
        self._facts(entry)
        if entry.technologies:
            self._labelled(entry.technologies)
        self._body.passages(entry.body)
        for position in entry.positions:
            self._entry(position, level + 1)
        if entry.quote:
            self._body.quotation(entry.quote, QUOTE)

    def _facts(self, entry: HeadedEntry) -> None:
        """The line under an entry's heading."""
        leads = entry.url if entry.linked == "subtitle" else None
        facts: list[tuple[Line | str, str | None]] = [(entry.subtitle, leads)] if entry.subtitle else []
        facts += [(line, None) for line in (entry.place, entry.note) if line]
        facts += [(one.url, one.url) for one in entry.addresses if one.url != entry.url]
        facts += [(entry.dates, None)] if entry.dates else []
        if not facts:
            return
        paragraph = self._file.add_paragraph(style=BODY)
        paragraph.paragraph_format.keep_with_next = bool(entry.body) or None
        for at, (fact, url) in enumerate(facts):
            if at:
                self._runs.text(paragraph, SEPARATOR)
            line = fact if isinstance(fact, Line) else Line((Plain(fact),), entry.span)
            self._linked(paragraph, line, url)

    def _linked(self, paragraph: Any, line: Line, url: str | None) -> None:
        """A line that leads somewhere, unless it has links of its own."""
        if url and all(isinstance(child, Plain) for child in line.children):
            self._runs.link(paragraph, url, line.children)
        else:
            self._runs.line(paragraph, line)


def _glossary(file: Any, document: Document) -> None:
    language = document.parts[0].language
    heading = file.add_paragraph(style=HEADINGS[0])
    Runs(language).text(heading, " / ".join(word("glossary", part.language) for part in document.parts))
    for number, term in enumerate(document.glossary, start=1):
        _term(file, term, number, language)


def _term(file: Any, term: Term, number: int, language: str) -> None:
    heading = file.add_paragraph(style=HEADINGS[1])
    for at, (tag, line) in enumerate(term.headings):
        if at:
            Runs(language).text(heading, " / ")
        Runs(tag).line(heading, line)
    add_bookmark(heading, bookmark_name(term.id), number)
    for definition in term.definitions:
        runs = Runs(definition.language)
        body = Body(file, runs)
        body.blocks(definition.body.children)
        if definition.references:
            title = word("references", definition.language) + locale_of(definition.language).marks.colon
            runs.text(file.add_paragraph(style=BODY), title)
        for reference in definition.references:
            body.reference(reference)
