from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.writers.json_resume.document import build_resume
from tests.writers.documents import document_of


@pytest.mark.parametrize(
    ("section_type", "entry", "name", "item"),
    [
        ("education", "{organization: O, degree: D, area: A, location: L, grade: G, start: 2013, end: 2014}",
         "education",
         {"institution": "O", "studyType": "D", "area": "A", "score": "G", "startDate": "2013", "endDate": "2014",
          "x-cvlatex": {"location": "L"}}),
        ("experience", "{organization: O, role: R, start: 2013, end: present, highlights: [a]}", "work",
         {"name": "O", "position": "R", "startDate": "2013", "highlights": ["a"], "x-cvlatex": {"end": "present"}}),
        ("projects", "{name: N, role: R, organization: O, summary: S}", "projects",
         {"name": "N", "entity": "O", "roles": ["R"], "description": "S"}),
        ("awards", "{title: T, issuer: I, date: 2020-05, url: https://e.org}", "awards",
         {"title": "T", "date": "2020-05", "awarder": "I", "x-cvlatex": {"url": "https://e.org"}}),
        ("certificates", "{name: N, issuer: I, start: 2020, end: 2022}", "certificates",
         {"name": "N", "date": "2022", "issuer": "I", "x-cvlatex": {"startDate": "2020", "endDate": "2022"}}),
        ("references", "{name: N, email: a@e.org, quote: Q}", "references",
         {"name": "N", "reference": "Q", "x-cvlatex": {"email": "a@e.org"}}),
        ("entries", "{title: T, subtitle: S}", "projects", {"name": "T", "entity": "S", "type": "Z"}),
        ("skills", "{name: N, items: [a, b]}", "skills", {"name": "N", "keywords": ["a", "b"]}),
        ("languages", "{name: N, level: L}", "languages", {"language": "N", "fluency": "L"}),
    ],
)  # fmt: skip
def test_each_kind_of_entry_has_its_list(
    section_type: str, entry: str, name: str, item: dict[str, object], tmp_path: Path
) -> None:
    cv = f"profile: {{name: A}}\nsections:\n  - {{id: z, type: {section_type}, title: Z, entries: [{entry}]}}\n"
    document = document_of(tmp_path, cv, "[]")
    assert build_resume(document, document.parts[0])[name] == [item]


def test_each_position_at_an_employer_is_a_job_of_its_own(tmp_path: Path) -> None:
    entry = "{organization: O, location: L, positions: [{role: A, start: 2020}, {role: B, start: 2018, end: 2019}]}"
    cv = f"profile: {{name: A}}\nsections:\n  - {{id: z, type: experience, title: Z, entries: [{entry}]}}\n"
    document = document_of(tmp_path, cv, "[]")
    value = build_resume(document, document.parts[0])
    assert [(item["name"], item["position"], item["location"]) for item in value["work"]] == [
        ("O", "A", "L"), ("O", "B", "L"),
    ]  # fmt: skip
    assert value["work"][1]["x-cvlatex"]["same_employer"] is True
    assert value["x-cvlatex"]["sections"][0]["items"] == ["work/0", "work/1"]
