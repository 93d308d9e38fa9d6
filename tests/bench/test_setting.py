from __future__ import annotations

from pathlib import Path

import pytest

from bench.plan import SAMPLE_WORD, WORD
from bench.setting import ROOT, Setting, Subject, Word, copy_data, edit_word, replace_word
from tests.folders import SEED


@pytest.mark.parametrize(("data", "word"), [(SEED, WORD), (ROOT / "bench" / "sample", SAMPLE_WORD)])
def test_each_edit_changes_one_word_and_nothing_else(tmp_path: Path, data: Path, word: Word) -> None:
    subject = Subject("a CV", copy_data(data, tmp_path / "data"), word)
    path = subject.data / "cv.yaml"
    for edition in range(6):
        before = path.read_text(encoding="utf-8").splitlines()
        edit_word(subject, edition)
        after = path.read_text(encoding="utf-8").splitlines()
        changed = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
        assert len(changed) == 1


def test_a_word_that_is_not_there_is_reported(tmp_path: Path) -> None:
    (tmp_path / "cv.yaml").write_text("profile: {}\n")
    with pytest.raises(ValueError, match="has none of words, others"):
        replace_word(tmp_path / "cv.yaml", Word("en", "words", ("others",)), 0)


def test_each_folder_is_new_and_the_cache_is_the_one_that_is_named(tmp_path: Path) -> None:
    setting = Setting(tmp_path, 1)
    first, second = setting.make_folder("out"), setting.make_folder("out")
    assert first != second
    assert not any(second.iterdir())
    command = setting.build(Subject("x", tmp_path, WORD), first, second, ("zh", "en"))
    assert command.env["CVLATEX_CACHE"] == str(first)
    assert command.argv[2:] == (
        "pdf", "--variant", "zh", "--variant", "en", "--data", str(tmp_path), "--out", str(second),
    )  # fmt: skip


def test_the_exported_sources_are_those_of_the_data(tmp_path: Path) -> None:
    tex = Setting(tmp_path, 1).export(Subject("x", ROOT / "bench" / "sample", SAMPLE_WORD), "en")
    assert tex.name == "cv-en.tex"
    assert "orienteering" in tex.read_text(encoding="utf-8")
    assert (tex.parent / "cvlatex.cls").is_file()
