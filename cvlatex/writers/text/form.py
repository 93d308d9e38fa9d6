"""A document as the fields of a portal's form: each below its name and the number of its characters, to be pasted."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from cvlatex.locales.locale import find_word
from cvlatex.model.dates import Date
from cvlatex.model.document import (
    Document,
    DocumentSection,
    HeadedEntry,
    Item,
    LabelledLine,
    LabelledList,
    Part,
    Passage,
    Points,
)
from cvlatex.model.text import Blocks, Line
from cvlatex.writers.dates import is_exact, iso
from cvlatex.writers.text.blocks import blocks_lines, points_lines
from cvlatex.writers.text.document import labelled_text, letter_blocks
from cvlatex.writers.text.inline import inline_text, line_text
from cvlatex.writers.words import field_name, label_of


class FormField(Struct, frozen=True):
    """A field's name and what goes into it."""

    name: str
    value: str


def write_form(document: Document) -> str:
    """The whole form, UTF-8 with LF: a heading a section and an entry, and below each its fields."""
    blocks: list[str] = []
    for part in document.parts:
        blocks += _part(part)
    if document.glossary:
        language = document.parts[0].language
        blocks.append(f"== {find_word('glossary', language)} ==")
        for term in document.glossary:
            name = " / ".join(line_text(line) for _, line in term.headings)
            references = [line_text(line) for one in term.definitions for line in one.references]
            body = [line for one in term.definitions for line in blocks_lines(one.body.children, columns=None)]
            blocks.append(_field_text(FormField(name, "\n".join([*body, *dict.fromkeys(references)])), language))
    return "\n\n".join(blocks) + "\n"


def _part(part: Part) -> Iterator[str]:
    """The fields of a part, for pasting into forms."""
    language = part.language
    header = part.header
    yield f"== {line_text(header.name)} =="
    fields = [FormField(field_name("name", language), line_text(header.name))]
    fields += [FormField(field_name("headline", language), line_text(header.headline))] if header.headline else []
    yield from (_field_text(field, language) for field in fields)
    for contact in header.contacts:
        label = label_of(contact, language) or inline_text(contact.text)
        yield _field_text(FormField(label, contact.value), language)
        if contact.url and contact.value not in contact.url:
            yield _field_text(FormField(f"{label} URL", contact.url), language)
    if part.letter:
        text = "\n\n".join("\n".join(block) for block in letter_blocks(part.letter, header, language, None) if block)
        yield _field_text(FormField(field_name("letter", language), text), language)
    for section in part.sections:
        yield from _section(section, language)


def _section(section: DocumentSection, language: str) -> Iterator[str]:
    """The fields of a section."""
    title = line_text(section.title)
    yield from _items(section.items, f"{title} ({section.dates})" if section.dates else title, language)
    for subsection in section.subsections:
        yield from _items(subsection.items, f"{title}: {line_text(subsection.title)}", language)


def _items(items: tuple[Item, ...], title: str, language: str) -> Iterator[str]:
    """The fields of items, each below its own heading."""
    for number, item in enumerate(items, start=1):
        yield f"== {title} {number} ==" if len(items) > 1 else f"== {title} =="
        for field in _fields(item, language):
            if field.value:
                yield _field_text(field, language)


def _fields(item: Item, language: str) -> Iterator[FormField]:
    """The fields of an item."""
    match item:
        case HeadedEntry():
            yield from _entry(item, language)
        case LabelledLine() | LabelledList():
            yield FormField(line_text(item.label) or field_name("text", language), labelled_text(item, language))
        case Blocks(children, _):
            yield FormField(field_name("text", language), "\n".join(blocks_lines(children, columns=None)))


def _entry(entry: HeadedEntry, language: str) -> Iterator[FormField]:
    """The fields of an entry."""
    for field in entry.fields:
        is_thing = field.name == "name" and entry.kind != "references"
        yield FormField(field_name("thing" if is_thing else field.name, language), _joined(field.lines))
    yield from _dates(entry, language)
    for url in dict.fromkeys((entry.url or "", *(link.url for link in entry.addresses))):
        yield FormField("URL", url)
    if entry.technologies:
        yield FormField(field_name("technologies", language), labelled_text(entry.technologies, language))
    yield FormField(field_name("description", language), "\n".join(_body(entry.body)))
    for position in entry.positions:
        yield from _entry(position, language)
    if entry.quote:
        yield FormField(field_name("quote", language), "\n".join(blocks_lines(entry.quote.children, columns=None)))


def _joined(lines: tuple[Line, ...]) -> str:
    """Lines as one text."""
    return "; ".join(line_text(line, addresses=False) for line in lines)


def _body(passages: tuple[Passage, ...]) -> list[str]:
    """The lines of what stands below an entry's head."""
    lines: list[str] = []
    for passage in passages:
        if isinstance(passage, Points):
            lines += points_lines(passage, columns=None)
        else:
            lines += blocks_lines(passage.children, columns=None)
    return lines


def _dates(entry: HeadedEntry, language: str) -> Iterator[FormField]:
    """The fields of an entry's dates."""
    when = entry.when
    for name, date in (("date", when.date), ("start", when.start), ("end", when.end), ("expected", when.expected)):
        if date:
            yield FormField(
                field_name(name, language), iso(date) if isinstance(date, Date) else field_name("present", language)
            )
    if entry.dates and not is_exact(when):
        yield FormField(field_name("dates", language), entry.dates)


def _field_text(field: FormField, language: str) -> str:
    """Return a field as text: its name, the number of its characters, its value."""
    count = find_word("characters", language).format(len(field.value))
    return f"{field.name} ({count})\n{field.value}"
