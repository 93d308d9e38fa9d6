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
from cvlatex.writers.text.blocks import blocks_lines, passages_lines
from cvlatex.writers.text.inline import inline_text, line_text, with_address
from cvlatex.writers.text.wrap import COLUMNS, wrapped
from cvlatex.writers.words import label_beside

SEPARATOR = " | "


def write(document: Document) -> str:
    """The whole text, UTF-8 with LF."""
    blocks = [block for part in document.parts for block in _part(part)]
    if document.glossary:
        title = " / ".join(find_word("glossary", part.language) for part in document.parts)
        blocks += [_ruled(title, "="), *(_term(term, document.parts[0].language) for term in document.glossary)]
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def _part(part: Part) -> Iterator[list[str]]:
    """The blocks of a part, as lines."""
    yield _header(part.header)
    yield [
        line for contact in part.header.contacts for line in wrapped(contact_text(contact, part.language), rest="  ")
    ]
    if part.letter:
        yield from letter_blocks(part.letter, part.header, part.language)
    for section in part.sections:
        yield from _section(section, part.language)


def letter_blocks(
    letter: DocumentLetter, header: Header, language: str, columns: int | None = COLUMNS
) -> Iterator[list[str]]:
    """A letter's stretches of lines; without `columns` no line is broken."""
    locale = find_locale(language)
    yield [line_text(line) for line in letter.recipient]
    for line in (None if locale.is_dated_below else letter.dateline, letter.subject, letter.opening):
        yield wrapped(line_text(line), columns=columns) if line else []
    yield blocks_lines(letter.body.children, columns=columns)
    yield [*map(line_text, (*letter.closing, *locale.compose_letter_end(header.name, letter.dateline)))]
    if letter.enclosures:
        title = f"{find_word('enclosures', language)}{locale.marks.colon}".rstrip()
        yield [title, *(f"- {line_text(line)}" for line in letter.enclosures)]


def _header(header: Header) -> list[str]:
    """The lines of the head."""
    headline = wrapped(line_text(header.headline)) if header.headline else []
    return [*wrapped(line_text(header.name)), *headline]


def contact_text(contact: ContactLine, language: str) -> str:
    """A contact behind its label, with its address where the words do not show it."""
    marks = find_locale(language).marks
    text = inline_text(Plain(marks.comma) if isinstance(child, Break) else child for child in contact.text)
    value = with_address(text, contact.url) if contact.url and contact.url not in text else text
    label = label_beside(contact, language)
    return f"{label}{marks.colon}{value}" if label else value


def _section(section: DocumentSection, language: str) -> Iterator[list[str]]:
    """The blocks of a section, as lines."""
    title = line_text(section.title)
    yield _ruled(SEPARATOR.join((title, section.dates)) if section.dates else title, "=")
    yield from _items(section.items, language)
    for subsection in section.subsections:
        yield _ruled(line_text(subsection.title), "-")
        yield from _items(subsection.items, language)


def _items(items: tuple[Item, ...], language: str) -> Iterator[list[str]]:
    """The blocks of items, as lines."""
    labelled: list[str] = []
    for item in items:
        if isinstance(item, LabelledLine | LabelledList):
            labelled += wrapped(labelled_text(item, language), rest="  ")
            continue
        yield labelled
        labelled = []
        yield _item(item, language)
    yield labelled


def labelled_text(item: LabelledLine | LabelledList, language: str) -> str:
    """A label and what it labels."""
    if isinstance(item, LabelledLine):
        text = line_text(item.text)
    else:
        text = find_locale(language).marks.series.join(map(line_text, item.items))
    label = line_text(item.label)
    return f"{label}{find_locale(language).marks.colon}{text}" if label and text else label or text


def _item(item: Item, language: str) -> list[str]:
    """The lines of an item."""
    if isinstance(item, HeadedEntry):
        return _entry(item, language)
    return blocks_lines(item.children) if isinstance(item, Blocks) else []


def _entry(entry: HeadedEntry, language: str) -> list[str]:
    """The lines of an entry, its positions below it."""
    title, subtitle = line_text(entry.title), line_text(entry.subtitle)
    if entry.url and entry.linked == "subtitle":
        subtitle = with_address(subtitle, entry.url)
    elif entry.url:
        title = with_address(title, entry.url)
    number = f"[{entry.number}] " if entry.number else ""
    head = SEPARATOR.join(filter(None, (number + title, line_text(entry.area))))
    others = [link.url for link in entry.addresses if link.url != entry.url]
    facts = [subtitle, line_text(entry.place), line_text(entry.note), *others, entry.dates]
    below = SEPARATOR.join(fact for fact in facts if fact)
    technologies = wrapped(labelled_text(entry.technologies, language), rest="  ") if entry.technologies else []
    lines = [*wrapped(head), *(wrapped(below) if below else []), *technologies, *passages_lines(entry.body)]
    for position in entry.positions:
        lines += ["", *_entry(position, language)]
    return [*lines, *(_quotation(entry.quote, language) if entry.quote else [])]


def _quotation(quote: Blocks, language: str) -> list[str]:
    """A paragraph in the language's quotation marks; of more than one the indent says what they are."""
    match quote.children:
        case (Paragraph(children, _),):
            return wrapped(find_locale(language).quote(inline_text(children)), "  ", "  ")
        case several:
            return blocks_lines(several, "  ")


def _term(term: Term, language: str) -> list[str]:
    """The lines of a glossary term."""
    lines = wrapped(" / ".join(line_text(line) for _, line in term.headings))
    for definition in term.definitions:
        lines += blocks_lines(definition.body.children, "  ")
    references = dict.fromkeys(line for one in term.definitions for line in one.references)
    if references:
        lines += [f"  {find_word('references', language)}{find_locale(language).marks.colon}".rstrip()]
    for reference in references:
        lines += wrapped(line_text(reference), "  - ", "    ")
    return lines


def _ruled(title: str, rule: str) -> list[str]:
    """A title with a rule below it."""
    lines = wrapped(title)
    return [*lines, rule * min(COLUMNS, max(map(count_cells, lines)))]
