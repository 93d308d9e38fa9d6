"""A part of a document to a JSON Resume file.

What the standard has no key for stands under `x-cvlatex`: at the top the language, the sections in their order with the
places of their entries, and the glossary; in an item what the item's keys cannot say. docs/outputs.md lists both.
"""

from __future__ import annotations

import json

from cvlatex.model.dates import Date, Present
from cvlatex.model.document import (
    ContactLine,
    Document,
    DocumentLetter,
    DocumentSection,
    HeadedEntry,
    Header,
    Item,
    Part,
    Term,
)
from cvlatex.model.text import Blocks, as_plain_text
from cvlatex.writers.dates import is_exact, iso
from cvlatex.writers.json_resume.entries import entry_items, labelled_item
from cvlatex.writers.json_resume.values import OWN, Json, filled, text, with_own
from cvlatex.writers.markdown.blocks import blocks_markdown

SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"

NETWORKS = {
    "linkedin": "LinkedIn", "github": "GitHub", "gitlab": "GitLab", "orcid": "ORCID", "googlescholar": "Google Scholar",
    "researchgate": "ResearchGate", "x": "X", "mastodon": "Mastodon", "stackoverflow": "Stack Overflow",
    "wechat": "WeChat", "telegram": "Telegram", "whatsapp": "WhatsApp", "skype": "Skype", "zhihu": "Zhihu",
    "weibo": "Weibo",
}  # fmt: skip
"""The contacts that are profiles, by type."""


def write(document: Document, part: Part) -> str:
    """The file of one of the document's parts, as indented JSON with LF."""
    return json.dumps(resume(document, part), ensure_ascii=False, indent=2) + "\n"


def resume(document: Document, part: Part) -> Json:
    """The value of the file."""
    lists: dict[str, list[Json]] = {}
    summaries: list[str] = []
    sections = [_section(section, lists, summaries) for section in part.sections]
    basics = _basics(part.header)
    if summaries:
        basics["summary"] = summaries[0]
    glossary = [_term(term, part.language) for term in document.glossary]
    letter = _letter(part.letter) if part.letter else {}
    own = filled(language=part.language, letter=letter, sections=sections, glossary=[term for term in glossary if term])
    return {"$schema": SCHEMA, "basics": basics, **lists, OWN: own}


def _basics(header: Header) -> Json:
    """The `basics` of JSON Resume."""
    contacts = header.contacts
    first = {name: _first(contacts, name) for name in ("email", "phone", "website", "address")}
    url = first["website"].url if first["website"] else None
    address = first["address"].value if first["address"] else ""
    basics = filled(
        name=as_plain_text(header.name.children),
        label=text(header.headline),
        email=first["email"].value if first["email"] else "",
        phone=first["phone"].value if first["phone"] else "",
        url=url,
        location=filled(address=address),
        profiles=[_profile(contact) for contact in contacts if contact.type in NETWORKS],
    )
    own = filled(contacts=[_contact(contact) for contact in contacts], photo=_photo(header))
    return with_own(basics, own)


def _first(contacts: tuple[ContactLine, ...], name: str) -> ContactLine | None:
    """The first contact of a type; None where there is none."""
    return next((contact for contact in contacts if contact.type == name), None)


def _profile(contact: ContactLine) -> Json:
    """A network's contact as a profile."""
    return filled(network=NETWORKS[contact.type], username=contact.value, url=contact.url)


def _contact(contact: ContactLine) -> Json:
    """A contact as the data has it, in the order of the header."""
    words = as_plain_text(contact.text)
    return filled(type=contact.type, value=contact.value, label="" if words in contact.value else words)


def _photo(header: Header) -> Json:
    """The picture, which JSON Resume has no key for."""
    return filled(file=header.photo.file, alt=text(header.photo.alt)) if header.photo else {}


def _section(section: DocumentSection, lists: dict[str, list[Json]], summaries: list[str]) -> Json:
    """Put a section's items into the lists; return its heading with where its items are."""
    title = text(section.title)
    body = _body(section.items)
    summaries += [body] if body else []
    places = _places(section.items, section.type, title, lists)
    subsections = [
        filled(title=text(one.title), items=_places(one.items, section.type, title, lists), body=_body(one.items))
        for one in section.subsections
    ]
    end = section.when.end
    return filled(
        id=section.id, type=section.type, title=title, start=iso(section.when.start),
        end="present" if isinstance(end, Present) else iso(end) if isinstance(end, Date) else "",
        new_page=section.new_page or None, items=places, subsections=subsections, body=body,
        dates="" if is_exact(section.when) else section.dates,
    )  # fmt: skip


def _body(items: tuple[Item, ...]) -> str:
    """The prose among items."""
    return "\n\n".join(blocks_markdown(item.children) for item in items if isinstance(item, Blocks))


def _places(items: tuple[Item, ...], section_type: str, title: str, lists: dict[str, list[Json]]) -> list[str]:
    """Put items into the lists; return where each is, as `work/0`."""
    places = []
    for item in items:
        if isinstance(item, Blocks):
            continue
        if isinstance(item, HeadedEntry):
            name, values = entry_items(item, title)
        else:
            name, value = labelled_item(item, section_type)
            values = [value]
        rows = lists.setdefault(name, [])
        places += [f"{name}/{len(rows) + at}" for at in range(len(values))]
        rows += values
    return places


def _letter(letter: DocumentLetter) -> Json:
    """A letter, which JSON Resume has no key for."""
    return filled(
        recipient=[text(line) for line in letter.recipient], date=text(letter.dateline), subject=text(letter.subject),
        opening=text(letter.opening), body=blocks_markdown(letter.body.children),
        closing=[text(line) for line in letter.closing], enclosures=[text(line) for line in letter.enclosures],
    )  # fmt: skip


def _term(term: Term, language: str) -> Json:
    """A glossary entry in one language; nothing where it has no definition in it."""
    definition = next((one for one in term.definitions if one.language == language), None)
    if definition is None:
        return {}
    heading = next((line for tag, line in term.headings if tag == language), term.headings[0][1])
    references = [text(line) for line in definition.references]
    return filled(id=term.id, term=text(heading), body=blocks_markdown(definition.body.children), references=references)
