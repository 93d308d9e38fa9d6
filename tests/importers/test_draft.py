from __future__ import annotations

import pytest

from cvlatex.importers.draft import (
    Draft,
    add_section,
    add_text,
    choose_id,
    gather,
    list_values,
    list_written_values,
    make_slug,
    map_values,
)
from cvlatex.importers.ledger import Value


def test_a_record_drops_what_is_empty() -> None:
    assert gather(a=1, b=None, c="", d=[], e={}, type_="x", f=False) == {"a": 1, "type": "x", "f": False}


@pytest.mark.parametrize(
    ("text", "expected"), [("Work & Life", "work-life"), ("Éducation", "education"), ("教育", ""), ("--a--", "a")]
)
def test_a_slug_is_what_an_id_may_be(text: str, expected: str) -> None:
    assert make_slug(text) == expected


def test_ids_are_free() -> None:
    draft = Draft()
    for _ in range(3):
        add_section(draft, "skills", "Skills", [{"name": "x"}])
    assert [section["id"] for section in draft.sections] == ["skills", "skills-2", "skills-3"]
    assert choose_id(draft, "教育") == "section"


def test_an_empty_section_is_not_added() -> None:
    draft = Draft()
    add_section(draft, "skills", "Skills", [])
    add_text(draft, "About", None, "about")
    assert draft.sections == []


def test_every_value_is_found_with_its_place() -> None:
    draft = Draft({"name": Value("A")}, [{"id": "x", "entries": [{"title": Value("T")}]}])
    assert [(place, value.text) for place, value in list_written_values(draft)] == [
        ("cv.yaml profile.name", "A"),
        ("cv.yaml sections.x.entries.0.title", "T"),
    ]
    changed = map_values(draft.sections, lambda value: Value(value.text.lower()))
    assert [value.text for _, value in list_values(changed, "")] == ["t"]
