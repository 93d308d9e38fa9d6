# ruff: noqa: E501
from __future__ import annotations

from pathlib import Path

import pytest

from tests.importers.drafts import codes, contacts_of, import_text, plain, sections_of
from tests.importers.samples import RENDERCV


def test_sections_have_the_types_of_their_entries(tmp_path: Path) -> None:
    sections = sections_of(import_text(tmp_path, "cv.yaml", RENDERCV))
    assert {name: section["type"] for name, section in sections.items()} == {
        "summary": "text", "education": "education", "experience": "experience", "selected-projects": "projects",
        "publications": "publications", "skills": "skills", "languages": "languages", "honors": "text",
    }  # fmt: skip
    assert sections["selected-projects"]["title"] == "Selected Projects"
    assert sections["honors"]["body"] == "- Medal\n- Prize"


def test_dates_points_and_lists(tmp_path: Path) -> None:
    sections = sections_of(import_text(tmp_path, "cv.yaml", RENDERCV))
    job = sections["experience"]["entries"][0]
    assert job["date"] == "1842-fall"
    assert job["highlights"] == [{"text": "Wrote Note G", "highlights": ["with a loop"]}, "**First** program"]
    project = sections["selected-projects"]["entries"][0]
    assert (project["start"], project["end"], project["name"]) == ("1842", "1843", "[Note G](https://example.org/g)")
    assert sections["skills"]["entries"] == [{"name": "Maths", "items": ["Calculus", "Logic (modal, formal)"]}]
    paper = sections["publications"]["entries"][0]
    assert (paper["authors"], paper["doi"], paper["date"]) == (["*Ada Byron*", "L. Menabrea"], "10.1000/182", "1843-08")


def test_contacts(tmp_path: Path) -> None:
    text = "cv:\n  name: A\n  email: [a@example.org, b@example.org]\n  custom_connections: [{placeholder: here, url: 'https://x.org'}, {placeholder: there}]\n"
    assert contacts_of(import_text(tmp_path, "cv.yaml", text)) == [
        {"type": "email", "value": "a@example.org"},
        {"type": "email", "value": "b@example.org"},
        {"type": "website", "value": "https://x.org", "label": "here"},
        {"type": "other", "value": "there"},
    ]


def test_the_language_is_taken_from_the_locale(tmp_path: Path) -> None:
    found = import_text(
        tmp_path,
        "cv.yaml",
        "cv: {name: Ada, sections: {简介: [Hello there all]}}\nlocale: {language: mandarin_chinese}\n",
    )
    assert found.language == "zh"
    assert found.draft
    assert plain(found.draft.sections[0]["id"]) == "text"


@pytest.mark.parametrize("text", ["cv: [1]\n", "cv: x\n"])
def test_what_is_no_cv_is_refused(text: str, tmp_path: Path) -> None:
    assert codes(import_text(tmp_path, "cv.yaml", text)) == ["wrong-format"]
