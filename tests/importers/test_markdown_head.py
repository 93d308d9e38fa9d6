from __future__ import annotations

from pathlib import Path

from tests.importers.drafts import contacts_of, import_text, plain
from tests.importers.samples import MARKDOWN_CV


def test_a_head_has_a_name_a_headline_and_contacts(tmp_path: Path) -> None:
    found = import_text(tmp_path, "index.md", MARKDOWN_CV)
    assert found.draft
    profile = plain(found.draft.profile)
    assert (profile["name"], profile["headline"]) == ("Ada Byron", "Analyst of engines")
    assert contacts_of(found) == [
        {"type": "phone", "value": "+44 20 7946 0000"}, {"type": "email", "value": "ada@example.org"},
        {"type": "website", "value": "https://ada.example.org", "label": "My page"},
    ]  # fmt: skip


def test_the_title_stands_in_for_the_heading(tmp_path: Path) -> None:
    found = import_text(tmp_path, "x.md", "---\ntitle: Ada Byron's CV\n---\n## About\nText\n")
    assert found.draft
    assert plain(found.draft.profile["name"]) == "Ada Byron"
