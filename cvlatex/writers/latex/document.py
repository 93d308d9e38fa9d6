"""A document to TeX source.

The document class gets the variant's choices as options; everything else is macros that say what a thing is. How it
looks is `latex/`'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from pylatex import NoEscape
from pylatex.base_classes import Arguments, Options

from cvlatex.core.source import Span
from cvlatex.model.document import (
    Document,
    DocumentSection,
    HeadedEntry,
    Header,
    Item,
    LabelledLine,
    LabelledList,
    Part,
    Passage,
    Points,
    Term,
)
from cvlatex.model.text import (
    Block,
    Blocks,
    BulletList,
    DisplayMath,
    GlossaryLink,
    Line,
    NumberedList,
    Paragraph,
    plain_text,
)
from cvlatex.model.variant import Variant
from cvlatex.model.walk import every
from cvlatex.writers.latex import escape
from cvlatex.writers.latex.bundle import PHOTO
from cvlatex.writers.latex.commands import (
    Command,
    CVApostrophe,
    CVContact,
    CVDisplayMath,
    CVEntry,
    CVGlossaryEntry,
    CVGlossaryMentions,
    CVGlossaryReferences,
    CVGlossaryTerms,
    CVHeader,
    CVItem,
    CVItems,
    CVMetadata,
    CVParagraph,
    CVPhoto,
    CVPoint,
    CVProfile,
    CVQuote,
    CVSection,
    CVTighten,
    CVWithoutHan,
)
from cvlatex.writers.latex.lines import Lines
from cvlatex.writers.latex.rich import inline_tex, line_tex
from cvlatex.writers.latex.source import TexSource

GLOSSARY_TITLES = {"zh": "术语表", "en": "Glossary"}
_CV_WORDS = {"zh": "简历", "en": "Curriculum vitae"}
_TITLE_SEPARATOR = {"zh": "：", "en": ": "}


_QUOTES = frozenset(("zh",))
"""Languages in which the apostrophe is another mark by the same character."""

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
            "languages": "{" + ",".join(variant.languages) + "}",
        }
        options = Options(*(NoEscape(f"{key}={value}") for key, value in chosen.items() if value))
        super().__init__(arguments=Arguments("cvlatex"), options=options)


def head(variant: Variant) -> str:
    """A document's first line, which hangs on nothing but its variant."""
    return str(_DocumentClass(variant).tex())


def write(document: Document) -> TexSource:
    """The whole TeX document, one macro a line."""
    lines = Lines()
    lines.add(_DocumentClass(document.variant), document.variant.span)
    lines.add(_metadata(document), document.parts[0].header.name.span)
    if document.glossary:
        lines.add(CVGlossaryTerms(",".join(term.id for term in document.glossary)), document.glossary[0].span)
    if document.tightness:
        lines.add(CVTighten(str(document.tightness)), document.variant.span)
    body = _body(document)
    with lines.environment("document"):
        if not body.has(_OTHER_SCRIPT):
            lines.add(CVWithoutHan(), document.variant.span)
        lines.take(body)
    return lines.source()


def _body(document: Document) -> Lines:
    body = Lines()
    for part in document.parts:
        lines = Lines()
        _part(part, lines)
        body.take(lines.replaced(escape.APOSTROPHE, CVApostrophe().tex()) if part.language in _QUOTES else lines)
    if document.glossary:
        lines = Lines()
        _glossary(document, lines)
        quotes = any(part.language in _QUOTES for part in document.parts)
        body.take(lines.replaced(escape.APOSTROPHE, CVApostrophe().tex()) if quotes else lines)
    return body


def _metadata(document: Document) -> CVMetadata:
    first = document.parts[0]
    name = plain_text(first.header.name.children)
    words = _CV_WORDS[first.language]
    headline = plain_text(first.header.headline.children) if first.header.headline else ""
    keywords = [plain_text(section.title.children) for section in first.sections]
    return CVMetadata(
        title=escape.text(f"{name}{_TITLE_SEPARATOR[first.language]}{words}"),
        author=escape.text(name),
        subject=escape.text(headline),
        keywords=escape.text(", ".join(keywords)),
        language=",".join(document.variant.languages),
    )


def _part(part: Part, lines: Lines) -> None:
    with lines.environment("CVLanguage", part.language):
        _header(part.header, lines)
        for section in part.sections:
            _section(section, lines)


def _header(header: Header, lines: Lines) -> None:
    lines.add(CVProfile(name=line_tex(header.name), headline=line_tex(header.headline)), header.name.span)
    for contact in header.contacts:
        url = escape.url(contact.url) if contact.url else ""
        lines.add(CVContact(type=contact.type, url=url, text=inline_tex(contact.text)), contact.span)
    if header.photo:
        lines.add(CVPhoto(file=PHOTO, alt=line_tex(header.photo.alt)), header.photo.span)
    lines.add(CVHeader(), header.name.span)


def _section(section: DocumentSection, lines: Lines) -> None:
    heading = CVSection(
        id=section.id,
        title=line_tex(section.title),
        dates=escape.text(section.dates),
        newpage="true" if section.new_page else "",
    )
    lines.add(heading, section.title.span)
    brief = _is_brief(section.items)
    for item in section.items:
        _item(item, lines, brief=brief)


_BRIEF = frozenset(("awards", "certificates"))
"""Kinds of entries that are one line each, whatever stands below them."""

_NEVER_BRIEF = frozenset(("education", "experience", "publications", "references"))


def _is_brief(items: Iterable[Item]) -> bool:
    """Whether the entries of a section are one line each: by their kind, or for having no body, all of them."""
    entries = [item for item in items if isinstance(item, HeadedEntry)]
    bare = not any(entry.body or entry.quote for entry in entries)
    return all(entry.kind in _BRIEF or (bare and entry.kind not in _NEVER_BRIEF) for entry in entries)


def _item(item: Item, lines: Lines, *, brief: bool) -> None:
    match item:
        case HeadedEntry():
            _entry(item, lines, brief=brief)
        case LabelledLine(label, text, span):
            lines.add(CVItem(label=line_tex(label), text=line_tex(text)), span)
        case LabelledList(label, items, span):
            lines.add(CVItems(label=line_tex(label), items=_braced(items)), span)
        case Blocks():
            _blocks(item, lines)


def _entry(entry: HeadedEntry, lines: Lines, *, brief: bool) -> None:
    head = CVEntry(
        kind=entry.kind,
        brief="true" if brief else "",
        dates=escape.text(entry.dates),
        title=line_tex(entry.title),
        area=line_tex(entry.area),
        subtitle=line_tex(entry.subtitle),
        place=line_tex(entry.place),
        note=line_tex(entry.note),
        url=escape.url(entry.url) if entry.url else "",
    )
    lines.add(head, entry.title.span)
    if entry.body or entry.quote:
        with lines.environment("CVBody", span=entry.span.start()):
            for passage in entry.body:
                _passage(passage, lines)
            if entry.quote:
                lines.add(CVQuote(_run_in(entry.quote)), entry.quote.span)


def _passage(passage: Passage, lines: Lines) -> None:
    if isinstance(passage, Points):
        _points(passage, lines)
    else:
        _blocks(passage, lines)


def _points(points: Points, lines: Lines) -> None:
    with lines.environment("CVNumbers" if points.numbered else "CVBullets"):
        for point in points.points:
            _item_blocks(point.text.children, point.text.span, lines)
            if point.below:
                _points(point.below, lines)


def _blocks(blocks: Blocks, lines: Lines) -> None:
    for block in blocks.children:
        _block(block, blocks.span, lines)


def _block(block: Block, span: Span, lines: Lines) -> None:
    match block:
        case Paragraph(children, place):
            lines.add(CVParagraph(inline_tex(children)), place)
        case DisplayMath(source, place):
            lines.add(CVDisplayMath(source), place)
        case BulletList(items):
            with lines.environment("CVBullets", span=span.start()):
                for item in items:
                    _item_blocks(item, span, lines)
        case NumberedList(first, items):
            with lines.environment("CVNumbers", option=str(first) if first != 1 else "", span=span.start()):
                for item in items:
                    _item_blocks(item, span, lines)


def _item_blocks(blocks: tuple[Block, ...], span: Span, lines: Lines) -> None:
    """A point whose first paragraph stands beside the mark and whose other blocks stand below it."""
    first = blocks[0] if blocks and isinstance(blocks[0], Paragraph) else None
    lines.add(CVPoint(inline_tex(first.children) if first else ""), first.span if first else span)
    for block in blocks[1:] if first else blocks:
        _block(block, span, lines)


def _run_in(blocks: Blocks) -> NoEscape:
    """Paragraphs as one run of text."""
    runs = [inline_tex(block.children) for block in blocks.children if isinstance(block, Paragraph)]
    return NoEscape(r"\CVBreak{}".join(runs))


def _braced(items: Iterable[Line]) -> NoEscape:
    return escape.values(*(f"{{{line_tex(item)}}}" for item in items))


def _glossary(document: Document, lines: Lines) -> None:
    language = document.parts[0].language
    mentioned = {mention.id for mention in every(document, GlossaryLink)}
    titles = " / ".join(GLOSSARY_TITLES[part.language] for part in document.parts)
    title = f"title={{{titles}}}"
    with lines.environment("CVLanguage", language), lines.environment("CVGlossary", title):
        for term in document.glossary:
            _term(term, language, lines, mentioned=term.id in mentioned)


def _term(term: Term, document_language: str, lines: Lines, *, mentioned: bool) -> None:
    heading = NoEscape(" / ".join(line_tex(line) for _, line in term.headings))
    lines.add(CVGlossaryEntry(id=term.id, term=heading), term.headings[0][1].span)
    for definition in term.definitions:
        if definition.language == document_language:
            _definition(definition.body, lines)
            continue
        with lines.environment("CVLanguage", definition.language):
            _definition(definition.body, lines)
    references = list(dict.fromkeys(line for definition in term.definitions for line in definition.references))
    if references:
        lines.add(CVGlossaryReferences(_braced(references)), references[0].span)
    if mentioned:
        lines.add(CVGlossaryMentions(term.id), term.headings[0][1].span)


def _definition(body: Blocks, lines: Lines) -> None:
    with lines.environment("CVBody", span=body.span.start()):
        _blocks(body, lines)
