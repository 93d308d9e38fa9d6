"""The sample for YAMLResume 0.16: its moderncv-classic template, on A4.

A level for each skill is required there, and languages, fluencies and degrees come from its own lists.
"""

from __future__ import annotations

from typing import Any

import yaml

from bench.forms import contact, section

LOCALES = {"zh": "zh-hans", "en": "en"}
SUBJECTS = ("Chinese", "English", "Dutch")
FLUENCIES = ("Native or Bilingual Proficiency", "Full Professional Proficiency", "Limited Working Proficiency")
DEGREES = ("Master", "Bachelor")


def written(cv: dict[str, Any], language: str) -> str:
    """The YAML file that `yamlresume build` takes."""
    profile = cv["profile"]
    basics = {
        "name": profile["name"],
        "headline": profile["headline"],
        "email": contact(cv, "email"),
        "url": contact(cv, "website"),
        "summary": section(cv, "profile")["body"],
    }
    content = {
        "basics": basics,
        "work": [
            {"name": one["organization"], "position": one["role"], **_period(one), "summary": _points(one)}
            for one in section(cv, "experience")["entries"]
        ],
        "projects": [
            {"name": one["name"], **_period(one), "summary": _points(one)}
            for one in section(cv, "projects")["entries"]
        ],
        "education": [
            {"institution": one["organization"], "degree": degree, "area": one["area"], **_period(one),
             "summary": _points(one)}
            for one, degree in zip(section(cv, "education")["entries"], DEGREES, strict=True)
        ],
        "skills": [
            {"name": one["name"], "level": "Expert", "keywords": one["items"]}
            for one in section(cv, "skills")["entries"]
        ],
        "languages": [
            {"language": name, "fluency": fluency} for name, fluency in zip(SUBJECTS, FLUENCIES, strict=True)
        ],
    }  # fmt: skip
    layout = {"engine": "latex", "template": "moderncv-classic", "page": {"paperSize": "a4", "showPageNumbers": True}}
    value = {"content": content, "locale": {"language": LOCALES[language]}, "layouts": [layout]}
    return yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=110)


def _period(one: dict[str, Any]) -> dict[str, str]:
    """No end means that it still goes on."""
    return {"startDate": one["start"]} | ({} if one["end"] == "present" else {"endDate": one["end"]})


def _points(one: dict[str, Any]) -> str:
    """An entry's highlights as a Markdown list."""
    return "".join(f"- {point}\n" for point in one["highlights"])
