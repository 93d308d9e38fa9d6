from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from bench.measures import watch
from bench.timing import CommandFailed

COPIES = """\
import os, pathlib, shutil, sys, time
source, pdf = map(pathlib.Path, sys.argv[1:])
last = source.stat().st_mtime_ns
while True:
    time.sleep(0.005)
    if source.stat().st_mtime_ns != last:
        last = source.stat().st_mtime_ns
        time.sleep(0.1)
        shutil.copy(source, "new")
        os.replace("new", pdf)
"""


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "PAUSE", 0.3)
    monkeypatch.setattr(watch, "LONGEST", 5.0)


@pytest.mark.usefixtures("impatient")
def test_the_time_runs_from_the_save_to_the_new_file(tmp_path: Path) -> None:
    source, pdf = tmp_path / "cv.yaml", tmp_path / "cv.pdf"
    source.write_text("a")
    pdf.write_text("a")
    argv = (sys.executable, "-c", COPIES, str(source), str(pdf))
    with watch.run_until_end(argv, dict(os.environ), tmp_path):
        seconds = list(watch.time_saves(pdf, lambda edition: _save(source, edition), 3))
    assert len(seconds) == 3
    assert all(0.1 <= value < 3 for value in seconds)
    assert pdf.read_text() == "edition 3"


@pytest.mark.usefixtures("impatient")
def test_a_pdf_that_never_comes_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "LONGEST", 0.2)
    with pytest.raises(CommandFailed, match="did not change"):
        list(watch.time_saves(tmp_path / "cv.pdf", lambda _: None, 1))


def test_a_command_that_ends_by_itself_is_reported(tmp_path: Path) -> None:
    argv = (sys.executable, "-c", "pass")
    with (
        pytest.raises(CommandFailed, match="ended by itself with 0"),
        watch.run_until_end(argv, dict(os.environ), tmp_path),
    ):
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT)


def _save(path: Path, edition: int) -> None:
    path.write_text(f"edition {edition}")
