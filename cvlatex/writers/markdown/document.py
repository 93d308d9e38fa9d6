"""A document to one Markdown file: front matter, a heading a section and an entry, the glossary with anchors."""

from __future__ import annotations

import json
import re

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
from cvlatex.model.text import Blocks, Line, as_plain_text
from cvlatex.writers.markdown.blocks import write_blocks, write_passages
from cvlatex.writers.markdown.inline import write_address, write_inline, write_line
from cvlatex.writers.words import choose_visible_label

SEPARATOR = " · "


def write(document: Document) -> str:
    """Write the whole file, UTF-8 with LF."""
    blocks = [_write_front_matter(document)]
    for part in document.parts:
        blocks += _write_part(part)
    if document.glossary:
        blocks += _write_glossary(document)
    return "\n\n".join(block for block in blocks if block) + "\n"


def _write_front_matter(document: Document) -> str:
    """Return the YAML before the text: title, language, description."""
    first = document.parts[0]
    fields: dict[str, object] = {
        "title": as_plain_text(first.header.name.children),
        "lang": first.language if len(document.parts) == 1 else [part.language for part in document.parts],
    }
    if first.header.headline:
        fields["description"] = as_plain_text(first.header.headline.children)
    # JSON is YAML, and quotes what has to be quoted.
    return "\n".join(
        ["---", *(f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in fields.items()), "---"]
    )


def _write_part(part: Part) -> list[str]:
    """Write the blocks of a part."""
    blocks = _write_header(part.header, part.language)
    if part.letter:
        blocks += _write_letter(part.letter, part.header, part.language)
    for section in part.sections:
        blocks += _write_section(section, part.language)
    return blocks


def _write_header(header: Header, language: str) -> list[str]:
    """Write the blocks of the head."""
    contacts = "\n".join(f"- {_write_contact(contact, language)}" for contact in header.contacts)
    photo = header.photo
    image = f"![{write_line(photo.alt)}]({write_address(photo.file)})" if photo else ""
    return [f"# {_write_heading(header.name)}", write_line(header.headline), image, contacts]


def _write_heading(line: Line) -> str:
    """Write a heading's text, of which CommonMark would take number signs at the end away."""
    return re.sub(r"(#+)$", r"\\\1", write_line(line))


def _write_contact(contact: ContactLine, language: str) -> str:
    """Write a contact as Markdown."""
    label = choose_visible_label(contact, language)
    marks = find_locale(language).marks
    text = write_inline(contact.text).replace("\\\n", marks.comma)
    value = f"[{text}]({write_address(contact.url)})" if contact.url and "](" not in text else text
    return f"{label}{marks.colon}{value}" if label else value


def _write_letter(letter: DocumentLetter, header: Header, language: str) -> list[str]:
    """Write the blocks of a letter."""
    recipient = "\\\n".join(map(write_line, letter.recipient))
    subject = f"**{write_line(letter.subject)}**" if letter.subject else ""
    locale = find_locale(language)
    closing = [write_line(line) for line in (*letter.closing, *locale.compose_letter_end(header.name, letter.dateline))]
    enclosures = "\n".join(f"- {write_line(line)}" for line in letter.enclosures)
    title = f"{find_word('enclosures', language)}{locale.marks.colon}".rstrip() if enclosures else ""
    above = "" if locale.is_dated_below else write_line(letter.dateline)
    head = [recipient, above, subject, write_line(letter.opening)]
    return [*head, write_blocks(letter.body.children), *closing, title, enclosures]


def _write_section(section: DocumentSection, language: str) -> list[str]:
    """Write the blocks of a section."""
    title = _write_heading(section.title)
    blocks = [f"## {title}{SEPARATOR}{section.dates}" if section.dates else f"## {title}"]
    blocks += _write_items(section.items, language, 3)
    for subsection in section.subsections:
        blocks += [f"### {_write_heading(subsection.title)}", *_write_items(subsection.items, language, 4)]
    return blocks


def _write_items(items: tuple[Item, ...], language: str, level: int) -> list[str]:
    """Write the blocks of items, labelled lines in a row as one list."""
    blocks: list[str] = []
    labelled: list[str] = []
    for item in items:
        if isinstance(item, LabelledLine | LabelledList):
            labelled.append(f"- {_write_labelled(item, language)}")
            continue
        if labelled:
            blocks.append("\n".join(labelled))
            labelled = []
        blocks += _write_item(item, language, level)
    return [*blocks, "\n".join(labelled)]


def _write_labelled(item: LabelledLine | LabelledList, language: str) -> str:
    """Write a labelled line or list as Markdown."""
    if isinstance(item, LabelledLine):
        text = write_line(item.text)
    else:
        text = find_locale(language).marks.series.join(map(write_line, item.items))
    if item.label is None:
        return text
    label = f"**{write_line(item.label)}**"
    return f"{label}{find_locale(language).marks.colon}{text}" if text else label


def _write_item(item: Item, language: str, level: int) -> list[str]:
    """Write the blocks of an item."""
    if isinstance(item, HeadedEntry):
        return _write_entry(item, language, level)
    return [write_blocks(item.children)] if isinstance(item, Blocks) else []


def _write_entry(entry: HeadedEntry, language: str, level: int) -> list[str]:
    """Write the blocks of an entry, its positions below it."""
    title, subtitle = _write_heading(entry.title), write_line(entry.subtitle)
    leads = subtitle if entry.linked == "subtitle" else title
    linked = f"[{leads}]({write_address(entry.url)})" if entry.url and "](" not in leads else leads
    title, subtitle = (title, linked) if entry.linked == "subtitle" else (linked, subtitle)
    facts = [write_line(entry.area), subtitle, write_line(entry.place), write_line(entry.note)]
    facts = [fact for fact in facts if fact]
    facts += [f"<{entry.url}>"] if entry.url and linked is leads else []
    facts += [f"<{link.url}>" for link in entry.addresses if link.url != entry.url]
    facts += [entry.dates] if entry.dates else []
    quote = (
        "\n".join(f"> {line}".rstrip() for line in write_blocks(entry.quote.children).split("\n"))
        if entry.quote
        else ""
    )
    number = f"\\[{entry.number}\\] " if entry.number else ""
    technologies = _write_labelled(entry.technologies, language) if entry.technologies else ""
    head = [f"{'#' * level} {number}{title}", SEPARATOR.join(facts), technologies, write_passages(entry.body)]
    positions = [block for position in entry.positions for block in _write_entry(position, language, level + 1)]
    return [*head, *positions, quote]


def _quote(quote: Blocks) -> str:
    """Write blocks as a quotation."""
    return "\n".join(f"> {line}".rstrip() for line in write_blocks(quote.children).split("\n"))


def _write_glossary(document: Document) -> list[str]:
    """Write the blocks of the glossary."""
    language = document.parts[0].language
    blocks = ["## " + " / ".join(find_word("glossary", part.language) for part in document.parts)]
    for term in document.glossary:
        blocks += _write_term(term, language)
    return blocks


def _write_term(term: Term, language: str) -> list[str]:
    """Write the blocks of a glossary term."""
    heading = " / ".join(_write_heading(line) for _, line in term.headings)
    blocks = [f'### <a id="{term.id}"></a>{heading}']
    blocks += [write_blocks(definition.body.children) for definition in term.definitions]
    references: list[Line] = list(dict.fromkeys(line for one in term.definitions for line in one.references))
    if references:
        blocks.append(f"{find_word('references', language)}{find_locale(language).marks.colon}".rstrip())
        blocks.append("\n".join(f"- {write_line(line)}" for line in references))
    return blocks
