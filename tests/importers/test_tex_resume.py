from __future__ import annotations

from pathlib import Path
from typing import Any

from cvlatex.importers.run import import_files
from tests.importers.drafts import codes, contacts_of, import_text, plain, sections_of
from tests.importers.samples import write_sample
from tests.importers.tex_samples import ALTACV, ARTICLE, ENVIRONMENTS, JAKES, SB2NOV


def test_the_macros_of_resume_cls_become_entries(tmp_path: Path) -> None:
    found = import_files([write_sample(tmp_path, "latex-resume")])
    sections = sections_of(found)
    assert sections["education"]["entries"] == [
        {"organization": "University of London", "location": "London, England", "degree": "B.S. in Mathematics",
         "start": "1828", "end": "1835"}
    ]  # fmt: skip
    assert sections["experience"]["entries"] == [
        {"organization": "Engine Works", "role": "Lead", "location": "London", "start": "1842-01", "end": "present",
         "summary": "Engines\n\nWrote LaTeX for 5% of all engines.", "highlights": ["Wrote Note G"]}
    ]  # fmt: skip
    assert sections["projects"]["entries"] == [
        {"name": "Note G", "date": "1843", "summary": "with C. Babbage", "technologies": ["Loops", "Cards"]}
    ]
    assert sections["skills"]["entries"] == [{"name": "Maths", "items": ["Calculus", "Logic"]}]
    assert sections["awards"]["entries"] == [{"title": "*1st Prize*, Society", "date": "1843"}]
    assert sections["miscellaneous"]["body"] == "- Music"


def test_the_line_of_contacts_is_taken_apart(tmp_path: Path) -> None:
    found = import_files([write_sample(tmp_path, "latex-resume")])
    assert contacts_of(found) == [
        {"type": "email", "value": "ada@example.org"}, {"type": "phone", "value": "(+44) 20-7946-0000"},
        {"type": "github", "value": "https://github.com/ada"},
    ]  # fmt: skip
    assert found.draft
    assert plain(found.draft.profile["headline"]) == "London"


def test_the_macros_of_jakes_template_become_entries(tmp_path: Path) -> None:
    found = import_text(tmp_path, "resume.tex", JAKES)
    sections = sections_of(found)
    assert codes(found) == []
    assert contacts_of(found) == [
        {"type": "phone", "value": "020-7946-0000"}, {"type": "email", "value": "ada@example.org"},
        {"type": "github", "value": "ada"},
    ]  # fmt: skip
    assert sections["education"]["entries"] == [
        {"organization": "Home", "location": "London, England", "degree": "BA in Mathematics", "start": "1828-08",
         "end": "1835-05"}
    ]  # fmt: skip
    lead: dict[str, Any] = {"role": "Lead", "location": "London", "start": "1842-06", "end": "present",
                            "highlights": ["Wrote Note G", "Cost 5% less"]}  # fmt: skip
    assert sections["experience"]["entries"] == [
        {"organization": "Engine Works", "positions": [lead, {"role": "Translator", "start": "1841", "end": "1842"}]}
    ]
    assert sections["projects"]["entries"] == [{"name": "Note G", "date": "1843", "technologies": ["Loops", "Cards"]}]
    assert sections["technical-skills"]["entries"] == [
        {"name": "Maths", "items": ["Calculus", "Logic"]}, {"name": "Music", "items": ["Harp"]}
    ]  # fmt: skip


def test_a_point_of_two_arguments_has_a_title(tmp_path: Path) -> None:
    found = import_text(tmp_path, "resume.tex", SB2NOV)
    sections = sections_of(found)
    assert found.draft
    assert plain(found.draft.profile["name"]) == "Ada Byron"
    assert contacts_of(found) == [
        {"type": "website", "value": "https://ada.example.org/"}, {"type": "email", "value": "ada@example.org"},
        {"type": "phone", "value": "+44 20 7946 0000"},
    ]  # fmt: skip
    assert sections["experience"]["entries"] == [
        {"organization": "Engine Works", "role": "Lead", "location": "London", "start": "1842-10", "end": "present",
         "highlights": ["**Note G:** A program."]}
    ]  # fmt: skip
    assert sections["projects"]["entries"] == [{"name": "Cards", "summary": "For looms."}]


def test_sections_and_entries_may_be_environments(tmp_path: Path) -> None:
    found = import_text(tmp_path, "resume.tex", ENVIRONMENTS)
    sections = sections_of(found)
    assert contacts_of(found) == [
        {"type": "address", "value": "12 St James's Square, London"}, {"type": "phone", "value": "(020)-7946-0000"},
        {"type": "email", "value": "ada@example.org"},
    ]  # fmt: skip
    assert sections["education"]["entries"] == [
        {"organization": "Home", "degree": "B.S. in Mathematics", "start": "1828-06", "end": "1835",
         "summary": "Minor in Music"}
    ]  # fmt: skip
    assert sections["experience"]["entries"] == [
        {"organization": "Engine Works", "role": "Lead", "location": "London", "start": "1842", "end": "present",
         "highlights": ["Wrote Note G", "Cost 50% less"]}
    ]  # fmt: skip
    assert sections["technical-strengths"]["entries"] == [{"name": "Maths", "items": ["Calculus", "Logic"]}]


def test_the_macros_of_altacv_become_entries(tmp_path: Path) -> None:
    found = import_text(tmp_path, "cv.tex", ALTACV)
    sections = sections_of(found)
    assert found.draft
    assert plain(found.draft.profile["headline"]) == "Analyst"
    assert contacts_of(found) == [
        {"type": "email", "value": "ada@example.org"}, {"type": "address", "value": "London, UK"},
        {"type": "github", "value": "ada"},
    ]  # fmt: skip
    assert sections["experience"]["entries"] == [
        {"organization": "Engine Works", "positions": [
            {"role": "Lead", "location": "London", "start": "1842", "end": "present", "highlights": ["Wrote Note G"]},
            {"role": "Translator", "start": "1841", "end": "1842"},
        ]}
    ]  # fmt: skip
    assert sections["projects"]["entries"] == [{"name": "Note G", "organization": "Society", "date": "1843"}]
    assert sections["most-proud-of"]["entries"] == [{"title": "Medal", "summary": "for notes"}]
    assert sections["strengths"]["entries"] == [{"items": ["Loops", "Cards"]}]
    assert sections["languages"]["entries"] == [{"name": "French", "dots": "5"}, {"name": "Latin", "dots": "4"}]
    assert sections["education"]["entries"][0]["degree"] == "B.Sc. in Mathematics"
    assert sections["referees"]["entries"] == [
        {"name": "C. Babbage", "organization": "Society", "email": "cb@example.org"}
    ]


def test_an_article_has_entries_by_its_lines_with_dates(tmp_path: Path) -> None:
    found = import_text(tmp_path, "cv.tex", ARTICLE)
    sections = sections_of(found)
    assert contacts_of(found) == [
        {"type": "email", "value": "ada@example.org"}, {"type": "phone", "value": "+44 20 7946 0000"}
    ]  # fmt: skip
    assert sections["education"]["entries"] == [
        {"organization": "University of London", "degree": "BSc in Mathematics", "start": "1828", "end": "1835"}
    ]
    assert sections["experience"]["entries"] == [
        {"organization": "Engine Works", "role": "London", "start": "1842-01", "end": "present",
         "highlights": ["Wrote Note G"]}
    ]  # fmt: skip
    assert sections["skills"]["body"] == "Loops, $O(n)$ – and more"
