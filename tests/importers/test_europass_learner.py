from __future__ import annotations

from pathlib import Path

from tests.importers.drafts import contacts_of, import_text, plain, sections_of
from tests.importers.samples import LEARNER


def test_a_learner_comes_in(tmp_path: Path) -> None:
    found = import_text(tmp_path, "x.xml", LEARNER)
    sections = sections_of(found)
    assert found.draft
    assert plain(found.draft.profile)["headline"] == "Analyst"
    assert sections["experience"]["entries"] == [
        {"organization": "Engine Works", "role": "Lead", "start": "1842-05", "end": "1843", "summary": "Programs"}
    ]
    assert sections["languages"]["entries"][1] == {"name": "French", "level": "listening C1, writing B2"}
    assert sections["communication-skills"]["body"] == "Clear"


def test_contacts(tmp_path: Path) -> None:
    assert [(one["type"], one["value"]) for one in contacts_of(import_text(tmp_path, "x.xml", LEARNER))] == [
        ("email", "ada@example.org"),
        ("phone", "+44 20 7946 0000"),
        ("address", "1 Square, London"),
        ("birthdate", "1815-12-10"),
    ]
