from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.core.diagnostics import Severity
from cvlatex.load import load_folder
from tests.folders import codes_of, diagnostics_of, documents_of, write_folder

CV = """\
profile: {name: Ada}
sections:
  - id: a
    type: entries
    title: {en: Work, zh: 工作}
    entries:
      - title: VALUE
        highlights: [{en: a point, zh: TODO}]
"""


def folder_with(value: str, path: Path, **files: str) -> Path:
    return write_folder(path, {"cv.yaml": CV.replace("VALUE", value), "glossary.yaml": None, **files})


@pytest.mark.parametrize("value", ["T", "{en: T, zh: 题}", "{en: T, zh: ~}", '{en: "TODO", zh: 待办}', "TODO"])
def test_what_is_translated_or_left_out_passes(value: str, tmp_path: Path) -> None:
    assert len(diagnostics_of(folder_with(value, tmp_path))) == 1


def test_each_todo_is_a_note_at_its_place(tmp_path: Path) -> None:
    found = diagnostics_of(folder_with("{en: T, zh: TODO}", tmp_path))
    assert [(item.code, item.severity, item.span.line) for item in found if item.span] == [
        ("untranslated", Severity.NOTE, 7),
        ("untranslated", Severity.NOTE, 8),
    ]


def test_the_other_language_stands_in(tmp_path: Path) -> None:
    documents = documents_of(folder_with("{en: T, zh: TODO}", tmp_path))
    assert "a point" in repr(documents["zh"])


def test_a_build_in_one_language_reports_nothing_of_the_other(tmp_path: Path) -> None:
    loaded = load_folder(folder_with("{en: T, zh: TODO}", tmp_path))
    assert {name: len(found) for name, found in loaded.by_variant.items()} == {"zh": 2, "en": 0}


def test_todo_in_every_language_is_left_out(tmp_path: Path) -> None:
    assert codes_of(folder_with("{en: TODO, zh: TODO}", tmp_path)).count("untranslated") == 3
