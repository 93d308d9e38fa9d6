from __future__ import annotations

from pathlib import Path

from cvlatex.model.document import HeadedEntry, LabelledList, Points
from cvlatex.model.text import plain_text
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
        items[language] = [plain_text(item.children) for item in group.items], len(points.points)
    assert items == {"zh": (["甲", "乙", "丙"], 1), "en": (["x", "y"], 2)}


def test_a_language_without_a_list_is_reported_once(tmp_path: Path) -> None:
    problems = diagnostics_of(folder_of(tmp_path, "{zh: [甲, 乙]}"))
    assert [problem.code for problem in problems] == ["missing-language"]


def test_a_list_that_a_language_leaves_out_leaves_the_group_out(tmp_path: Path) -> None:
    documents = documents_of(folder_of(tmp_path, "{zh: [甲], en: ~}"))
    assert [section.id for section in documents["en"].parts[0].sections] == ["work"]
