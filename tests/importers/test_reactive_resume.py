from __future__ import annotations

import json
from pathlib import Path

from cvlatex.importers.ledger import Kind
from tests.importers.drafts import codes, contacts_of, import_text, sections_of
from tests.importers.samples import REACTIVE_4, REACTIVE_5


def test_version_4_comes_in(tmp_path: Path) -> None:
    found = import_text(tmp_path, "x.json", json.dumps(REACTIVE_4))
    sections = sections_of(found)
    assert sections["summary"]["body"] == "Writes **programs**"
    assert sections["experience"]["entries"] == [
        {"organization": "Engine Works", "role": "Lead", "location": "London", "start": "1842-05", "end": "present",
         "highlights": ["Wrote Note G"]}
    ]  # fmt: skip
    assert sections["skills"]["entries"] == [{"name": "Maths", "items": ["Logic"], "level": "good", "dots": "4"}]
    assert sections["other"]["entries"] == [{"title": "On engines", "date": "1843"}]
    assert sections["other"]["title"] == "Talks"
    assert {"type": "other", "value": "Chess: 1200"} in contacts_of(found)
    assert {"type": "github", "value": "ada"} in contacts_of(found)


def test_version_5_comes_in(tmp_path: Path) -> None:
    found = import_text(tmp_path, "x.json", json.dumps(REACTIVE_5))
    sections = sections_of(found)
    (job,) = sections["experience"]["entries"]
    assert [(role["role"], role.get("start"), role.get("date")) for role in job["positions"]] == [
        ("Lead", "1842", None), ("Translator", None, "1841")
    ]  # fmt: skip
    assert sections["languages"]["title"] == "Tongues"
    assert sections["projects"]["entries"][0]["name"] == "Note G"
    assert {"type": "website", "value": "https://ada.example.org", "label": "ada"} in contacts_of(found)


def test_the_layout_is_dropped_with_its_reason(tmp_path: Path) -> None:
    outcomes = import_text(tmp_path, "x.json", json.dumps(REACTIVE_5)).list_outcomes()
    by_path = {outcome.leaf.path: outcome for outcome in outcomes}
    assert "layout" in by_path["metadata.template"].reason
    assert "worked out" in by_path["sections.experience.items[0].period"].reason
    assert all(outcome.reason for outcome in outcomes if outcome.kind is Kind.DROPPED)


def test_a_resume_has_sections(tmp_path: Path) -> None:
    from cvlatex.importers.run import import_files

    (tmp_path / "x.json").write_text('{"basics": {}}')
    assert codes(import_files([tmp_path / "x.json"], "reactive-resume")) == ["wrong-format"]
