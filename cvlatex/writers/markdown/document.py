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
from cvlatex.writers.markdown.blocks import blocks_markdown, passages_markdown
from cvlatex.writers.markdown.inline import address, inline_markdown, line_markdown
from cvlatex.writers.words import label_beside

SEPARATOR = " · "


def write(document: Document) -> str:
    """The whole file, UTF-8 with LF."""
    blocks = [_front_matter(document)]
    for part in document.parts:
        blocks += _part(part)
    if document.glossary:
        blocks += _glossary(document)
    return "\n\n".join(block for block in blocks if block) + "\n"


def _front_matter(document: Document) -> str:
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


def _part(part: Part) -> list[str]:
    """The blocks of a part."""
    blocks = _header(part.header, part.language)
    if part.letter:
        blocks += _letter(part.letter, part.header, part.language)
    for section in part.sections:
        blocks += _section(section, part.language)
    return blocks


def _header(header: Header, language: str) -> list[str]:
    """The blocks of the head."""
    contacts = "\n".join(f"- {_contact(contact, language)}" for contact in header.contacts)
    photo = header.photo
    image = f"![{line_markdown(photo.alt)}]({address(photo.file)})" if photo else ""
    return [f"# {_heading(header.name)}", line_markdown(header.headline), image, contacts]


def _heading(line: Line) -> str:
    """A heading's text, of which CommonMark would take number signs at the end away."""
    return re.sub(r"(#+)$", r"\\\1", line_markdown(line))


def _contact(contact: ContactLine, language: str) -> str:
    """A contact as Markdown."""
    label = label_beside(contact, language)
    marks = find_locale(language).marks
    text = inline_markdown(contact.text).replace("\\\n", marks.comma)
    value = f"[{text}]({address(contact.url)})" if contact.url and "](" not in text else text
    return f"{label}{marks.colon}{value}" if label else value


def _letter(letter: DocumentLetter, header: Header, language: str) -> list[str]:
    """The blocks of a letter."""
    recipient = "\\\n".join(map(line_markdown, letter.recipient))
    subject = f"**{line_markdown(letter.subject)}**" if letter.subject else ""
    locale = find_locale(language)
    closing = [
        line_markdown(line) for line in (*letter.closing, *locale.compose_letter_end(header.name, letter.dateline))
    ]
    enclosures = "\n".join(f"- {line_markdown(line)}" for line in letter.enclosures)
    title = f"{find_word('enclosures', language)}{locale.marks.colon}".rstrip() if enclosures else ""
    above = "" if locale.is_dated_below else line_markdown(letter.dateline)
    head = [recipient, above, subject, line_markdown(letter.opening)]
    return [*head, blocks_markdown(letter.body.children), *closing, title, enclosures]


def _section(section: DocumentSection, language: str) -> list[str]:
    """The blocks of a section."""
    title = _heading(section.title)
    blocks = [f"## {title}{SEPARATOR}{section.dates}" if section.dates else f"## {title}"]
    blocks += _items(section.items, language, 3)
    for subsection in section.subsections:
        blocks += [f"### {_heading(subsection.title)}", *_items(subsection.items, language, 4)]
    return blocks


def _items(items: tuple[Item, ...], language: str, level: int) -> list[str]:
    """The blocks of items, labelled lines in a row as one list."""
    blocks: list[str] = []
    labelled: list[str] = []
    for item in items:
        if isinstance(item, LabelledLine | LabelledList):
            labelled.append(f"- {_labelled(item, language)}")
            continue
        if labelled:
            blocks.append("\n".join(labelled))
            labelled = []
        blocks += _item(item, language, level)
    return [*blocks, "\n".join(labelled)]


def _labelled(item: LabelledLine | LabelledList, language: str) -> str:
    """A labelled line or list as Markdown."""
    if isinstance(item, LabelledLine):
        text = line_markdown(item.text)
    else:
        text = find_locale(language).marks.series.join(map(line_markdown, item.items))
    if item.label is None:
        return text
    label = f"**{line_markdown(item.label)}**"
    return f"{label}{find_locale(language).marks.colon}{text}" if text else label


def _item(item: Item, language: str, level: int) -> list[str]:
    """The blocks of an item."""
    if isinstance(item, HeadedEntry):
        return _entry(item, language, level)
    return [blocks_markdown(item.children)] if isinstance(item, Blocks) else []


def _entry(entry: HeadedEntry, language: str, level: int) -> list[str]:
    """The blocks of an entry, its positions below it."""
    title, subtitle = _heading(entry.title), line_markdown(entry.subtitle)
    leads = subtitle if entry.linked == "subtitle" else title
    linked = f"[{leads}]({address(entry.url)})" if entry.url and "](" not in leads else leads
    title, subtitle = (title, linked) if entry.linked == "subtitle" else (linked, subtitle)
    facts = [line_markdown(entry.area), subtitle, line_markdown(entry.place), line_markdown(entry.note)]
    facts = [fact for fact in facts if fact]
    facts += [f"<{entry.url}>"] if entry.url and linked is leads else []
    facts += [f"<{link.url}>" for link in entry.addresses if link.url != entry.url]
    facts += [entry.dates] if entry.dates else []
    quote = (
        "\n".join(f"> {line}".rstrip() for line in blocks_markdown(entry.quote.children).split("\n"))
        if entry.quote
        else ""
    )
    number = f"\\[{entry.number}\\] " if entry.number else ""
    technologies = _labelled(entry.technologies, language) if entry.technologies else ""
    head = [f"{'#' * level} {number}{title}", SEPARATOR.join(facts), technologies, passages_markdown(entry.body)]
    positions = [block for position in entry.positions for block in _entry(position, language, level + 1)]
    return [*head, *positions, quote]


def _quotation(quote: Blocks) -> str:
    """Blocks as a quotation."""
    return "\n".join(f"> {line}".rstrip() for line in blocks_markdown(quote.children).split("\n"))


def _glossary(document: Document) -> list[str]:
    """The blocks of the glossary."""
    language = document.parts[0].language
    blocks = ["## " + " / ".join(find_word("glossary", part.language) for part in document.parts)]
    for term in document.glossary:
        blocks += _term(term, language)
    return blocks


def _term(term: Term, language: str) -> list[str]:
    """The blocks of a glossary term."""
    heading = " / ".join(_heading(line) for _, line in term.headings)
    blocks = [f'### <a id="{term.id}"></a>{heading}']
    blocks += [blocks_markdown(definition.body.children) for definition in term.definitions]
    references: list[Line] = list(dict.fromkeys(line for one in term.definitions for line in one.references))
    if references:
        blocks.append(f"{find_word('references', language)}{find_locale(language).marks.colon}".rstrip())
        blocks.append("\n".join(f"- {line_markdown(line)}" for line in references))
    return blocks
