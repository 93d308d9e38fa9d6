"""One language of a document in a Word file: header, letter, sections and entries."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from docx.shared import Mm

from cvlatex.core.paths import cache_folder
from cvlatex.locales.locale import find_locale, find_word
from cvlatex.model.document import (
    ContactLine,
    DocumentLetter,
    DocumentSection,
    HeadedEntry,
    Header,
    Item,
    LabelledLine,
    LabelledList,
    Part,
)
from cvlatex.model.text import Line, Plain, as_plain_text
from cvlatex.writers.docx.body import Body
from cvlatex.writers.docx.rich import Manner, Runs
from cvlatex.writers.docx.styles import BODY, HEADINGS, QUOTE, SUBTITLE, TITLE
from cvlatex.writers.photo import clean_photo
from cvlatex.writers.words import choose_visible_label

SEPARATOR = " · "
_PHOTO_WIDTH = Mm(28)
_TOP = Mm(3)


class PartWriter:
    """Writes the CV in one language into a `file` of python-docx; `data` is the data folder, where pictures are."""

    def __init__(self, file: Any, part: Part, data: Path) -> None:
        self._file = file
        self._part = part
        self._data = data
        self._runs = Runs(part.language)
        self._body = Body(file, self._runs)

    def write(self) -> None:
        """Add the header, the letter and all sections to the file. Raises FolderUnusable."""
        self._write_header(self._part.header)
        if self._part.letter:
            self._write_letter(self._part.letter)
        for section in self._part.sections:
            self._write_section(section)

    def _write_header(self, header: Header) -> None:
        """Write the head: picture, name, headline, contacts."""
        if header.photo:
            picture = clean_photo(self._data / header.photo.file, cache_folder() / "photos")
            inline = self._file.add_paragraph(style=BODY).add_run().add_picture(str(picture), width=_PHOTO_WIDTH)
            description = inline._inline.docPr
            description.set("descr", as_plain_text(header.photo.alt.children))
            description.set("name", "Photo")
        self._runs.add_line(self._file.add_paragraph(style=TITLE), header.name)
        if header.headline:
            self._runs.add_line(self._file.add_paragraph(style=SUBTITLE), header.headline)
        for contact in header.contacts:
            self._write_contact(contact)

    def _write_contact(self, contact: ContactLine) -> None:
        """Write a contact."""
        paragraph = self._file.add_paragraph(style=BODY)
        paragraph.paragraph_format.space_after = 0
        label = choose_visible_label(contact, self._part.language)
        if label:
            self._runs.add_text(paragraph, label + find_locale(self._part.language).marks.colon)
        if contact.url and all(isinstance(child, Plain) for child in contact.text):
            self._runs.add_link(paragraph, contact.url, contact.text)
        else:
            self._runs.add_inline(paragraph, contact.text)

    def _write_letter(self, letter: DocumentLetter) -> None:
        """Write a letter."""
        for line in letter.recipient:
            self._runs.add_line(self._file.add_paragraph(style=BODY), line)
        locale = find_locale(self._part.language)
        above = None if locale.is_dated_below else letter.dateline
        for fact, bold in ((above, False), (letter.subject, True), (letter.opening, False)):
            if fact:
                paragraph = self._file.add_paragraph(style=BODY)
                paragraph.paragraph_format.space_before = _TOP
                self._runs.add_line(paragraph, fact, Manner(bold=bold))
        self._body.add_blocks(letter.body.children)
        for line in (*letter.closing, *locale.compose_letter_end(self._part.header.name, letter.dateline)):
            self._runs.add_line(self._file.add_paragraph(style=BODY), line)
        if letter.enclosures:
            title = find_word("enclosures", self._part.language) + locale.marks.colon
            self._runs.add_text(self._file.add_paragraph(style=BODY), title)
        for line in letter.enclosures:
            self._body.add_reference(line)

    def _write_section(self, section: DocumentSection) -> None:
        """Write a section."""
        heading = self._file.add_paragraph(style=HEADINGS[0])
        after_letter = self._part.letter is not None and section is self._part.sections[0]
        heading.paragraph_format.page_break_before = section.new_page or after_letter or None
        self._runs.add_line(heading, section.title)
        if section.dates:
            self._runs.add_text(heading, SEPARATOR + section.dates)
        for item in section.items:
            self._write_item(item, 1)
        for subsection in section.subsections:
            self._runs.add_line(self._file.add_paragraph(style=HEADINGS[1]), subsection.title)
            for item in subsection.items:
                self._write_item(item, 2)

    def _write_item(self, item: Item, level: int) -> None:
        """Write an item."""
        match item:
            case HeadedEntry():
                self._write_entry(item, level)
            case LabelledLine() | LabelledList():
                self._write_labelled(item)
            case _:
                self._body.add_blocks(item.children)

    def _write_labelled(self, item: LabelledLine | LabelledList) -> None:
        """Write a labelled line or list."""
        paragraph = self._file.add_paragraph(style=BODY)
        texts = [item.text] if isinstance(item, LabelledLine) else list(item.items)
        lines = [line for line in texts if line]
        self._runs.add_line(paragraph, item.label, Manner(bold=True))
        if lines and item.label:
            self._runs.add_text(paragraph, find_locale(self._part.language).marks.colon, Manner(bold=True))
        self._write_series(paragraph, lines, find_locale(self._part.language).marks.series)

    def _write_series(self, paragraph: Any, lines: list[Line], separator: str) -> None:
        """Write lines with a separator between them."""
        for at, line in enumerate(lines):
            if at:
                self._runs.add_text(paragraph, separator)
            self._runs.add_line(paragraph, line)

    def _write_entry(self, entry: HeadedEntry, level: int) -> None:
        """Write an entry, its positions below it."""
        heading = self._file.add_paragraph(style=HEADINGS[min(level, len(HEADINGS) - 1)])
        if entry.number:
            self._runs.add_text(heading, f"[{entry.number}] ")
        self._write_linked(heading, entry.title, entry.url if entry.linked == "title" else None)
        if entry.area:
            self._runs.add_text(heading, find_locale(self._part.language).marks.series)
            self._runs.add_line(heading, entry.area)
        self._write_facts(entry)
        if entry.technologies:
            self._write_labelled(entry.technologies)
        self._body.add_passages(entry.body)
        for position in entry.positions:
            self._write_entry(position, level + 1)
        if entry.quote:
            self._body.add_quotation(entry.quote, QUOTE)

    def _write_facts(self, entry: HeadedEntry) -> None:
        """Write the line under an entry's heading."""
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
                self._runs.add_text(paragraph, SEPARATOR)
            line = fact if isinstance(fact, Line) else Line((Plain(fact),), entry.span)
            self._write_linked(paragraph, line, url)

    def _write_linked(self, paragraph: Any, line: Line, url: str | None) -> None:
        """Write a line that leads somewhere, unless it has links of its own."""
        if url and all(isinstance(child, Plain) for child in line.children):
            self._runs.add_link(paragraph, url, line.children)
        else:
            self._runs.add_line(paragraph, line)
