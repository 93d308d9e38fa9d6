"""Any document for RenderCV 2.8, in the words that this program prints, so that unseen CVs can be set by both.

Telephone numbers are left out: it refuses those that samples have.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import yaml

from bench.forms.rendercv import HAN, LOCALES
from cvlatex.model.document import Document, DocumentSection, HeadedEntry, Item, LabelledLine, LabelledList, Points
from cvlatex.model.text import Blocks, Line
from cvlatex.preflight.expected import extract_printed
from cvlatex.writers.markdown.blocks import write_blocks, write_passages
from cvlatex.writers.markdown.inline import write_line

HEADS = {"experience": ("company", "position"), "education": ("institution", "area")}
"""Sections whose entries RenderCV has forms of, by the keys of subtitle and title."""


def write_document(document: Document) -> str:
    """Write the YAML file that `rendercv render` takes: its classic theme on A4."""
    part = document.parts[0]
    profile: dict[str, Any] = {"name": extract_printed(part.header.name)}
    if part.header.headline:
        profile["headline"] = write_line(part.header.headline)
    for contact in part.header.contacts:
        if contact.type in ("email", "website"):
            profile.setdefault(contact.type, contact.url if contact.type == "website" else contact.value)
    profile["sections"] = {
        extract_printed(section.title): list(_build_section(section)) for section in part.sections if section.items
    }
    design: dict[str, Any] = {"theme": "classic", "page": {"size": "a4", "show_top_note": False}}
    language = part.language[:2]
    if language == "zh":
        roles = ("body", "name", "headline", "connections", "section_titles")
        design["typography"] = {"font_family": dict.fromkeys(roles, HAN)}
    value = {"cv": profile, "design": design, "locale": {"language": LOCALES[language]}}
    return yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=110)


def _build_section(section: DocumentSection) -> Iterable[Any]:
    """Return the entries of a section, which RenderCV wants of one form: a text where there are several."""
    items = [item for item in section.items if not isinstance(item, Blocks)]
    yields_labels = bool(items) and all(isinstance(item, LabelledLine | LabelledList) for item in items)
    if yields_labels and len(items) == len(section.items):
        return [_build_labelled(item) for item in items]
    if items and len(items) == len(section.items) and all(isinstance(item, HeadedEntry) for item in items):
        return [_build_entry(item, section.type) for item in items if isinstance(item, HeadedEntry)]
    return [write_blocks(item.children).strip() for item in section.items if isinstance(item, Blocks)] or ["–"]


def _build_labelled(item: Item) -> dict[str, str]:
    """Return a labelled line or list as RenderCV has it: label and details."""
    if isinstance(item, LabelledLine):
        return {"label": extract_printed(item.label), "details": write_line(item.text)}
    items = ", ".join(map(write_line, item.items)) if isinstance(item, LabelledList) else ""
    label = item.label if isinstance(item, LabelledList) else None
    return {"label": extract_printed(label) if label else " ", "details": items}


def _build_entry(entry: HeadedEntry, kind: str) -> dict[str, Any]:
    """Return an entry as RenderCV has it, with the keys of its kind."""
    found: dict[str, Any] = {}
    heads = HEADS.get(kind)
    if heads and entry.subtitle:
        found = {heads[0]: _write_text(entry.subtitle), heads[1]: _write_text(entry.title)}
    else:
        found = {"name": _write_text(entry.title)}
    if entry.place:
        found["location"] = _write_text(entry.place)
    if entry.dates:
        found["date"] = entry.dates
    points = [passage for passage in entry.body if isinstance(passage, Points)]
    others = [passage for passage in entry.body if not isinstance(passage, Points)]
    summary = write_passages(others).strip()
    if summary:
        found["summary"] = summary
    if points:
        found["highlights"] = [
            write_blocks(point.text.children).strip().replace("\n", " ") for one in points for point in one.points
        ]
    return found


def _write_text(line: Line) -> str:
    """Write a line as Markdown."""
    return write_line(line)
