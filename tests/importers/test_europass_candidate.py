from __future__ import annotations

from pathlib import Path

from tests.importers.drafts import contacts_of, import_text, plain, sections_of
from tests.importers.samples import CANDIDATE


def test_a_candidate_comes_in(tmp_path: Path) -> None:
    found = import_text(tmp_path, "x.xml", CANDIDATE)
    sections = sections_of(found)
    assert found.draft
    assert plain(found.draft.profile["name"]) == "Ada Byron"
    assert sections["experience"]["entries"] == [
        {"organization": "Engine Works", "role": "Lead", "location": "London, United Kingdom", "start": "1842-05",
         "end": "present", "summary": "Programs & more", "highlights": ["Wrote **Note G**"]}
    ]  # fmt: skip
    assert sections["education"]["entries"][0]["end"] == "1835-06-01"
    assert sections["languages"]["entries"] == [{"name": "French", "level": "listening C1"}]
    assert sections["projects"]["entries"] == [{"name": "Note G", "summary": "A program"}]


def test_contacts(tmp_path: Path) -> None:
    assert contacts_of(import_text(tmp_path, "x.xml", CANDIDATE)) == [
        {"type": "email", "value": "ada@example.org"}, {"type": "phone", "value": "+44 2079460000"},
        {"type": "address", "value": "1 Square, London"}, {"type": "nationality", "value": "gb"},
        {"type": "birthdate", "value": "1815-12-10"},
    ]  # fmt: skip
