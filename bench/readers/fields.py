"""The fields that OpenResume's parser gets right, against the document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bench.readers.expected import bare
from cvlatex.model.document import Document, HeadedEntry, Points
from cvlatex.model.text import Line, Paragraph
from cvlatex.preflight.expected import shown

_SECTIONS = {
    "experience": ("workExperiences", "jobTitle", "company"),
    "education": ("educations", "degree", "school"),
    "projects": ("projects", "project", ""),
}


def right(answer: dict[str, Any], document: Document) -> tuple[int, int]:
    """How many fields are right, of how many."""
    checks = list(_checks(answer, document))
    return sum(checks), len(checks)


def _checks(answer: dict[str, Any], document: Document) -> Iterator[bool]:
    part = document.parts[0]
    profile = answer["profile"]
    yield _same(profile["name"], shown(part.header.name))
    contacts = [shown(Line(contact.text, contact.span)) for contact in part.header.contacts]
    yield any("@" in one and _same(profile["email"], one) for one in contacts)
    yield any("@" not in one and _same(profile["url"], one) for one in contacts)
    for section in part.sections:
        entries = [item for item in section.items if isinstance(item, HeadedEntry)]
        for number, entry in enumerate(entries):
            if entry.kind in _SECTIONS:
                yield from _entry(answer, entry, number)


def _entry(answer: dict[str, Any], entry: HeadedEntry, number: int) -> Iterator[bool]:
    """Title, subtitle, dates and points of an entry; the subtitle may have the place behind it."""
    where, title, subtitle = _SECTIONS[entry.kind]
    found = answer[where][number] if number < len(answer[where]) else {}
    yield _holds(found.get(title, ""), shown(entry.title))
    if subtitle and entry.subtitle:
        yield _holds(found.get(subtitle, ""), shown(entry.subtitle))
    yield _same(found.get("date", ""), entry.dates)
    said = [bare(one) for one in found.get("descriptions", ())]
    for passage in entry.body:
        for point in passage.points if isinstance(passage, Points) else ():
            text = bare("".join(shown(child) for child in point.text.children if isinstance(child, Paragraph)))
            yield any(one.replace(" ", "") == text.replace(" ", "") for one in said)


def _same(one: str, two: str) -> bool:
    return bool(two) and bare(one).casefold() == bare(two).casefold()


def _holds(one: str, two: str) -> bool:
    return bool(two) and bare(one).casefold().startswith(bare(two).casefold())
