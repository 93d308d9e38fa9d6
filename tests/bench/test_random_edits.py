"""Random edits: the sound ones leave the data sound, the mistaken ones do not."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from bench.__main__ import SAMPLE
from bench.random_edits import choose_mistake, choose_sound_edit
from cvlatex.core.diagnostics import has_errors
from cvlatex.load import load_folder


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SAMPLE, tmp_path / "data"))


def is_sound(data: Path, text: str) -> bool:
    (data / "cv.yaml").write_text(text, encoding="utf-8")
    return not has_errors(load_folder(data, ("en",)).diagnostics)


def test_sound_edits_leave_the_data_sound_and_change_it(data: Path) -> None:
    chance, removed = random.Random(0), list[str]()
    text = (data / "cv.yaml").read_text(encoding="utf-8")
    for _ in range(300):
        before, text = text, choose_sound_edit(text, chance, removed).apply(text)
        assert text != before
    assert is_sound(data, text)


def test_a_mistake_is_one_and_is_undone(data: Path) -> None:
    text = (data / "cv.yaml").read_text(encoding="utf-8")
    edits = [choose_mistake(text, random.Random(seed)) for seed in range(20)]
    wrong = {edit.apply(text) for edit in edits}
    assert all(edit.invert(text).apply(edit.apply(text)) == text for edit in edits)
    assert len(wrong) >= 6
    assert [one for one in wrong if is_sound(data, one)] == []
