"""What search engines and link previews read: JSON-LD (schema.org) and Open Graph."""

from __future__ import annotations

import json
from typing import Any

from markupsafe import Markup

from cvlatex.model.dates import Present
from cvlatex.model.document import Document, HeadedEntry, Header, LabelledLine, LabelledList, Part
from cvlatex.model.text import Line, as_plain_text

_PAGES = frozenset(("http", "https"))


def write_json_ld(document: Document) -> Markup:
    """Write the ProfilePage of the person, as the content of a `script` element of data."""
    first = document.parts[0]
    page = {
        "@context": "https://schema.org",
        "@type": "ProfilePage",
        "inLanguage": [part.language for part in document.parts],
        "mainEntity": _describe_person(first, document),
    }
    written = json.dumps(page, ensure_ascii=False, separators=(",", ":"))
    # "<" is written otherwise, so that no text can end the element.
    return Markup(written.replace("<", "\\u003c").replace("&", "\\u0026"))


def _describe_person(part: Part, document: Document) -> dict[str, Any]:
    """Return the person as schema.org has it."""
    header = part.header
    others = [as_plain_text(one.header.name.children) for one in document.parts[1:]]
    return _without_empty(
        {
            "@type": "Person",
            "name": as_plain_text(header.name.children),
            "givenName": header.given,
            "familyName": header.family,
            "alternateName": [name for name in others if name != as_plain_text(header.name.children)],
            "jobTitle": as_plain_text(header.headline.children) if header.headline else "",
            "email": _find_contact(header, "email"),
            "telephone": _find_contact(header, "phone"),
            "address": _find_contact(header, "address"),
            "url": next((one.url for one in header.contacts if one.type == "website"), None),
            "sameAs": [
                one.url for one in header.contacts
                if one.url and one.url.partition(":")[0] in _PAGES and one.type != "website"
            ],
            "alumniOf": _list_organizations(part, "education", "EducationalOrganization"),
            "worksFor": _list_organizations(part, "experience", "Organization", current=True),
            "award": [_as_text(item.title) for item in _list_entries(part, "awards")],
            "knowsLanguage": [
                as_plain_text(item.label.children)
                for section in part.sections if section.type == "languages"
                for item in section.items if isinstance(item, LabelledLine)
            ],
            "knowsAbout": [
                as_plain_text(line.children) for item in _list_items(part) if isinstance(item, LabelledList)
                for line in item.items
            ],
        }
    )  # fmt: skip


def _list_items(part: Part) -> list[Any]:
    """Return the items of all sections of a part."""
    return [
        item
        for section in part.sections
        for items in (section.items, *(one.items for one in section.subsections))
        for item in items
    ]


def _list_entries(part: Part, kind: str) -> list[HeadedEntry]:
    """Return the entries of a type of section."""
    return [item for item in _list_items(part) if isinstance(item, HeadedEntry) and item.kind == kind]


def _list_organizations(part: Part, kind: str, type_: str, *, current: bool = False) -> list[dict[str, str]]:
    """Return organizations of entries as schema.org has them; with `current`, those that go on."""
    names = [
        _as_text(field.lines[0])
        for entry in _list_entries(part, kind)
        for field in entry.fields
        if field.name == "organization" and (not current or _goes_on(entry))
    ]
    return [{"@type": type_, "name": name} for name in dict.fromkeys(names)]


def _goes_on(entry: HeadedEntry) -> bool:
    """Whether an entry has no end yet."""
    return isinstance(entry.when.end, Present)


def _find_contact(header: Header, type_: str) -> str:
    """Return the value of the first contact of a type, '' for none."""
    return next((one.value for one in header.contacts if one.type == type_), "")


def _as_text(line: Line) -> str:
    """Return a line as plain text."""
    return as_plain_text(line.children)


def _without_empty(value: dict[str, Any]) -> dict[str, Any]:
    """Return a map without its empty values."""
    return {key: one for key, one in value.items() if one not in (None, "", [])}
