"""A document to one Markdown file: front matter, a heading a section and an entry, the glossary with anchors."""

from __future__ import annotations

import json
import re

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
from cvlatex.model.text import Blocks, Line, plain_text
from cvlatex.writers.markdown.blocks import blocks_markdown, passages_markdown
from cvlatex.writers.markdown.inline import address, inline_markdown, line_markdown
from cvlatex.writers.words import COLON, COMMA, GLOSSARY, REFERENCES, contact_label, word

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
    first = document.parts[0]
    fields: dict[str, object] = {
        "title": plain_text(first.header.name.children),
        "lang": first.language if len(document.parts) == 1 else [part.language for part in document.parts],
    }
    if first.header.headline:
        fields["description"] = plain_text(first.header.headline.children)
    # JSON is YAML, and quotes what has to be quoted.
    return "\n".join(
        ["---", *(f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in fields.items()), "---"]
    )


def _part(part: Part) -> list[str]:
    blocks = _header(part.header, part.language)
    for section in part.sections:
        blocks += _section(section, part.language)
    return blocks


def _header(header: Header, language: str) -> list[str]:
    contacts = "\n".join(f"- {_contact(contact, language)}" for contact in header.contacts)
    photo = header.photo
    image = f"![{line_markdown(photo.alt)}]({address(photo.file)})" if photo else ""
    return [f"# {_heading(header.name)}", line_markdown(header.headline), image, contacts]


def _heading(line: Line) -> str:
    """A heading's text, of which CommonMark would take number signs at the end away."""
    return re.sub(r"(#+)$", r"\\\1", line_markdown(line))


def _contact(contact: ContactLine, language: str) -> str:
    label = contact_label(contact.type, language)
    text = inline_markdown(contact.text)
    shown = f"[{text}]({address(contact.url)})" if contact.url and "](" not in text else text
    return f"{label}{word(COLON, language)}{shown}" if label else shown


def _section(section: DocumentSection, language: str) -> list[str]:
    title = _heading(section.title)
    blocks = [f"## {title}{SEPARATOR}{section.dates}" if section.dates else f"## {title}"]
    labelled: list[str] = []
    for item in section.items:
        if isinstance(item, LabelledLine | LabelledList):
            labelled.append(f"- {_labelled(item, language)}")
            continue
        if labelled:
            blocks.append("\n".join(labelled))
            labelled = []
        blocks += _item(item)
    return [*blocks, "\n".join(labelled)]


def _labelled(item: LabelledLine | LabelledList, language: str) -> str:
    if isinstance(item, LabelledLine):
        text = line_markdown(item.text)
    else:
        text = word(COMMA, language).join(map(line_markdown, item.items))
    label = f"**{line_markdown(item.label)}**"
    return f"{label}{word(COLON, language)}{text}" if text else label


def _item(item: Item) -> list[str]:
    return (
        _entry(item)
        if isinstance(item, HeadedEntry)
        else [blocks_markdown(item.children)]
        if isinstance(item, Blocks)
        else []
    )


def _entry(entry: HeadedEntry) -> list[str]:
    title = _heading(entry.title)
    linked = f"[{title}]({address(entry.url)})" if entry.url and "](" not in title else title
    facts = [line_markdown(line) for line in (entry.area, entry.subtitle, entry.place, entry.note) if line]
    facts += [f"<{entry.url}>"] if entry.url and linked is title else []
    facts += [entry.dates] if entry.dates else []
    quote = (
        "\n".join(f"> {line}".rstrip() for line in blocks_markdown(entry.quote.children).split("\n"))
        if entry.quote
        else ""
    )
    return [f"### {linked}", SEPARATOR.join(facts), passages_markdown(entry.body), quote]


def _quotation(quote: Blocks) -> str:
    return "\n".join(f"> {line}".rstrip() for line in blocks_markdown(quote.children).split("\n"))


def _glossary(document: Document) -> list[str]:
    language = document.parts[0].language
    blocks = ["## " + " / ".join(word(GLOSSARY, part.language) for part in document.parts)]
    for term in document.glossary:
        blocks += _term(term, language)
    return blocks


def _term(term: Term, language: str) -> list[str]:
    heading = " / ".join(_heading(line) for _, line in term.headings)
    blocks = [f'### <a id="{term.id}"></a>{heading}']
    blocks += [blocks_markdown(definition.body.children) for definition in term.definitions]
    references: list[Line] = list(dict.fromkeys(line for one in term.definitions for line in one.references))
    if references:
        blocks.append(f"{word(REFERENCES, language)}{word(COLON, language)}".rstrip())
        blocks.append("\n".join(f"- {line_markdown(line)}" for line in references))
    return blocks
