"""The fields that OpenResume's parser gets right, against the document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from bench.readers.expected import bare
from cvlatex.model.document import Document, HeadedEntry, Points
from cvlatex.model.text import Line, Paragraph
from cvlatex.preflight.expected import shown

_SECTIONS = {
    "experience": ("workExperiences", "jobTitle", "company"),
    "education": ("educations", "degree", "school"),
    "projects": ("projects", "project", ""),
}


class Fields(Struct, frozen=True):
    """How many fields a document has, and the names of those that are not right."""

    count: int
    wrong: tuple[str, ...]


def fields_of(answer: dict[str, Any], document: Document) -> Fields:
    """Compare what the parser answers with the document."""
    checks = list(_checks(answer, document))
    return Fields(len(checks), tuple(name for name, is_right in checks if not is_right))


def _checks(answer: dict[str, Any], document: Document) -> Iterator[tuple[str, bool]]:
    """The name of each field, and whether it is right."""
    part = document.parts[0]
    profile = answer["profile"]
    yield "name", _same(profile["name"], shown(part.header.name))
    contacts = [shown(Line(contact.text, contact.span)) for contact in part.header.contacts]
    for field, has_at in (("email", True), ("url", False)):
        of_kind = [one for one in contacts if ("@" in one) is has_at]
        yield field, any(_same(profile[field], one) for one in of_kind)
    for section in part.sections:
        entries = [item for item in section.items if isinstance(item, HeadedEntry)]
        for number, entry in enumerate(entries):
            if entry.kind in _SECTIONS:
                yield from _entry(answer, entry, number)


def _entry(answer: dict[str, Any], entry: HeadedEntry, number: int) -> Iterator[tuple[str, bool]]:
    """Title, subtitle, dates and points of an entry; the subtitle may have the place behind it."""
    name = f"{entry.kind} {number + 1}"
    where, title, subtitle = _SECTIONS[entry.kind]
    found = answer[where][number] if number < len(answer[where]) else {}
    yield f"{name}: title", _holds(found.get(title, ""), shown(entry.title))
    if subtitle and entry.subtitle:
        yield f"{name}: subtitle", _holds(found.get(subtitle, ""), shown(entry.subtitle))
    yield f"{name}: dates", _same(found.get("date", ""), entry.dates)
    said = [bare(one) for one in found.get("descriptions", ())]
    for passage in entry.body:
        for point in passage.points if isinstance(passage, Points) else ():
            text = bare("".join(shown(child) for child in point.text.children if isinstance(child, Paragraph)))
            yield f"{name}: {text[:40]}", any(one.replace(" ", "") == text.replace(" ", "") for one in said)


def _same(one: str, two: str) -> bool:
    return bool(two) and bare(one).casefold() == bare(two).casefold()


def _holds(one: str, two: str) -> bool:
    return bool(two) and bare(one).casefold().startswith(bare(two).casefold())
