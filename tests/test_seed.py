"""The real CV is whole: the counts are those of the document that it was written from."""

from __future__ import annotations

import pytest

from cvlatex.core.paths import FONTS
from cvlatex.fontsets.description import read_font_sets
from cvlatex.load import load_folder
from cvlatex.model.cv import Contact, Cv
from cvlatex.model.entries import Highlight, LanguageEntry, SkillEntry
from cvlatex.model.localized import Localized
from cvlatex.model.project import Project
from cvlatex.model.sections import EntriesSection, TextSection
from cvlatex.model.selectable import Selectable
from cvlatex.model.text import DisplayMath, Paragraph, as_plain_text
from cvlatex.model.walk import find_mentions, find_values
from cvlatex.readers.yaml.project import read_project
from tests.folders import SEED


@pytest.fixture(scope="module")
def project() -> Project:
    reading = read_project(SEED, tuple(fonts.name for fonts in read_font_sets(FONTS / "fonts.yaml")))
    assert reading.project is not None
    return reading.project


def entries(cv: Cv, section_id: str) -> tuple[Selectable, ...]:
    section = next(section for section in cv.sections if section.id.value == section_id)
    assert isinstance(section, EntriesSection)
    return section.entries


@pytest.mark.parametrize(
    ("section", "count"),
    [
        ("education", 2),
        ("skills", 6),
        ("experience", 5),
        ("projects-linkedcare", 5),
        ("projects-lingteng", 6),
        ("projects-earlier", 5),
        ("research", 2),
        ("languages", 3),
    ],
)
def test_every_entry_is_there(project: Project, section: str, count: int) -> None:
    assert len(entries(project.cv, section)) == count


def shape(highlights: tuple[Highlight, ...]) -> list[object]:
    """The nesting of a list of points: 1 for a point, [number, …] for one with as many points below it."""
    return [
        (["numbered" if point.numbered else "bullets", len(point.highlights)] if point.highlights else 1)
        for point in highlights
    ]


N, B = "numbered", "bullets"
SHAPES = {
    "education": [[1], [1]],
    "experience": [[1, 1], [1, 1], [1, 1], [1, 1], [1, 1]],
    "projects-linkedcare": [[1] * 2, [1] * 3, [1] * 3, [1] * 7, [1] * 6],
    "projects-lingteng": [
        [[B, 5], [N, 5]],
        [1] * 5,
        [1] * 6,
        [[N, 5], [N, 5]],
        [[N, 3], [N, 3], [N, 2]],
        [[N, 4], [N, 4]],
    ],
    "projects-earlier": [[1] * 3, [[N, 3], 1, 1], [1, 1, [N, 8]], [1, [B, 4]], [1] * 2],
    "research": [[1] * 5, [1] * 2],
}


@pytest.mark.parametrize("section", SHAPES)
def test_every_point_is_there_at_its_nesting(project: Project, section: str) -> None:
    found = [shape(getattr(entry, "highlights", ())) for entry in entries(project.cv, section)]
    assert found == SHAPES[section]


def test_the_skills_are_all_there(project: Project) -> None:
    assert [len(entry.items) for entry in find_values(project.cv, SkillEntry)] == [4, 3, 4, 7, 3, 7]


def test_the_statement_has_three_paragraphs_in_each_language(project: Project) -> None:
    statement = next(section for section in project.cv.sections if isinstance(section, TextSection))
    for language in ("zh", "en"):
        assert statement.body is not None
        body = statement.body.choose(language)
        assert body is not None
        assert [type(block) for block in body.children] == [Paragraph] * 3


def test_the_glossary_has_its_fourteen_entries(project: Project) -> None:
    assert len(project.glossary) == 14
    assert all(entry.references for entry in project.glossary)


@pytest.mark.parametrize("term", ["itm-loss", "itc-loss"])
def test_the_losses_are_mathematics(project: Project, term: str) -> None:
    entry = next(entry for entry in project.glossary if entry.id.value == term)
    for body in entry.body.values():
        assert any(isinstance(block, DisplayMath) for block in body.children)


def test_every_text_is_there_in_both_languages(project: Project) -> None:
    for text in (*find_values(project.cv, Localized), *find_values(project.glossary, Localized)):
        assert not text.lacks("zh"), text.span
        assert not text.lacks("en"), text.span


def test_only_the_chinese_header_says_the_gender(project: Project) -> None:
    contact = next(contact for contact in find_values(project.cv, Contact) if contact.type.value == "gender")
    assert contact.value.choose("zh") is not None
    assert contact.value.choose("en") is None
    assert not contact.value.lacks("en")


def test_no_phone_number_is_in_the_data(project: Project) -> None:
    phone = next(contact for contact in find_values(project.cv, Contact) if contact.type.value == "phone")
    assert phone.value.private
    text = (SEED / "cv.yaml").read_text(encoding="utf-8")
    assert "!private phone" in text


def test_the_languages_are_three(project: Project) -> None:
    names = [entry.name.choose("en") for entry in find_values(project.cv, LanguageEntry)]
    assert [as_plain_text(name.children) for name in names if name is not None] == ["Chinese", "English", "French"]


def test_every_mention_lands_in_the_glossary(project: Project) -> None:
    known = {entry.id.value for entry in project.glossary}
    assert {mention.id for mention in find_mentions(project.cv)} <= known


def test_the_data_is_sound() -> None:
    loaded = load_folder(SEED)
    worse = [item for item in loaded.diagnostics if item.code != "private-value-absent"]
    assert worse == []
    assert [document.variant.name for document in loaded.documents] == ["zh", "en", "bilingual", "en-short"]
