from __future__ import annotations

import json
from pathlib import Path

from cvlatex.writers.json_resume.document import write
from tests.writers.documents import document_of


def test_the_sections_say_where_their_items_are(tmp_path: Path) -> None:
    document = document_of(tmp_path)
    value = json.loads(write(document, document.parts[0]))
    sections = {section["id"]: section for section in value["x-cvlatex"]["sections"]}
    assert sections["work"] == {
        "id": "work", "type": "experience", "title": "Work", "start": "2019", "end": "present", "items": ["work/0"],
    }  # fmt: skip
    assert value["basics"]["summary"] == sections["about"]["body"]
    assert value["x-cvlatex"]["glossary"] == [
        {"id": "clip", "term": "CLIP", "body": "A model.", "references": ["Radford, [paper](https://example.org/clip)"]}
    ]


def test_the_contacts_are_where_the_standard_has_them_and_in_their_order(tmp_path: Path) -> None:
    document = document_of(tmp_path)
    basics = json.loads(write(document, document.parts[0]))["basics"]
    assert (basics["email"], basics["url"]) == ("ada@example.org", "https://example.org/ada")
    assert basics["profiles"] == [{"network": "GitHub", "username": "ada", "url": "https://github.com/ada"}]
    assert basics["x-cvlatex"]["contacts"] == [
        {"type": "email", "value": "ada@example.org"},
        {"type": "github", "value": "ada"},
        {"type": "website", "value": "https://example.org/ada", "label": "Notes"},
    ]
