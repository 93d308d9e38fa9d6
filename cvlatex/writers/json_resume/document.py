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
from cvlatex.writers.dates import format_iso, is_exact
from cvlatex.writers.json_resume.entries import build_entry_items, build_labelled_item
from cvlatex.writers.json_resume.values import OWN, Json, drop_empty, with_own, write_text
from cvlatex.writers.markdown.blocks import write_blocks

SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"

NETWORKS = {
    "linkedin": "LinkedIn", "github": "GitHub", "gitlab": "GitLab", "orcid": "ORCID", "googlescholar": "Google Scholar",
    "researchgate": "ResearchGate", "x": "X", "mastodon": "Mastodon", "stackoverflow": "Stack Overflow",
    "wechat": "WeChat", "telegram": "Telegram", "whatsapp": "WhatsApp", "skype": "Skype", "zhihu": "Zhihu",
    "weibo": "Weibo",
}  # fmt: skip
"""The contacts that are profiles, by type."""


def write(document: Document, part: Part) -> str:
    """Write the file of one of the document's parts, as indented JSON with LF."""
    return json.dumps(build_resume(document, part), ensure_ascii=False, indent=2) + "\n"


def build_resume(document: Document, part: Part) -> Json:
    """Build the résumé of one of the document's parts, before it is written as JSON."""
    lists: dict[str, list[Json]] = {}
    summaries: list[str] = []
    sections = [_add_section(section, lists, summaries) for section in part.sections]
    basics = _build_basics(part.header)
    if summaries:
        basics["summary"] = summaries[0]
    glossary = [_build_term(term, part.language) for term in document.glossary]
    letter = _build_letter(part.letter) if part.letter else {}
    own = drop_empty(
        language=part.language, letter=letter, sections=sections, glossary=[term for term in glossary if term]
    )
    return {"$schema": SCHEMA, "basics": basics, **lists, OWN: own}


def _build_basics(header: Header) -> Json:
    """Return the `basics` of JSON Resume."""
    contacts = header.contacts
    first = {name: _find_first(contacts, name) for name in ("email", "phone", "website", "address")}
    url = first["website"].url if first["website"] else None
    address = first["address"].value if first["address"] else ""
    basics = drop_empty(
        name=as_plain_text(header.name.children),
        label=write_text(header.headline),
        email=first["email"].value if first["email"] else "",
        phone=first["phone"].value if first["phone"] else "",
        url=url,
        location=drop_empty(address=address),
        profiles=[_build_profile(contact) for contact in contacts if contact.type in NETWORKS],
    )
    own = drop_empty(contacts=[_build_contact(contact) for contact in contacts], photo=_build_photo(header))
    return with_own(basics, own)


def _find_first(contacts: tuple[ContactLine, ...], name: str) -> ContactLine | None:
    """Return the first contact of a type; None where there is none."""
    return next((contact for contact in contacts if contact.type == name), None)


def _build_profile(contact: ContactLine) -> Json:
    """Return a network's contact as a profile."""
    return drop_empty(network=NETWORKS[contact.type], username=contact.value, url=contact.url)


def _build_contact(contact: ContactLine) -> Json:
    """Return a contact as the data has it, in the order of the header."""
    words = as_plain_text(contact.text)
    return drop_empty(type=contact.type, value=contact.value, label="" if words in contact.value else words)


def _build_photo(header: Header) -> Json:
    """Return the picture, which JSON Resume has no key for."""
    return drop_empty(file=header.photo.file, alt=write_text(header.photo.alt)) if header.photo else {}


def _add_section(section: DocumentSection, lists: dict[str, list[Json]], summaries: list[str]) -> Json:
    """Put a section's items into the lists; return its heading with where its items are."""
    title = write_text(section.title)
    body = _write_prose(section.items)
    summaries += [body] if body else []
    places = _add_items(section.items, section.type, title, lists)
    subsections = [
        drop_empty(
            title=write_text(one.title),
            items=_add_items(one.items, section.type, title, lists),
            body=_write_prose(one.items),
        )
        for one in section.subsections
    ]
    end = section.when.end
    return drop_empty(
        id=section.id, type=section.type, title=title, start=format_iso(section.when.start),
        end="present" if isinstance(end, Present) else format_iso(end) if isinstance(end, Date) else "",
        new_page=section.new_page or None, items=places, subsections=subsections, body=body,
        dates="" if is_exact(section.when) else section.dates,
    )  # fmt: skip


def _write_prose(items: tuple[Item, ...]) -> str:
    """Return the prose among items."""
    return "\n\n".join(write_blocks(item.children) for item in items if isinstance(item, Blocks))


def _add_items(items: tuple[Item, ...], section_type: str, title: str, lists: dict[str, list[Json]]) -> list[str]:
    """Put items into the lists; return where each is, as `work/0`."""
    places = []
    for item in items:
        if isinstance(item, Blocks):
            continue
        if isinstance(item, HeadedEntry):
            name, values = build_entry_items(item, title)
        else:
            name, value = build_labelled_item(item, section_type)
            values = [value]
        rows = lists.setdefault(name, [])
        places += [f"{name}/{len(rows) + at}" for at in range(len(values))]
        rows += values
    return places


def _build_letter(letter: DocumentLetter) -> Json:
    """Return a letter, which JSON Resume has no key for."""
    return drop_empty(
        recipient=[write_text(line) for line in letter.recipient], date=write_text(letter.dateline),
        subject=write_text(letter.subject), opening=write_text(letter.opening), body=write_blocks(letter.body.children),
        closing=[write_text(line) for line in letter.closing],
        enclosures=[write_text(line) for line in letter.enclosures],
    )  # fmt: skip


def _build_term(term: Term, language: str) -> Json:
    """Return a glossary entry in one language; nothing where it has no definition in it."""
    definition = next((one for one in term.definitions if one.language == language), None)
    if definition is None:
        return {}
    heading = next((line for tag, line in term.headings if tag == language), term.headings[0][1])
    references = [write_text(line) for line in definition.references]
    return drop_empty(
        id=term.id, term=write_text(heading), body=write_blocks(definition.body.children), references=references
    )
