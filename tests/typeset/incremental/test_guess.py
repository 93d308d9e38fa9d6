from __future__ import annotations

import json
from pathlib import Path

import pytest

from cvlatex.typeset.incremental.guess import guessed, learn


def work_folder(path: Path, name: str, made: str) -> Path:
    path.mkdir(parents=True)
    (path / ".ready").write_text(json.dumps({"name": name, "format": made}))
    return path


def test_what_was_learned_is_guessed(tmp_path: Path) -> None:
    zh, en = (work_folder(tmp_path / name, f"cv-{name}", f"/{name}.fmt") for name in ("zh", "en"))
    learn(tmp_path / "known", tmp_path / "data", [("zh", zh)])
    learn(tmp_path / "known", tmp_path / "data" / ".." / "data", [("en", en)])
    learn(tmp_path / "known", tmp_path / "other", [])
    found = guessed(tmp_path / "known", tmp_path / "data")
    assert list(found.items()) == [("zh", ("cv-zh", "/zh.fmt")), ("en", ("cv-en", "/en.fmt"))]
    assert guessed(tmp_path / "known", tmp_path / "other") == {}


def test_the_oldest_is_forgotten(tmp_path: Path) -> None:
    zh = work_folder(tmp_path / "zh", "cv", "/a.fmt")
    for number in range(60):
        learn(tmp_path / "known", tmp_path / str(number), [("zh", zh)])
    known = [number for number in range(60) if guessed(tmp_path / "known", tmp_path / str(number))]
    assert known == list(range(10, 60))


@pytest.mark.parametrize("junk", ["", "[]", "{}", '{"data": 1}', "\x00"])
def test_what_cannot_be_read_guesses_nothing_and_is_replaced(junk: str, tmp_path: Path) -> None:
    (tmp_path / "known").write_text(junk)
    assert guessed(tmp_path / "known", tmp_path) == {}
    learn(tmp_path / "known", tmp_path, [("zh", work_folder(tmp_path / "zh", "cv", "/a.fmt"))])
    assert guessed(tmp_path / "known", tmp_path) == {"zh": ("cv", "/a.fmt")}


def test_a_run_that_left_no_record_is_not_learned(tmp_path: Path) -> None:
    learn(tmp_path / "known", tmp_path, [("zh", tmp_path / "nowhere")])
    assert not (tmp_path / "known").exists()
    learn(Path("/proc/none/known"), tmp_path, [("zh", work_folder(tmp_path / "zh", "cv", "/a.fmt"))])
