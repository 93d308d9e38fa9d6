"""The sample for RenderCV 2.8: its classic theme as it comes, on A4, with the program's own Chinese locale."""

from __future__ import annotations

from typing import Any

import yaml

from bench.forms import find_contact

HAN = "Noto Sans CJK SC"
LOCALES = {"zh": "mandarin_chinese", "en": "english"}


def write_document(cv: dict[str, Any], language: str) -> str:
    """Write the YAML file that `rendercv render` takes."""
    sections = {one["title"]: _build_entries(one) for one in cv["sections"]}
    profile = {
        "name": cv["profile"]["name"],
        "headline": cv["profile"]["headline"],
        "email": find_contact(cv, "email"),
        "website": find_contact(cv, "website"),
        "sections": sections,
    }
    design: dict[str, Any] = {"theme": "classic", "page": {"size": "a4", "show_top_note": False}}
    if language == "zh":
        roles = ("body", "name", "headline", "connections", "section_titles")
        design["typography"] = {"font_family": dict.fromkeys(roles, HAN)}
    value = {"cv": profile, "design": design, "locale": {"language": LOCALES[language]}}
    return yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=110)


def _build_entries(section: dict[str, Any]) -> list[Any]:
    """Return a section's entries as RenderCV has them."""
    match section["type"]:
        case "text":
            return [section["body"]]
        case "skills":
            return [{"label": one["name"], "details": ", ".join(one["items"])} for one in section["entries"]]
        case "languages":
            return [{"label": one["name"], "details": one["level"]} for one in section["entries"]]
    return [_build_entry(section["type"], one) for one in section["entries"]]


def _build_entry(kind: str, one: dict[str, Any]) -> dict[str, Any]:
    """Return an entry as RenderCV has it, its heads under RenderCV's names."""
    heads = {
        "experience": {"company": "organization", "position": "role", "location": "location"},
        "education": {"institution": "organization", "area": "area", "degree": "degree"},
        "projects": {"name": "name"},
    }[kind]
    named = {theirs: one[ours] for theirs, ours in heads.items()}
    return {**named, "start_date": one["start"], "end_date": one["end"], "highlights": one["highlights"]}
