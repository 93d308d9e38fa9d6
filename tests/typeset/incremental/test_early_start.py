"""What starts XeTeX before anything else is loaded: it loads little, and leaves a folder as it was."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from cvlatex.typeset.incremental.early_start import begin, begin_anew, hold_if_free
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
        "import sys; from cvlatex.uptodate.request import has_to_be_built, understood; "
        "from cvlatex.typeset.incremental.early_start import begin_first; "
        "has_to_be_built(understood(['pdf'])); begin_first('/nowhere', (), dict); print(*sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-ISc", f"import sys; sys.path.insert(0, {str(ROOT)!r}); {program}"],
                            capture_output=True, text=True, check=True)  # fmt: skip
    assert not LIGHT & set(loaded.stdout.split())


def test_what_is_undone_was_never_begun(tools: Tools, tmp_path: Path) -> None:
    tools(xelatex=WAITS)
    folder = good_run(tmp_path / "work")
    begun = begin(folder)
    assert begun is not None
    assert begun.tex == "document"
    assert (folder / "cv.tex").is_fifo()
    assert not (folder / ".good").exists()
    assert begin(folder) is None
    begun.undo()
    assert begun.running.process.returncode is not None
    assert (folder / "cv.tex").read_text() == "document"
    assert (folder / ".good").exists()
    lock = hold_if_free(folder)
    assert lock is not None
    lock.close()


@pytest.mark.parametrize("lost", [".good", ".ready", "cv.tex", "../a.fmt", ".lock"])
def test_nothing_begins_where_something_is_missing(tools: Tools, tmp_path: Path, lost: str) -> None:
    tools(xelatex=WAITS)
    folder = good_run(tmp_path / "work")
    (folder / lost).unlink()
    names = sorted(path.name for path in folder.iterdir())
    assert begin(folder) is None
    assert sorted(path.name for path in folder.iterdir()) == names


def test_without_xetex_nothing_begins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    folder = good_run(tmp_path / "work")
    assert begin(folder) is None
    assert (folder / "cv.tex").read_text() == "document"
    assert (folder / ".good").exists()
    assert begin_anew(tmp_path / "other", "cv", tmp_path / "a.fmt") is None
    assert not (tmp_path / "other" / "cv.tex").exists()


def test_a_good_run_is_not_begun_anew(tools: Tools, tmp_path: Path) -> None:
    tools(xelatex=WAITS)
    folder = good_run(tmp_path / "work")
    assert begin_anew(folder, "cv", tmp_path / "a.fmt") is None
    (folder / ".good").unlink()
    begun = begin_anew(folder, "cv", tmp_path / "a.fmt")
    assert begun is not None
    assert begun.tex is None
    begun.undo()
    assert not (folder / "cv.tex").exists()
    assert not (folder / ".good").exists()
