from __future__ import annotations

from pathlib import Path

from cvlatex.importers.run import import_files
from tests.importers.drafts import codes, plain, sections_of
from tests.importers.samples import write_sample


def test_entries_have_their_arguments_in_awesome_cvs_order(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    found = import_files([write_sample(tmp_path / "in", "awesome-cv")])
    sections = sections_of(found)
    assert sections["experience"]["entries"] == [
        {"organization": "Engine Works", "role": "Lead", "location": "London", "start": "1842-05", "end": "1843-09",
         "highlights": ["Wrote Note G"]}
    ]  # fmt: skip
    assert sections["summary"]["body"] == "Writes programs for engines."
    assert sections["skills"]["entries"] == [{"name": "Maths", "items": ["Calculus", "Logic"]}]
    assert sections["honors"]["subsections"] == [
        {"title": "Abroad", "entries": [{"title": "Medal", "issuer": "Society", "location": "London", "date": "1843"}]}
    ]
    assert found.draft
    assert plain(found.draft.profile["headline"]) == "Analyst · Writer"


def test_files_outside_the_folder_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    found = import_files([write_sample(tmp_path / "in", "awesome-cv")])
    assert codes(found) == ["input-not-followed"]
    assert "secret" not in str(found.outcomes())
