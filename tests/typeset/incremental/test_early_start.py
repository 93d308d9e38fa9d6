"""What starts XeTeX before anything else is loaded: it loads little, and leaves a folder as it was."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from cvlatex.typeset.incremental.early_start import start, start_anew, start_first
from cvlatex.typeset.work import lock_if_free
from tests.conftest import Tools

ROOT = Path(__file__).parents[3]
LIGHT = {"msgspec", "typing", "pathlib", "logging", "shutil", "click", "tempfile", "cvlatex.tools.process"}
"""What a start of XeTeX does not need."""

WAITS = """
import time
with open("cv.tex") as document:
    document.read()
"""


def good_run(folder: Path) -> Path:
    """A work folder as a good run leaves it."""
    folder.mkdir()
    for name, text in {"cv.tex": "document", "cv.aux": "auxiliary", "cv.pdf": "", ".good": "", ".lock": ""}.items():
        (folder / name).write_text(text)
    (folder.parent / "a.fmt").touch()
    (folder / ".ready").write_text(json.dumps({"name": "cv", "format": str(folder.parent / "a.fmt")}))
    return folder


def test_it_loads_little() -> None:
    program = (
        "import sys; from cvlatex.uptodate.request import needs_build, parse_request; "
        "from cvlatex.typeset.incremental.early_start import start_first; "
        "needs_build(parse_request(['pdf'])); start_first('/nowhere', (), dict); print(*sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-ISc", f"import sys; sys.path.insert(0, {str(ROOT)!r}); {program}"],
                            capture_output=True, text=True, check=True)  # fmt: skip
    assert not LIGHT & set(loaded.stdout.split())


def test_what_is_undone_was_never_started(tools: Tools, tmp_path: Path) -> None:
    tools(xelatex=WAITS)
    folder = good_run(tmp_path / "work")
    started = start(folder)
    assert started is not None
    assert started.tex == "document"
    assert (folder / "cv.tex").is_fifo()
    assert not (folder / ".good").exists()
    assert start(folder) is None
    started.undo()
    assert started.running.process.returncode is not None
    assert (folder / "cv.tex").read_text() == "document"
    assert (folder / ".good").exists()
    lock = lock_if_free(folder)
    assert lock is not None
    lock.close()


@pytest.mark.parametrize("lost", [".good", ".ready", "cv.tex", "../a.fmt", ".lock"])
def test_nothing_begins_where_something_is_missing(tools: Tools, tmp_path: Path, lost: str) -> None:
    tools(xelatex=WAITS)
    folder = good_run(tmp_path / "work")
    (folder / lost).unlink()
    names = sorted(path.name for path in folder.iterdir())
    assert start(folder) is None
    assert sorted(path.name for path in folder.iterdir()) == names


def test_without_xetex_nothing_begins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    folder = good_run(tmp_path / "work")
    assert start(folder) is None
    assert (folder / "cv.tex").read_text() == "document"
    assert (folder / ".good").exists()
    assert start_anew(tmp_path / "other", "cv", tmp_path / "a.fmt") is None
    assert not (tmp_path / "other" / "cv.tex").exists()


def test_a_good_run_is_not_started_anew(tools: Tools, tmp_path: Path) -> None:
    tools(xelatex=WAITS)
    folder = good_run(tmp_path / "work")
    assert start_anew(folder, "cv", tmp_path / "a.fmt") is None
    (folder / ".good").unlink()
    started = start_anew(folder, "cv", tmp_path / "a.fmt")
    assert started is not None
    assert started.tex is None
    started.undo()
    assert not (folder / "cv.tex").exists()
    assert not (folder / ".good").exists()


def test_switched_off_nothing_starts(tools: Tools, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tools(xelatex=WAITS)
    (tmp_path / "work").mkdir()
    good_run(tmp_path / "work" / "en")
    monkeypatch.setenv("CVLATEX_INCREMENTAL", "0")
    assert start_first(tmp_path, (), lambda: pytest.fail("read")) == {}
    monkeypatch.delenv("CVLATEX_INCREMENTAL")
    (started,) = start_first(tmp_path, (), dict).values()
    started.undo()


@pytest.mark.parametrize("planted", ["work", "work/en"])
def test_nothing_starts_behind_a_link(planted: str, tools: Tools, tmp_path: Path) -> None:
    tools(xelatex=WAITS)
    (tmp_path / "real" / "work").mkdir(parents=True)
    good_run(tmp_path / "real" / "work" / "en")
    (tmp_path / "out" / planted).parent.mkdir(parents=True)
    (tmp_path / "out" / planted).symlink_to(tmp_path / "real" / planted)
    assert start_first(tmp_path / "out", (), dict) == {}
    assert start_anew(tmp_path / "out" / "work" / "en", "cv", None) is None
    assert (tmp_path / "real" / "work" / "en" / "cv.tex").read_text() == "document"
