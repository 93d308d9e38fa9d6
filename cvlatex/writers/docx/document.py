"""A document to a Word file: headings, entries, the glossary with bookmarks, and the file's own properties."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import docx

from cvlatex.locales.locale import find_locale, find_word
from cvlatex.model.document import (
    Document,
    Term,
)
from cvlatex.model.tags import with_region
from cvlatex.model.text import Line, Plain, as_plain_text
from cvlatex.writers.color import choose_palette
from cvlatex.writers.docx.body import Body
from cvlatex.writers.docx.package import pack, read_reference
from cvlatex.writers.docx.part import SEPARATOR, PartWriter
from cvlatex.writers.docx.rich import Runs, add_bookmark, name_bookmark
from cvlatex.writers.docx.styles import BODY, HEADINGS, Appearance, choose_faces, prepare

_EPOCH = datetime(1980, 1, 1, tzinfo=UTC)


def write(document: Document, data: Path, reference: Path | None = None) -> bytes:
    """Return the file's bytes. `data` has the photo; a `reference` file gives its styles and page.

    Raises FolderUnusable where the photo or the reference cannot be read.
    """
    file = open_empty(reference)
    prepare(file, _choose_appearance(document), own=reference is None)
    _set_properties(file, document)
    for at, part in enumerate(document.parts):
        before = len(file.paragraphs)
        PartWriter(file, part, data).write()
        file.paragraphs[before].paragraph_format.page_break_before = bool(at) or None
    if document.glossary:
        _write_glossary(file, document)
    _write_footer(file, document)
    return pack(file)


def _write_footer(file: Any, document: Document) -> None:
    """Write the footers of all languages on one line, as pages do not know which of them they are in."""
    texts = dict.fromkeys(as_plain_text(part.footer.children) for part in document.parts if part.footer)
    if texts:
        paragraph = file.sections[-1].footer.paragraphs[0]
        Runs(document.parts[0].language).add_line(
            paragraph, Line((Plain(SEPARATOR.join(texts)),), document.variant.span)
        )


def open_empty(reference: Path | None) -> Any:
    """Return an empty document: python-docx's own, or a reference file without its content."""
    file = docx.Document() if reference is None else read_reference(reference)
    body = file.element.body
    for child in list(body):
        if not child.tag.endswith("}sectPr"):
            body.remove(child)
    return file


def _choose_appearance(document: Document) -> Appearance:
    """Return the settings of a variant that a Word file can show."""
    variant = document.variant
    latin, east_asian = choose_faces(variant.fonts.value, document.parts[0].language)
    accent = choose_palette(variant.color.value).light.removeprefix("#").upper()
    size = float(variant.font_size.removesuffix("pt"))
    return Appearance(accent, variant.paper, size, latin, east_asian, document.parts[0].language)


def _set_properties(file: Any, document: Document) -> None:
    """Set title, author and what else the file's properties have."""
    first = document.parts[0]
    name = as_plain_text(first.header.name.children)
    properties = file.core_properties
    properties.title = f"{name}{find_locale(first.language).marks.colon}{find_word('cv', first.language)}"
    properties.author = properties.last_modified_by = name
    properties.subject = as_plain_text(first.header.headline.children) if first.header.headline else ""
    properties.keywords = ", ".join(as_plain_text(section.title.children) for section in first.sections)
    properties.language = with_region(first.language)
    properties.comments = ""
    properties.revision = 1
    properties.created = properties.modified = _EPOCH


def _write_glossary(file: Any, document: Document) -> None:
    """Write the glossary."""
    language = document.parts[0].language
    heading = file.add_paragraph(style=HEADINGS[0])
    Runs(language).add_text(heading, " / ".join(find_word("glossary", part.language) for part in document.parts))
    for number, term in enumerate(document.glossary, start=1):
        _write_term(file, term, number, language)


def _write_term(file: Any, term: Term, number: int, language: str) -> None:
    """Write a glossary term, with its bookmark."""
    heading = file.add_paragraph(style=HEADINGS[1])
    for at, (tag, line) in enumerate(term.headings):
        if at:
            Runs(language).add_text(heading, " / ")
        Runs(tag).add_line(heading, line)
    add_bookmark(heading, name_bookmark(term.id), number)
    for definition in term.definitions:
        runs = Runs(definition.language)
        body = Body(file, runs)
        body.add_blocks(definition.body.children)
        if definition.references:
            title = find_word("references", definition.language) + find_locale(definition.language).marks.colon
            runs.add_text(file.add_paragraph(style=BODY), title)
        for reference in definition.references:
            body.add_reference(reference)
