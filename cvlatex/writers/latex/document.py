"""A document to TeX source.

The document class gets the variant's choices as options; everything else is macros that say what a thing is. How it
looks is `latex/`'s.
"""

from __future__ import annotations

import re

from pylatex import NoEscape
from pylatex.base_classes import Arguments, Options

from cvlatex.core.source import Span
from cvlatex.locales.locale import find_locale, find_word
from cvlatex.model.document import Document, Header, Part
from cvlatex.model.tags import find_locale_tag
from cvlatex.model.text import as_plain_text
from cvlatex.model.variant import Variant
from cvlatex.writers.latex.bundle import PHOTO
from cvlatex.writers.latex.chinese import with_apostrophes, with_ends, without_han_spaces
from cvlatex.writers.latex.commands import (
    Command,
    CVContact,
    CVFooter,
    CVGlossaryTerms,
    CVHeader,
    CVMetadata,
    CVPhoto,
    CVProfile,
    CVTighten,
    CVWithoutHan,
)
from cvlatex.writers.latex.environments import Begin, End
from cvlatex.writers.latex.escape import escape_text, escape_url
from cvlatex.writers.latex.glossary import write_glossary
from cvlatex.writers.latex.letter import write_letter
from cvlatex.writers.latex.lines import Lines
from cvlatex.writers.latex.rich import write_inline, write_line
from cvlatex.writers.latex.sections import write_section
from cvlatex.writers.latex.source import TexSource
from cvlatex.writers.words import choose_label

_QUOTES = frozenset(("chinese", "japanese"))
"""Settings of languages in which the apostrophe is another mark by the same character."""

_OTHER_SCRIPT = re.compile("[^\\n-\u024f\u0370-\u052f\u1e00-\u1fff–—‘’“”…]")
"""A character that may be set by a Chinese face; the others are Latin, Greek, Cyrillic, and marks set as Latin ones."""


class _DocumentClass(Command):
    r"""``\documentclass`` with the variant's choices."""

    _latex_name = "documentclass"

    def __init__(self, variant: Variant) -> None:
        chosen = {
            "style": variant.style,
            "color": variant.color.value.removeprefix("#"),
            "paper": variant.paper,
            "fontsize": variant.font_size,
            "density": variant.density,
            "margins": f"{{{variant.margins}}}" if variant.margins else "",
            "fonts": variant.fonts.value,
            "output": variant.output,
            "languages": "{" + ",".join(map(find_locale_tag, variant.languages)) + "}",
        }
        options = Options(*(NoEscape(f"{key}={value}") for key, value in chosen.items() if value))
        super().__init__(arguments=Arguments("cvlatex"), options=options)


def write_head(variant: Variant) -> str:
    """Write a document's first line, which depends on its variant alone."""
    return str(_DocumentClass(variant).write_tex())


def write(document: Document) -> TexSource:
    """Write the whole TeX document, one macro a line."""
    lines = Lines()
    lines.add(_DocumentClass(document.variant), document.variant.span)
    lines.add(CVMetadata(language=",".join(document.variant.languages)), document.variant.span)
    if document.glossary:
        lines.add(CVGlossaryTerms(",".join(term.id for term in document.glossary)), document.glossary[0].span)
    if document.tightness:
        lines.add(CVTighten(str(document.tightness)), document.variant.span)
    body = _write_body(document)
    if not body.has(_OTHER_SCRIPT) and all(find_locale(part.language).setting == "latin" for part in document.parts):
        lines.add(CVWithoutHan(), document.variant.span)
    lines.add(Begin("document"), document.variant.span)
    header, *others = _list_described(document)
    lines.add(_write_metadata(document), header, others)
    lines.extend(body)
    lines.add(End("document"))
    return lines.to_source()


def _write_body(document: Document) -> Lines:
    """Write the lines of the document's body."""
    body = Lines()
    for part in document.parts:
        lines = Lines()
        _write_part(part, lines, footers=any(one.footer for one in document.parts))
        body.extend(_adapt_chinese(lines) if find_locale(part.language).setting in _QUOTES else lines)
    if document.glossary:
        lines = Lines()
        write_glossary(document, lines)
        quotes = any(find_locale(part.language).setting in _QUOTES for part in document.parts)
        body.extend(_adapt_chinese(lines) if quotes else lines)
    return body


def _adapt_chinese(lines: Lines) -> Lines:
    """Mark in lines what Chinese sets otherwise: the apostrophe, and in prose its spaces and the ends of its lines."""
    return lines.with_edits(without_han_spaces).with_edits(with_ends).with_edits(with_apostrophes)


def _list_described(document: Document) -> tuple[Span, ...]:
    """Return the places in the YAML of all that the metadata has."""
    first = document.parts[0]
    lines = (first.header.name, first.header.headline, *(section.title for section in first.sections))
    return tuple(line.span for line in lines if line)


def _write_metadata(document: Document) -> CVMetadata:
    """Return the metadata of the PDF."""
    first = document.parts[0]
    name = as_plain_text(first.header.name.children)
    words = find_word("letter" if document.variant.letter_only else "cv", first.language)
    headline = as_plain_text(first.header.headline.children) if first.header.headline else ""
    keywords = [as_plain_text(section.title.children) for section in first.sections]
    return CVMetadata(
        title=escape_text(f"{name}{find_locale(first.language).marks.colon}{words}"),
        author=escape_text(name),
        subject=escape_text(headline),
        keywords=escape_text(", ".join(keywords)),
    )


def _write_part(part: Part, lines: Lines, *, footers: bool) -> None:
    """Write a part: head, letter, sections."""
    with lines.switch_language(part.language):
        if footers:
            lines.add(CVFooter(write_line(part.footer)), part.header.name.span)
        if part.letter:
            with lines.open_environment(
                "CVLetter", "before" if part.sections else "alone", span=part.letter.span.start()
            ):
                _write_header(part.header, part.language, lines)
                write_letter(part.letter, part.header, lines)
        if part.sections or not part.letter:
            _write_header(part.header, part.language, lines)
        for section in part.sections:
            write_section(section, lines)


def _write_header(header: Header, language: str, lines: Lines) -> None:
    """Write the head."""
    profile = CVProfile(
        name=write_line(header.name),
        given=escape_text(header.given),
        family=escape_text(header.family),
        headline=write_line(header.headline),
    )
    lines.add(profile, header.name.span)
    for contact in header.contacts:
        url = escape_url(contact.url or "")
        text = write_inline((*contact.text, *contact.beside), (contact.value,))
        label = escape_text(choose_label(contact, language))
        line = CVContact(type=contact.type, url=url, label=label, network=escape_text(contact.network), text=text)
        lines.add(line, contact.span)
    if header.photo:
        lines.add(CVPhoto(file=PHOTO, alt=write_line(header.photo.alt)), header.photo.span)
    lines.add(CVHeader(), header.name.span)
