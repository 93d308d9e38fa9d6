from __future__ import annotations

from pathlib import Path

from tests.importers.drafts import contacts_of, import_text, plain, sections_of
from tests.importers.samples import MODERNCV


def test_entries_have_their_arguments_in_moderncvs_order(tmp_path: Path) -> None:
    sections = sections_of(import_text(tmp_path, "main.tex", MODERNCV))
    assert sections["education"]["entries"] == [
        {
            "organization": "Home",
            "degree": "BSc",
            "location": "London",
            "grade": "*First*",
            "start": "1828",
            "end": "1835",
        }
    ]
    (job,) = sections["experience"]["entries"]
    assert (job["organization"], job["role"], job["start"], job["end"]) == (
        "Engine Works",
        "Lead & more",
        "1842-05",
        "present",
    )
    assert job["summary"] == "Programs."
    assert job["highlights"] == [
        {"text": "Wrote **Note G**", "highlights": ["with a loop"]},
        "100% published, see [here](https://example.org/a_b)",
    ]


def test_items_become_skills_languages_and_points(tmp_path: Path) -> None:
    sections = sections_of(import_text(tmp_path, "main.tex", MODERNCV))
    assert sections["languages"]["entries"] == [{"name": "French", "level": "Fluent, spoken"}]
    assert sections["skills"]["entries"] == [
        {"name": "Maths", "items": ["Calculus", "Logic"]}, {"name": "Café", "items": ["Naïve Bayes"]}
    ]  # fmt: skip
    assert sections["interests"]["body"] == "- Music — the “harp”"


def test_the_head_and_the_style_come_in(tmp_path: Path) -> None:
    found = import_text(tmp_path, "main.tex", MODERNCV)
    assert found.draft
    assert plain(found.draft.settings) == {"style": "banking", "color": "green"}
    assert [contact["type"] for contact in contacts_of(found)] == ["address", "phone", "email", "website", "github"]
    assert contacts_of(found)[0]["value"] == "1 Square, London"
    assert contacts_of(found)[1]["value"] == "+44 20 7946 0000"
