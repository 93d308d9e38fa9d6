"""The same content in each peer's own form, so that all of them set the same words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml


def read_content(data: Path, language: str) -> dict[str, Any]:
    """Return the sample's cv.yaml in one language; every scalar is text."""
    loaded = yaml.load((data / "cv.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
    chosen: dict[str, Any] = _select_language(loaded, language)
    return chosen


def find_section(cv: dict[str, Any], name: str) -> dict[str, Any]:
    """Find the section of an id. Raises StopIteration where there is none."""
    found: dict[str, Any] = next(one for one in cv["sections"] if one["id"] == name)
    return found


def find_contact(cv: dict[str, Any], kind: str) -> str:
    """Find the value of a contact of a type."""
    return str(next(one["value"] for one in cv["profile"]["contacts"] if one["type"] == kind))


def _select_language(value: Any, language: str) -> Any:
    """Return a value of the YAML with every map by language reduced to one language."""
    if isinstance(value, list):
        return [_select_language(item, language) for item in value]
    if isinstance(value, dict):
        return (
            value[language]
            if language in value
            else {key: _select_language(item, language) for key, item in value.items()}
        )
    return value
