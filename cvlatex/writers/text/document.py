"""A document to plain text of 72 columns."""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.source import count_cells
from cvlatex.locales.locale import find_locale, find_word
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
from cvlatex.model.text import Blocks, Break, Paragraph, Plain
from cvlatex.writers.text.blocks import write_blocks, write_passages
from cvlatex.writers.text.inline import with_address, write_inline, write_line
from cvlatex.writers.text.wrap import COLUMNS, wrap
from cvlatex.writers.words import choose_visible_label

SEPARATOR = " | "


def write(document: Document) -> str:
    """Write the whole text, UTF-8 with LF."""
    blocks = [block for part in document.parts for block in _write_part(part)]
    if document.glossary:
        title = " / ".join(find_word("glossary", part.language) for part in document.parts)
        blocks += [
            _underline(title, "="),
            *(_write_term(term, document.parts[0].language) for term in document.glossary),
        ]
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def _write_part(part: Part) -> Iterator[list[str]]:
    """Yield the blocks of a part, as lines."""
    yield _write_header(part.header)
    yield [line for contact in part.header.contacts for line in wrap(write_contact(contact, part.language), rest="  ")]
    if part.letter:
        yield from write_letter(part.letter, part.header, part.language)
    for section in part.sections:
        yield from _write_section(section, part.language)


def write_letter(
    letter: DocumentLetter, header: Header, language: str, columns: int | None = COLUMNS
) -> Iterator[list[str]]:
    """Yield a letter's stretches of lines; without `columns` no line is broken."""
    locale = find_locale(language)
    yield [write_line(line) for line in letter.recipient]
    for line in (None if locale.is_dated_below else letter.dateline, letter.subject, letter.opening):
        yield wrap(write_line(line), columns=columns) if line else []
    yield write_blocks(letter.body.children, columns=columns)
    yield [*map(write_line, (*letter.closing, *locale.compose_letter_end(header.name, letter.dateline)))]
    if letter.enclosures:
        title = f"{find_word('enclosures', language)}{locale.marks.colon}".rstrip()
        yield [title, *(f"- {write_line(line)}" for line in letter.enclosures)]


def _write_header(header: Header) -> list[str]:
    """Write the lines of the head."""
    headline = wrap(write_line(header.headline)) if header.headline else []
    return [*wrap(write_line(header.name)), *headline]


def write_contact(contact: ContactLine, language: str) -> str:
    """Write a contact behind its label, with its address where the words do not show it."""
    marks = find_locale(language).marks
    text = write_inline(Plain(marks.comma) if isinstance(child, Break) else child for child in contact.text)
    value = with_address(text, contact.url) if contact.url and contact.url not in text else text
    label = choose_visible_label(contact, language)
    return f"{label}{marks.colon}{value}" if label else value


def _write_section(section: DocumentSection, language: str) -> Iterator[list[str]]:
    """Yield the blocks of a section, as lines."""
    title = write_line(section.title)
    yield _underline(SEPARATOR.join((title, section.dates)) if section.dates else title, "=")
    yield from _write_items(section.items, language)
    for subsection in section.subsections:
        yield _underline(write_line(subsection.title), "-")
        yield from _write_items(subsection.items, language)


def _write_items(items: tuple[Item, ...], language: str) -> Iterator[list[str]]:
    """Yield the blocks of items, as lines."""
    labelled: list[str] = []
    for item in items:
        if isinstance(item, LabelledLine | LabelledList):
            labelled += wrap(write_labelled(item, language), rest="  ")
            continue
        yield labelled
        labelled = []
        yield _write_item(item, language)
    yield labelled


def write_labelled(item: LabelledLine | LabelledList, language: str) -> str:
    """Write a label and what it labels."""
    if isinstance(item, LabelledLine):
        text = write_line(item.text)
    else:
        text = find_locale(language).marks.series.join(map(write_line, item.items))
    label = write_line(item.label)
    return f"{label}{find_locale(language).marks.colon}{text}" if label and text else label or text


def _write_item(item: Item, language: str) -> list[str]:
    """Write the lines of an item."""
    if isinstance(item, HeadedEntry):
        return _write_entry(item, language)
    return write_blocks(item.children) if isinstance(item, Blocks) else []


def _write_entry(entry: HeadedEntry, language: str) -> list[str]:
    """Write the lines of an entry, its positions below it."""
    title, subtitle = write_line(entry.title), write_line(entry.subtitle)
    if entry.url and entry.linked == "subtitle":
        subtitle = with_address(subtitle, entry.url)
    elif entry.url:
        title = with_address(title, entry.url)
    number = f"[{entry.number}] " if entry.number else ""
    head = SEPARATOR.join(filter(None, (number + title, write_line(entry.area))))
    others = [link.url for link in entry.addresses if link.url != entry.url]
    facts = [subtitle, write_line(entry.place), write_line(entry.note), *others, entry.dates]
    below = SEPARATOR.join(fact for fact in facts if fact)
    technologies = wrap(write_labelled(entry.technologies, language), rest="  ") if entry.technologies else []
    lines = [*wrap(head), *(wrap(below) if below else []), *technologies, *write_passages(entry.body)]
    for position in entry.positions:
        lines += ["", *_write_entry(position, language)]
    return [*lines, *(_quote(entry.quote, language) if entry.quote else [])]


def _quote(quote: Blocks, language: str) -> list[str]:
    """Write a paragraph in the language's quotation marks; of more than one the indent says what they are."""
    match quote.children:
        case (Paragraph(children, _),):
            return wrap(find_locale(language).quote(write_inline(children)), "  ", "  ")
        case several:
            return write_blocks(several, "  ")


def _write_term(term: Term, language: str) -> list[str]:
    """Write the lines of a glossary term."""
    lines = wrap(" / ".join(write_line(line) for _, line in term.headings))
    for definition in term.definitions:
        lines += write_blocks(definition.body.children, "  ")
    references = dict.fromkeys(line for one in term.definitions for line in one.references)
    if references:
        lines += [f"  {find_word('references', language)}{find_locale(language).marks.colon}".rstrip()]
    for reference in references:
        lines += wrap(write_line(reference), "  - ", "    ")
    return lines


def _underline(title: str, rule: str) -> list[str]:
    """Write a title with a rule below it."""
    lines = wrap(title)
    return [*lines, rule * min(COLUMNS, max(map(count_cells, lines)))]
