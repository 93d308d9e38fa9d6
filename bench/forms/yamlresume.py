"""The sample for YAMLResume 0.16: its moderncv-classic template, on A4.

A level for each skill is required there, and languages, fluencies and degrees come from its own lists.
"""

from __future__ import annotations

from typing import Any

import yaml

from bench.forms import find_contact, find_section

LOCALES = {"zh": "zh-hans", "en": "en"}
SUBJECTS = ("Chinese", "English", "Dutch")
FLUENCIES = ("Native or Bilingual Proficiency", "Full Professional Proficiency", "Limited Working Proficiency")
DEGREES = ("Master", "Bachelor")


def write_document(cv: dict[str, Any], language: str) -> str:
    """Write the YAML file that `yamlresume build` takes."""
    profile = cv["profile"]
    basics = {
        "name": profile["name"],
        "headline": profile["headline"],
        "email": find_contact(cv, "email"),
        "url": find_contact(cv, "website"),
        "summary": find_section(cv, "profile")["body"],
    }
    content = {
        "basics": basics,
        "work": [
            {"name": one["organization"], "position": one["role"], **_build_period(one), "summary": _write_points(one)}
            for one in find_section(cv, "experience")["entries"]
        ],
        "projects": [
            {"name": one["name"], **_build_period(one), "summary": _write_points(one)}
            for one in find_section(cv, "projects")["entries"]
        ],
        "education": [
            {"institution": one["organization"], "degree": degree, "area": one["area"], **_build_period(one),
             "summary": _write_points(one)}
            for one, degree in zip(find_section(cv, "education")["entries"], DEGREES, strict=True)
        ],
        "skills": [
            {"name": one["name"], "level": "Expert", "keywords": one["items"]}
            for one in find_section(cv, "skills")["entries"]
        ],
        "languages": [
            {"language": name, "fluency": fluency} for name, fluency in zip(SUBJECTS, FLUENCIES, strict=True)
        ],
    }  # fmt: skip
    layout = {"engine": "latex", "template": "moderncv-classic", "page": {"paperSize": "a4", "showPageNumbers": True}}
    value = {"content": content, "locale": {"language": LOCALES[language]}, "layouts": [layout]}
    return yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=110)


def _build_period(one: dict[str, Any]) -> dict[str, str]:
    """Return the dates of an entry; without an end it still goes on."""
    return {"startDate": one["start"]} | ({} if one["end"] == "present" else {"endDate": one["end"]})


def _write_points(one: dict[str, Any]) -> str:
    """Write an entry's highlights as a Markdown list."""
    return "".join(f"- {point}\n" for point in one["highlights"])
