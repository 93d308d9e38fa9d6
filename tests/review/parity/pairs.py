"""One text in Chinese and English, and what is found in it."""

from __future__ import annotations

import json
from pathlib import Path

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.review.parity.compare import compare_languages
from tests.folders import project_of, write_folder


def found(folder: Path, zh: str, en: str, variants: str = "variants: {zh: {language: zh}}\n") -> tuple[Diagnostic, ...]:
    """The diagnostics of one text in a data folder that is sound otherwise."""
    cv = {
        "profile": {"name": "A"},
        "sections": [{"id": "about", "type": "text", "title": {"zh": "甲", "en": "A"}, "body": {"zh": zh, "en": en}}],
    }
    files = {"cv.yaml": json.dumps(cv, ensure_ascii=False), "variants.yaml": variants}
    return compare_languages(project_of(write_folder(folder, {**files})), ("zh", "en"))


def codes(folder: Path, zh: str, en: str) -> set[str]:
    """The codes of a text's findings, each of which has a hint and stands at both languages' places."""
    items = found(folder, zh, en)
    assert all(item.hints for item in items)
    by_code = {item.code: {other.span for other in items if other.code == item.code} for item in items}
    assert all(len(spans) >= 2 for spans in by_code.values())
    return set(by_code)
