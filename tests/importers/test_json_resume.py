from __future__ import annotations

import json
from pathlib import Path

from cvlatex.importers.ledger import Kind
from tests.importers.drafts import codes, contacts_of, import_text, sections_of
from tests.importers.samples import JSON_RESUME


def test_every_section_comes_in(tmp_path: Path) -> None:
    found = import_text(tmp_path, "r.json", json.dumps(JSON_RESUME))
    sections = sections_of(found)
    assert list(sections) == [
        "summary",
        "experience",
        "education",
        "projects",
        "skills",
        "languages",
        "awards",
        "certificates",
        "publications",
        "interests",
        "references",
    ]
    works, tutor = sections["experience"]["entries"]
    assert works["organization"] == "Engine Works"
    assert [position["role"] for position in works["positions"]] == ["Lead", "Translator"]
    assert works["positions"][0]["highlights"] == ["Wrote Note G", "Cost < 5 $ a day & night"]
    assert tutor["dates_text"] == "spring term – 1840"
    assert sections["projects"]["entries"] == [
        {"name": "Note G", "role": "Author", "start": "1842", "end": "1843", "url": "https://example.org/g",
         "summary": "A program", "technologies": ["Loops"]}
    ]  # fmt: skip
    assert sections["education"]["entries"][0]["highlights"] == ["Calculus", "Logic"]
    assert sections["skills"]["entries"] == [
        {"name": "Maths", "items": ["Bernoulli numbers", "C++"], "level": "Master"}
    ]


def test_contacts_have_their_types(tmp_path: Path) -> None:
    found = import_text(tmp_path, "r.json", json.dumps(JSON_RESUME))
    assert contacts_of(found) == [
        {"type": "email", "value": "ada@example.org"}, {"type": "phone", "value": "+44 20 7946 0000"},
        {"type": "website", "value": "https://ada.example.org"}, {"type": "address", "value": "London, United Kingdom"},
        {"type": "github", "value": "ada"},
        {"type": "other", "value": "https://engines.example.org/ada", "label": "Engines: ada-b"},
    ]  # fmt: skip


def test_what_has_no_place_is_dropped_with_a_reason(tmp_path: Path) -> None:
    found = import_text(tmp_path, "r.json", json.dumps(JSON_RESUME))
    dropped = {outcome.leaf.path: outcome.reason for outcome in found.list_outcomes() if outcome.kind is Kind.DROPPED}
    assert dropped["projects[0].type"] == "nothing in a data folder holds it"
    assert dropped["work[2].website"] == "it is not the address of a page"
    assert dropped["work[0].endDate"] == "it is empty"
    assert "meta.version" in dropped


def test_a_resume_is_an_object(tmp_path: Path) -> None:
    (tmp_path / "r.json").write_text("[1]")
    from cvlatex.importers.run import import_files

    assert codes(import_files([tmp_path / "r.json"], "json-resume")) == ["wrong-format"]


def test_a_contact_and_a_place_are_written_once(tmp_path: Path) -> None:
    basics = {
        "name": "A", "url": "https://github.com/ada", "location": {"city": "Shanghai", "region": "Shanghai"},
        "profiles": [{"network": "GitHub", "username": "ada"}],
    }  # fmt: skip
    found = import_text(tmp_path, "r.json", json.dumps({"basics": basics, "work": []}))
    assert contacts_of(found) == [{"type": "github", "value": "ada"}, {"type": "address", "value": "Shanghai"}]
