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
from cvlatex.writers.dates import format_iso, is_exact
from cvlatex.writers.text.blocks import write_blocks, write_points
from cvlatex.writers.text.document import write_labelled, write_letter
from cvlatex.writers.text.inline import write_inline, write_line
from cvlatex.writers.words import choose_label, name_field


class FormField(Struct, frozen=True):
    """A field's name and what goes into it."""

    name: str
    value: str


def write_form(document: Document) -> str:
    """Write the whole form, UTF-8 with LF: a heading a section and an entry, and below each its fields."""
    blocks: list[str] = []
    for part in document.parts:
        blocks += _write_part(part)
    if document.glossary:
        language = document.parts[0].language
        blocks.append(f"== {find_word('glossary', language)} ==")
        for term in document.glossary:
            name = " / ".join(write_line(line) for _, line in term.headings)
            references = [write_line(line) for one in term.definitions for line in one.references]
            body = [line for one in term.definitions for line in write_blocks(one.body.children, columns=None)]
            blocks.append(_write_field(FormField(name, "\n".join([*body, *dict.fromkeys(references)])), language))
    return "\n\n".join(blocks) + "\n"


def _write_part(part: Part) -> Iterator[str]:
    """Yield the fields of a part, for pasting into forms."""
    language = part.language
    header = part.header
    yield f"== {write_line(header.name)} =="
    fields = [FormField(name_field("name", language), write_line(header.name))]
    fields += [FormField(name_field("headline", language), write_line(header.headline))] if header.headline else []
    yield from (_write_field(field, language) for field in fields)
    for contact in header.contacts:
        label = choose_label(contact, language) or write_inline(contact.text)
        yield _write_field(FormField(label, contact.value), language)
        if contact.url and contact.value not in contact.url:
            yield _write_field(FormField(f"{label} URL", contact.url), language)
    if part.letter:
        text = "\n\n".join("\n".join(block) for block in write_letter(part.letter, header, language, None) if block)
        yield _write_field(FormField(name_field("letter", language), text), language)
    for section in part.sections:
        yield from _write_section(section, language)


def _write_section(section: DocumentSection, language: str) -> Iterator[str]:
    """Yield the fields of a section."""
    title = write_line(section.title)
    yield from _write_items(section.items, f"{title} ({section.dates})" if section.dates else title, language)
    for subsection in section.subsections:
        yield from _write_items(subsection.items, f"{title}: {write_line(subsection.title)}", language)


def _write_items(items: tuple[Item, ...], title: str, language: str) -> Iterator[str]:
    """Yield the fields of items, each below its own heading."""
    for number, item in enumerate(items, start=1):
        yield f"== {title} {number} ==" if len(items) > 1 else f"== {title} =="
        for field in _list_fields(item, language):
            if field.value:
                yield _write_field(field, language)


def _list_fields(item: Item, language: str) -> Iterator[FormField]:
    """Yield the fields of an item."""
    match item:
        case HeadedEntry():
            yield from _list_entry_fields(item, language)
        case LabelledLine() | LabelledList():
            yield FormField(write_line(item.label) or name_field("text", language), write_labelled(item, language))
        case Blocks(children, _):
            yield FormField(name_field("text", language), "\n".join(write_blocks(children, columns=None)))


def _list_entry_fields(entry: HeadedEntry, language: str) -> Iterator[FormField]:
    """Yield the fields of an entry."""
    for field in entry.fields:
        is_thing = field.name == "name" and entry.kind != "references"
        yield FormField(name_field("thing" if is_thing else field.name, language), _join_lines(field.lines))
    yield from _list_date_fields(entry, language)
    for url in dict.fromkeys((entry.url or "", *(link.url for link in entry.addresses))):
        yield FormField("URL", url)
    if entry.technologies:
        yield FormField(name_field("technologies", language), write_labelled(entry.technologies, language))
    yield FormField(name_field("description", language), "\n".join(_write_body(entry.body)))
    for position in entry.positions:
        yield from _list_entry_fields(position, language)
    if entry.quote:
        yield FormField(name_field("quote", language), "\n".join(write_blocks(entry.quote.children, columns=None)))


def _join_lines(lines: tuple[Line, ...]) -> str:
    """Join lines to one text."""
    return "; ".join(write_line(line, addresses=False) for line in lines)


def _write_body(passages: tuple[Passage, ...]) -> list[str]:
    """Write the lines of what stands below an entry's head."""
    lines: list[str] = []
    for passage in passages:
        if isinstance(passage, Points):
            lines += write_points(passage, columns=None)
        else:
            lines += write_blocks(passage.children, columns=None)
    return lines


def _list_date_fields(entry: HeadedEntry, language: str) -> Iterator[FormField]:
    """Yield the fields of an entry's dates."""
    when = entry.when
    for name, date in (("date", when.date), ("start", when.start), ("end", when.end), ("expected", when.expected)):
        if date:
            yield FormField(
                name_field(name, language),
                format_iso(date) if isinstance(date, Date) else name_field("present", language),
            )
    if entry.dates and not is_exact(when):
        yield FormField(name_field("dates", language), entry.dates)


def _write_field(field: FormField, language: str) -> str:
    """Return a field as text: its name, the number of its characters, its value."""
    count = find_word("characters", language).format(len(field.value))
    return f"{field.name} ({count})\n{field.value}"
