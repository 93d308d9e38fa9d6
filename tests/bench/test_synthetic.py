from __future__ import annotations

from pathlib import Path

from bench.synthetic import multiply
from cvlatex.load import load_folder
from cvlatex.model.project import Project
from cvlatex.model.sections import EntriesSection
from cvlatex.model.text import as_plain_text
from cvlatex.model.walk import find_mentions
from tests.folders import SEED, project_of

DATA = SEED


def test_ten_times_the_entries_are_a_sound_cv(tmp_path: Path) -> None:
    folder = multiply(DATA, 10, tmp_path / "data")
    loaded = load_folder(folder)
    assert {item.code for item in loaded.diagnostics} == {"private-value-absent"}
    assert [document.variant.name for document in loaded.documents] == ["zh", "en", "bilingual", "en-short"]


def test_every_entry_and_term_is_there_as_often_as_requested(tmp_path: Path) -> None:
    once, thrice = project_of(DATA), project_of(multiply(DATA, 3, tmp_path / "data"))
    assert len(thrice.glossary) == 3 * len(once.glossary)
    for before, after in zip(once.cv.sections, thrice.cv.sections, strict=True):
        if isinstance(before, EntriesSection) and isinstance(after, EntriesSection):
            assert len(after.entries) == 3 * len(before.entries)


def test_a_copy_mentions_the_terms_of_its_own_number(tmp_path: Path) -> None:
    twice = project_of(multiply(DATA, 2, tmp_path / "data"))
    ids = {entry.id.value for entry in twice.glossary}
    assert {mention.id for mention in find_mentions(twice.cv)} <= ids
    assert {"clip", "clip-2"} <= {mention.id for mention in find_mentions(twice.cv)}


def test_once_says_what_the_original_says(tmp_path: Path) -> None:
    same = project_of(multiply(DATA, 1, tmp_path / "data"))
    original = project_of(DATA)
    assert _name(same) == _name(original) == "高旻昱"
    assert [section.id.value for section in same.cv.sections] == [section.id.value for section in original.cv.sections]


def _name(project: Project) -> str:
    chosen = project.cv.profile.name.choose("zh")
    assert chosen is not None
    return as_plain_text(chosen.children)
