"""The fields that OpenResume's parser gets right, against the document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from bench.readers.expected import normalize_spaces
from cvlatex.model.document import Document, HeadedEntry, Points
from cvlatex.model.text import Line, Paragraph
from cvlatex.preflight.expected import extract_printed

_SECTIONS = {
    "experience": ("workExperiences", "jobTitle", "company"),
    "education": ("educations", "degree", "school"),
    "projects": ("projects", "project", ""),
}


class Fields(Struct, frozen=True):
    """How many fields a document has, and the names of those that are not right."""

    count: int
    wrong: tuple[str, ...]


def compare_fields(answer: dict[str, Any], document: Document) -> Fields:
    """Compare what the parser answers with the document."""
    checks = list(_check_fields(answer, document))
    return Fields(len(checks), tuple(name for name, is_right in checks if not is_right))


def _check_fields(answer: dict[str, Any], document: Document) -> Iterator[tuple[str, bool]]:
    """Yield the name of each field, and whether it is right."""
    part = document.parts[0]
    profile = answer["profile"]
    yield "name", _is_same(profile["name"], extract_printed(part.header.name))
    for field, kind in (("email", "email"), ("url", "website")):
        of_kind = _list_contacts(document, kind)
        if of_kind:
            yield field, any(_has(one, profile[field]) for one in of_kind)
    for section in part.sections:
        entries = [item for item in section.items if isinstance(item, HeadedEntry)]
        for number, entry in enumerate(entries):
            if entry.kind in _SECTIONS:
                yield from _check_entry(answer, entry, number)


def _list_contacts(document: Document, kind: str) -> list[str]:
    """Return what the head prints of each contact of a type."""
    header = document.parts[0].header
    return [extract_printed(Line(one.text + one.beside, one.span)) for one in header.contacts if one.type == kind]


def count_known_contacts(parsers: dict[str, Any], document: Document) -> tuple[int, int]:
    """Count the names and addresses that parsers should find: how many are right, of how many."""
    addresses = _list_contacts(document, "email")
    name = extract_printed(document.parts[0].header.name)
    checks = []
    for one in parsers.values():
        if isinstance(one, dict):
            checks += [_is_same(one["name"], name)] if "name" in one else []
            checks.append(any(_has(address, one["email"]) for address in addresses))
    return sum(checks), len(checks)


def _check_entry(answer: dict[str, Any], entry: HeadedEntry, number: int) -> Iterator[tuple[str, bool]]:
    """Yield title, subtitle, dates and points of an entry; the subtitle may have the place behind it."""
    name = f"{entry.kind} {number + 1}"
    where, title, subtitle = _SECTIONS[entry.kind]
    found = answer[where][number] if number < len(answer[where]) else {}
    yield f"{name}: title", _holds(found.get(title, ""), extract_printed(entry.title))
    if subtitle and entry.subtitle:
        yield f"{name}: subtitle", _holds(found.get(subtitle, ""), extract_printed(entry.subtitle))
    yield f"{name}: dates", _is_same(found.get("date", ""), entry.dates)
    descriptions = [normalize_spaces(one) for one in found.get("descriptions", ())]
    for passage in entry.body:
        for point in passage.points if isinstance(passage, Points) else ():
            text = normalize_spaces(
                "".join(extract_printed(child) for child in point.text.children if isinstance(child, Paragraph))
            )
            yield f"{name}: {text[:40]}", any(one.replace(" ", "") == text.replace(" ", "") for one in descriptions)


def _has(contact: str, value: str) -> bool:
    """Whether a value is a contact's, which may say before it what it is."""
    return bool(value) and normalize_spaces(contact).casefold().endswith(normalize_spaces(value).casefold())


def _is_same(one: str, two: str) -> bool:
    """Whether two texts are the same but for spaces and case, and not empty."""
    return bool(two) and normalize_spaces(one).casefold() == normalize_spaces(two).casefold()


def _holds(one: str, two: str) -> bool:
    """Whether the first text begins with the second, but for spaces and case."""
    return bool(two) and normalize_spaces(one).casefold().startswith(normalize_spaces(two).casefold())
