from __future__ import annotations

import json
from pathlib import Path

import pytest

from cvlatex.core.cache import Store
from cvlatex.typeset.incremental.format_history import read_history, write_history


def work_folder(path: Path, name: str, created: str) -> Path:
    path.mkdir(parents=True)
    (path / ".ready").write_text(json.dumps({"name": name, "format": created}))
    return path


def test_what_was_learned_is_read_history(tmp_path: Path) -> None:
    zh, en = (work_folder(tmp_path / name, f"cv-{name}", f"/{name}.fmt") for name in ("zh", "en"))
    write_history(tmp_path / "known", tmp_path / "data", [("zh", zh)])
    write_history(tmp_path / "known", tmp_path / "data" / ".." / "data", [("en", en)])
    write_history(tmp_path / "known", tmp_path / "other", [])
    found = read_history(tmp_path / "known", tmp_path / "data")
    assert list(found.items()) == [("zh", ("cv-zh", "/zh.fmt")), ("en", ("cv-en", "/en.fmt"))]
    assert read_history(tmp_path / "known", tmp_path / "other") == {}


def test_the_oldest_is_forgotten(tmp_path: Path) -> None:
    zh = work_folder(tmp_path / "zh", "cv", "/a.fmt")
    for number in range(60):
        write_history(tmp_path / "known", tmp_path / str(number), [("zh", zh)])
    known = [number for number in range(60) if read_history(tmp_path / "known", tmp_path / str(number))]
    assert known == list(range(10, 60))


@pytest.mark.parametrize("junk", [b"", b"[]", b"{}", b'{"zh": 1}', b"\0"])
def test_what_cannot_be_read_is_nothing_and_is_replaced(junk: bytes, tmp_path: Path) -> None:
    zh = work_folder(tmp_path / "zh", "cv", "/a.fmt")
    write_history(tmp_path / "known", tmp_path, [("zh", zh)])
    (entry,) = (tmp_path / "known").iterdir()
    Store(tmp_path / "known").write(entry.name, junk)
    assert read_history(tmp_path / "known", tmp_path) == {}
    write_history(tmp_path / "known", tmp_path, [("zh", zh)])
    assert read_history(tmp_path / "known", tmp_path) == {"zh": ("cv", "/a.fmt")}


def test_a_run_that_left_no_record_is_not_learned(tmp_path: Path) -> None:
    write_history(tmp_path / "known", tmp_path, [("zh", tmp_path / "nowhere")])
    assert not (tmp_path / "known").exists()
    write_history(Path("/proc/none/known"), tmp_path, [("zh", work_folder(tmp_path / "zh", "cv", "/a.fmt"))])
