from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.writers.formats import write_document_files, write_form_files
from tests.writers.documents import document_of


@pytest.mark.parametrize("form", ["html", "md", "txt"])
def test_a_file_is_called_after_the_variant(form: str, tmp_path: Path) -> None:
    (file,) = write_document_files(form, document_of(tmp_path), tmp_path)
    assert file.name == f"cv-v.{form}"
    assert b"Lovelace" in file.content


def test_json_resume_has_a_file_a_language(tmp_path: Path) -> None:
    cv = "profile: {name: {zh: 甲, en: A}}\nsections: []\n"
    files = write_document_files("json", document_of(tmp_path, cv, "[]", "language: [zh, en]"), tmp_path)
    assert [file.name for file in files] == ["cv-v.json", "cv-v.en.json"]
    assert "甲".encode() in files[0].content


def test_the_form_has_a_name_of_its_own(tmp_path: Path) -> None:
    (file,) = write_form_files(document_of(tmp_path))
    assert file.name == "cv-v.form.txt"
