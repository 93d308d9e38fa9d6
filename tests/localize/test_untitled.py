from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.model.document import HeadedEntry, Item, LabelledLine, LabelledList
from cvlatex.model.text import Blocks, as_plain_text, list_inlines
from tests.folders import diagnostics_of, documents_of, write_folder

KEYS = {
    "education": "organization",
    "projects": "name",
    "skills": "name",
    "languages": "name",
    "publications": "title",
    "awards": "title",
    "certificates": "name",
    "references": "name",
    "entries": "title",
}


def folder_of(path: Path, section_type: str, entry: str) -> Path:
    cv = f"profile: {{name: A}}\nsections:\n  - {{id: a, type: {section_type}, title: T, entries: [{{{entry}}}]}}\n"
    return write_folder(path, {"cv.yaml": cv})


def items_of(folder: Path, language: str = "en") -> tuple[Item, ...]:
    sections = documents_of(folder)[language].parts[0].sections
    return sections[0].items if sections else ()


def words_of(item: Item) -> str:
    match item:
        case HeadedEntry():
            return as_plain_text(item.title.children)
        case LabelledLine() | LabelledList():
            return as_plain_text(item.label.children) if item.label else as_plain_text(item.items[0].children)  # type: ignore[union-attr]
        case Blocks():
            return as_plain_text(list_inlines(item))


@pytest.mark.parametrize(
    ("section_type", "rest", "leads"),
    [
        ("education", "degree: MSc, date: 2019", "MSc"),
        ("education", "summary: Words", "Words"),
        ("projects", "organization: O, role: R", "R"),
        ("projects", "highlights: [{text: point, highlights: [below]}]", "pointbelow"),
        ("skills", "items: [Rust]", "Rust"),
        ("languages", "level: Native", "Native"),
        ("publications", "authors: [M. Gao], venue: JMLR, date: 2020", "JMLR"),
        ("publications", "authors: [M. Gao], date: 2020", "M.\N{NO-BREAK SPACE}Gao"),
        ("awards", "issuer: ACM, date: 2020", "ACM"),
        ("certificates", "summary: Words, date: 2020", "2020"),
        ("references", "organization: O, email: e@x.org", "O"),
        ("references", "quote: Words", "Words"),
        ("entries", "technologies: [Rust]", "Technologies"),
        ("entries", "location: Oslo, summary: Words", "Oslo"),
    ],
)
def test_what_an_entry_without_its_title_says_is_printed(
    section_type: str, rest: str, leads: str, tmp_path: Path
) -> None:
    folder = folder_of(tmp_path, section_type, f"{KEYS[section_type]}: {{zh: 甲, en: ~}}, {rest}")
    assert diagnostics_of(folder) == ()
    (item,) = items_of(folder)
    assert words_of(item) == leads
    assert len(items_of(folder, "zh")) == 1


@pytest.mark.parametrize("section_type", KEYS)
def test_an_entry_that_says_nothing_without_its_title_is_reported(section_type: str, tmp_path: Path) -> None:
    rest = {"skills": ", dots: 3", "languages": ", dots: 3", "references": ""}.get(section_type, ", date: 2019")
    folder = folder_of(tmp_path, section_type, f"{KEYS[section_type]}: {{zh: 甲, en: ~}}{rest}")
    assert [(one.code, one.severity.value) for one in diagnostics_of(folder)] == [("left-out", "note")]
    assert (len(items_of(folder)), len(items_of(folder, "zh"))) == (0, 1)


def test_the_hint_of_one_left_out_cures_it(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "awards", "title: {zh: 甲}, only: zh, date: 2019")
    assert diagnostics_of(folder) == ()
    assert (len(items_of(folder)), len(items_of(folder, "zh"))) == (0, 1)


def test_a_private_title_takes_its_entry_along(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "projects", "name: !private project, role: Lead, summary: Words")
    write = {"cv.yaml": (folder / "cv.yaml").read_text(), "private.yaml": "project: X\n"}
    write["variants.yaml"] = "variants: {en: {language: en, audience: public}, zh: {language: zh}}\n"
    write_folder(folder, write)
    assert diagnostics_of(folder) == ()
    assert (len(items_of(folder)), len(items_of(folder, "zh"))) == (0, 1)


@pytest.mark.parametrize(
    ("entry", "printed", "codes"),
    [
        ("organization: {zh: 甲, en: ~}, highlights: [a]", ["a"], []),
        ("organization: {zh: 甲, en: ~}, date: 2019", ["2019"], []),
        ("organization: {zh: 甲, en: ~}", [], ["left-out"]),
        ("organization: {zh: 甲, en: ~}, role: {zh: 乙}, summary: {zh: 丙}, date: 2019", [], ["left-out"]),
        ("organization: O, positions: [{role: {zh: 甲, en: ~}, highlights: [a]}, {role: R}]", ["O"], []),
        ("organization: O, positions: [{role: {zh: 甲, en: ~}, date: 2019}, {role: R}]", ["O"], ["left-out"]),
    ],
)
def test_experience_leads_with_whatever_is_there(
    entry: str, printed: list[str], codes: list[str], tmp_path: Path
) -> None:
    folder = folder_of(tmp_path, "experience", entry)
    assert [one.code for one in diagnostics_of(folder)] == codes
    assert [words_of(item) for item in items_of(folder)] == printed


def test_the_points_below_a_point_that_is_left_out_take_its_place(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "projects", "name: N, highlights: [{text: {zh: 甲, en: ~}, highlights: [a, b]}, c]")
    (item,) = items_of(folder)
    assert isinstance(item, HeadedEntry)
    assert [len(passage.points) for passage in item.body] == [3]  # type: ignore[union-attr]
