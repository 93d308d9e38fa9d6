from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.core.diagnostics import Severity
from cvlatex.model.document import HeadedEntry, LabelledList, Points
from cvlatex.model.text import as_plain_text
from tests.folders import diagnostics_of, documents_of, write_folder

CV = """\
profile: {name: A}
sections:
  - id: skills
    type: skills
    title: T
    entries: [{name: N, items: ITEMS}]
  - id: work
    type: experience
    title: T
    entries: [{organization: O, highlights: {zh: [甲], en: [a, {text: b, highlights: [c]}]}}]
"""


def folder_of(path: Path, items: str) -> Path:
    return write_folder(path, {"cv.yaml": CV.replace("ITEMS", items)})


def test_a_list_may_be_written_once_a_language(tmp_path: Path) -> None:
    documents = documents_of(folder_of(tmp_path, "{zh: [甲, 乙, 丙], en: [x, y]}"))
    items = {}
    for language, document in documents.items():
        skills, work = document.parts[0].sections
        (group,), (entry,) = skills.items, work.items
        assert isinstance(group, LabelledList)
        assert isinstance(entry, HeadedEntry)
        (points,) = entry.body
        assert isinstance(points, Points)
        items[language] = [as_plain_text(item.children) for item in group.items], len(points.points)
    assert items == {"zh": (["甲", "乙", "丙"], 1), "en": (["x", "y"], 2)}


def test_a_language_without_a_list_is_reported_once(tmp_path: Path) -> None:
    problems = diagnostics_of(folder_of(tmp_path, "{zh: [甲, 乙]}"))
    assert [problem.code for problem in problems] == ["missing-language"]


def test_a_list_that_a_language_leaves_out_leaves_the_group_out(tmp_path: Path) -> None:
    documents = documents_of(folder_of(tmp_path, "{zh: [甲], en: ~}"))
    assert [section.id for section in documents["en"].parts[0].sections] == ["work"]


def reported(path: Path, items: str) -> list[tuple[str, str]]:
    return [(one.code, one.message) for one in diagnostics_of(folder_of(path, items)) if one.severity is Severity.ERROR]


@pytest.mark.parametrize(
    ("items", "dashes"), [("[{zh: 甲}, {en: a}]", 1), ("[{en: a}, {zh: 甲}, {en: b}, {zh: 乙}]", 2)]
)
def test_a_text_in_two_items_is_one_with_a_dash_too_many(tmp_path: Path, items: str, dashes: int) -> None:
    found = reported(tmp_path, items)
    assert len(found) == dashes
    assert all(code == "missing-language" and "begins an item of its own" in message for code, message in found)


@pytest.mark.parametrize(
    "items", ["[{zh: 甲, en: a}, {zh: 乙}]", "[{zh: 甲}, {zh: 乙}, {en: a}]", "[{zh: 甲}, {en: ~}]", "[{en: a}]"]
)
def test_items_of_other_forms_are_not_joined(tmp_path: Path, items: str) -> None:
    assert not any("begins an item of its own" in message for _, message in reported(tmp_path, items))
