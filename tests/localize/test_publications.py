from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.model.document import DocumentSection, HeadedEntry
from cvlatex.model.text import Blocks, Foreign, Paragraph, as_plain_text
from tests.folders import documents_of, write_folder

ENTRIES = """
      - {title: A, date: 2021, kind: journal}
      - {title: B, date: 2023, kind: thesis}
      - {title: C, date: 2021, kind: journal, authors: [{name: X, equal: true}]}
      - {title: D}
"""


def section_of(folder: Path, keys: str, language: str = "en") -> DocumentSection:
    cv = (
        f"profile: {{name: A}}\nsections:\n  - id: a\n    type: publications\n    title: T\n{keys}    entries:{ENTRIES}"
    )
    write_folder(folder, {"cv.yaml": cv})
    return documents_of(folder)[language].parts[0].sections[0]


def outline(section: DocumentSection) -> dict[str, list[tuple[int | None, str]]]:
    return {
        as_plain_text(part.title.children): [
            (item.number, as_plain_text(item.title.children)) for item in part.items if isinstance(item, HeadedEntry)
        ]
        for part in section.subsections
    }


@pytest.mark.parametrize(("language", "marked"), [("en", "de"), ("de", "")])
def test_a_title_names_its_language_among_another(language: str, marked: str, tmp_path: Path) -> None:
    cv = "profile: {name: A}\nsections:\n  - {id: a, type: publications, title: T, bibliography: refs.bib}\n"
    files = {
        "cv.yaml": cv,
        "glossary.yaml": None,
        "refs.bib": "@book{a, title={Der Zauberberg}, year=1924, langid={german}}\n",
        "variants.yaml": f"variants: {{one: {{language: {language}}}}}\n",
    }
    write_folder(tmp_path, files)
    (item,) = documents_of(tmp_path)["one"].parts[0].sections[0].items
    assert isinstance(item, HeadedEntry)
    (title,) = item.title.children
    assert (title.language if isinstance(title, Foreign) else "") == marked
    assert as_plain_text((title,)) == "Der Zauberberg"


def test_written_publications_keep_their_order(tmp_path: Path) -> None:
    items = [item for item in section_of(tmp_path, "").items if isinstance(item, HeadedEntry)]
    assert [(item.number, as_plain_text(item.title.children)) for item in items] == [
        (None, "A"), (None, "B"), (None, "C"), (None, "D"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("    group_by: year\n    numbering: all\n",
         {"2023": [(1, "B")], "2021": [(2, "A"), (3, "C")], "Undated": [(4, "D")]}),
        ("    group_by: type\n    numbering: group\n",
         {"Journal articles": [(1, "A"), (2, "C")], "Theses": [(1, "B")], "Other": [(1, "D")]}),
    ],
)  # fmt: skip
def test_groups_are_by_year_or_by_type(keys: str, expected: object, tmp_path: Path) -> None:
    section = section_of(tmp_path, keys)
    assert outline(section) == expected


def test_the_marks_of_authors_are_explained_once(tmp_path: Path) -> None:
    *_, last = section_of(tmp_path, "").items
    assert isinstance(last, Blocks)
    (paragraph,) = last.children
    assert isinstance(paragraph, Paragraph)
    assert as_plain_text(paragraph.children) == "* Equal contribution"
