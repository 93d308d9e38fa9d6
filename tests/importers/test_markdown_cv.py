from __future__ import annotations

from pathlib import Path

from tests.importers.drafts import codes, import_text, plain, sections_of
from tests.importers.samples import MARKDOWN_CV


def test_every_kind_of_section_comes_in(tmp_path: Path) -> None:
    found = import_text(tmp_path, "index.md", MARKDOWN_CV)
    sections = sections_of(found)
    works, other = sections["experience"]["entries"]
    assert works == {
        "organization": "Engine Works",
        "role": "Lead",
        "location": "London",
        "start": "1842-05",
        "end": "present",
        "highlights": [
            {"text": "Wrote [Note G](#note-g)", "numbered": True, "highlights": ["with a loop"]},
            "Published it",
        ],
    }
    assert other == {"organization": "Other", "location": "Oxford", "date": "1841", "highlights": ["Taught"]}
    assert sections["skills"]["entries"] == [{"name": "Maths", "items": ["Calculus", "Logic"]}]
    assert sections["awards"]["entries"] == [{"title": "Medal", "location": "Royal Society", "date": "1843"}]
    assert sections["languages"]["entries"] == [
        {"name": "English", "level": "native"},
        {"name": "French", "level": "good"},
    ]
    assert sections["about"]["body"] == "Long ago."
    assert found.draft
    assert plain(found.draft.glossary) == [
        {"id": "note-g", "term": "Note G", "body": "The first program, see $x^2$.\n\n- a loop"}
    ]


def test_a_sections_own_period_and_projects_without_roles(tmp_path: Path) -> None:
    text = "# A\n## Work details [2019.05 - 2022.05]\n### __P__ `2022 @Firm`\n* did it\n"
    (section,) = sections_of(import_text(tmp_path, "x.md", text)).values()
    assert (section["type"], section["start"], section["end"], section["title"]) == (
        "projects",
        "2019-05",
        "2022-05",
        "Work details",
    )
    assert section["entries"] == [{"name": "P", "organization": "Firm", "date": "2022", "highlights": ["did it"]}]


def test_headings_that_only_part_a_text_are_subsections(tmp_path: Path) -> None:
    text = "# A\n## Currently\nHere.\n### Specialized in\nMotion\n## Publications\n### Journals\n`1669`\nOn analysis\n"
    sections = sections_of(import_text(tmp_path, "x.md", text))
    assert sections["currently"]["subsections"] == [{"title": "Specialized in", "body": "Motion"}]
    assert sections["publications"]["subsections"] == [
        {"title": "Journals", "entries": [{"title": "On analysis", "date": "1669"}]}
    ]


def test_a_page_without_headings_is_refused(tmp_path: Path) -> None:
    assert codes(import_text(tmp_path, "x.md", "only words\n")) == ["nothing-found"]


def test_a_section_of_headings_alone_is_left_out(tmp_path: Path) -> None:
    found = import_text(tmp_path, "index.md", "# Ada\n## Papers\n### {{ year }}\n### Old\n## About\nWords.\n")
    assert list(sections_of(found)) == ["about"]
    assert (
        next(one for one in found.list_outcomes() if one.leaf.text == "## Papers").reason == "nothing is in the section"
    )


PLAIN_PAGE = """\
# Ada Byron

## Work Experience

### Lead Engineer: Engine Works
*London | Remote | Jan 1842 – Present*
**Key Tech Stack**: Cards, Loops

- Wrote Note G

### Translator: Engine Works
*1841 – 1842*

## Education

### Home
**BSc Mathematics** | 1828 - 1835

## Skills

- **Maths:** Calculus, Logic

## Tools

| Kind | Names |
| --- | --- |
| Cards | Jacquard |
"""


def test_a_page_without_backticks_has_its_roles_dates_and_places(tmp_path: Path) -> None:
    sections = sections_of(import_text(tmp_path, "x.md", PLAIN_PAGE))
    lead = {"role": "Lead Engineer", "location": "London", "start": "1842-01", "end": "present",
            "highlights": ["Wrote Note G"], "technologies": ["Cards", "Loops"]}  # fmt: skip
    translator = {"role": "Translator", "start": "1841", "end": "1842"}
    assert sections["work-experience"]["entries"] == [{"organization": "Engine Works", "positions": [lead, translator]}]
    assert sections["education"]["entries"] == [
        {"organization": "Home", "degree": "BSc Mathematics", "start": "1828", "end": "1835"}
    ]
    assert sections["skills"]["entries"] == [{"name": "Maths", "items": ["Calculus", "Logic"]}]


def test_a_table_of_two_columns_is_a_list_of_skills(tmp_path: Path) -> None:
    page = "# Ada\n## Skills\n| Kind | Names |\n| --- | --- |\n| **Maths** | Calculus, Logic |\n| Music | Harp |\n"
    sections = sections_of(import_text(tmp_path, "x.md", page))
    assert sections["skills"]["entries"] == [
        {"name": "Maths", "items": ["Calculus", "Logic"]}, {"name": "Music", "items": ["Harp"]}
    ]  # fmt: skip


PANDOCS = """\
Ada Byron
=========

Education
---------

1828-1835 (expected)
:   **BSc, Mathematics**; Home (London)

    *Thesis: On engines*

Technical Experience
--------------------

Note G
:   A program
    for engines.

    * Loops
"""


def test_pandocs_headings_and_definition_lists_are_read(tmp_path: Path) -> None:
    found = import_text(tmp_path, "x.md", PANDOCS)
    sections = sections_of(found)
    assert found.draft
    assert plain(found.draft.profile["name"]) == "Ada Byron"
    assert sections["education"]["entries"] == [
        {"organization": "BSc, Mathematics", "location": "Home (London)", "start": "1828", "expected": "1835",
         "summary": "*Thesis: On engines*"}
    ]  # fmt: skip
    assert sections["technical-experience"]["entries"] == [
        {"name": "Note G", "summary": "A program for engines.", "highlights": ["Loops"]}
    ]


def test_sections_may_have_headings_of_the_first_level(tmp_path: Path) -> None:
    found = import_text(tmp_path, "x.md", "# Ada Byron\n\n# About\nText\n\n# Skills\n- Maths: Calculus\n")
    sections = sections_of(found)
    assert sections["about"]["body"] == "Text"
    assert sections["skills"]["entries"] == [{"name": "Maths", "items": ["Calculus"]}]
