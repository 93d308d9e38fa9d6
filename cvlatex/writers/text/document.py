"""A document to plain text of 72 columns."""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.source import cells
from cvlatex.model.document import (
    ContactLine,
    Document,
    DocumentSection,
    HeadedEntry,
    Header,
    Item,
    LabelledLine,
    LabelledList,
    Part,
    Term,
)
from cvlatex.model.text import Blocks
from cvlatex.writers.text.blocks import blocks_lines, passages_lines
from cvlatex.writers.text.inline import inline_text, line_text, with_address
from cvlatex.writers.text.wrap import COLUMNS, wrapped
from cvlatex.writers.words import COLON, COMMA, GLOSSARY, REFERENCES, contact_label, word

SEPARATOR = " | "


def write(document: Document) -> str:
    """The whole text, UTF-8 with LF."""
    blocks = [block for part in document.parts for block in _part(part)]
    if document.glossary:
        title = " / ".join(word(GLOSSARY, part.language) for part in document.parts)
        blocks += [_ruled(title, "="), *(_term(term, document.parts[0].language) for term in document.glossary)]
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def _part(part: Part) -> Iterator[list[str]]:
    yield _header(part.header)
    yield [
        line for contact in part.header.contacts for line in wrapped(contact_text(contact, part.language), rest="  ")
    ]
    for section in part.sections:
        yield from _section(section, part.language)


def _header(header: Header) -> list[str]:
    headline = wrapped(line_text(header.headline)) if header.headline else []
    return [*wrapped(line_text(header.name)), *headline]


def contact_text(contact: ContactLine, language: str) -> str:
    """A contact behind its label, with its address where the words do not show it."""
    text = inline_text(contact.text)
    shown = with_address(text, contact.url) if contact.url and contact.url not in text else text
    label = contact_label(contact.type, language)
    return f"{label}{word(COLON, language)}{shown}" if label else shown


def _section(section: DocumentSection, language: str) -> Iterator[list[str]]:
    title = line_text(section.title)
    yield _ruled(SEPARATOR.join((title, section.dates)) if section.dates else title, "=")
    labelled: list[str] = []
    for item in section.items:
        if isinstance(item, LabelledLine | LabelledList):
            labelled += wrapped(labelled_text(item, language), rest="  ")
            continue
        yield labelled
        labelled = []
        yield _item(item)
    yield labelled


def labelled_text(item: LabelledLine | LabelledList, language: str) -> str:
    """A label and what it labels."""
    if isinstance(item, LabelledLine):
        text = line_text(item.text)
    else:
        text = word(COMMA, language).join(map(line_text, item.items))
    return f"{line_text(item.label)}{word(COLON, language)}{text}" if text else line_text(item.label)


def _item(item: Item) -> list[str]:
    if isinstance(item, HeadedEntry):
        return _entry(item)
    return blocks_lines(item.children) if isinstance(item, Blocks) else []


def _entry(entry: HeadedEntry) -> list[str]:
    title = line_text(entry.title)
    head = SEPARATOR.join(filter(None, (with_address(title, entry.url) if entry.url else title, line_text(entry.area))))
    facts = [line_text(line) for line in (entry.subtitle, entry.place, entry.note)]
    below = SEPARATOR.join(fact for fact in (*facts, entry.dates) if fact)
    quote = blocks_lines(entry.quote.children, "  ") if entry.quote else []
    return [*wrapped(head), *(wrapped(below) if below else []), *passages_lines(entry.body), *quote]


def _term(term: Term, language: str) -> list[str]:
    lines = wrapped(" / ".join(line_text(line) for _, line in term.headings))
    for definition in term.definitions:
        lines += blocks_lines(definition.body.children, "  ")
    references = dict.fromkeys(line for one in term.definitions for line in one.references)
    if references:
        lines += [f"  {word(REFERENCES, language)}{word(COLON, language)}".rstrip()]
    for reference in references:
        lines += wrapped(line_text(reference), "  - ", "    ")
    return lines


def _ruled(title: str, rule: str) -> list[str]:
    lines = wrapped(title)
    return [*lines, rule * min(COLUMNS, max(map(cells, lines)))]
