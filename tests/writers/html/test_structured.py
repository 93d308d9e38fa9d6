from __future__ import annotations

import json
from pathlib import Path

from cvlatex.writers.html.structured import write_json_ld
from tests.writers.documents import document_of


def test_the_person_is_described_as_far_as_the_document_does(tmp_path: Path) -> None:
    person = json.loads(write_json_ld(document_of(tmp_path)))["mainEntity"]
    assert person["worksFor"] == [{"@type": "Organization", "name": "Works Ltd"}]
    assert person["sameAs"] == ["https://github.com/ada"]
    assert person["knowsAbout"] == ["Python", "C++"]
    assert "telephone" not in person


def test_no_text_can_end_the_element(tmp_path: Path) -> None:
    cv = "profile: {name: '</script><script>'}\nsections: []\n"
    assert "<" not in write_json_ld(document_of(tmp_path, cv, "[]"))
