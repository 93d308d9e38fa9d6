"""A program under way: it ends on request, with all that it has started."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from cvlatex.tools.running import Running
from tests.tools.test_process import FAMILY, all_end, numbers_in


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def test_its_end_takes_its_children_and_leaves_nothing_open(tmp_path: Path) -> None:
    before = open_files()
    running = Running(("/bin/sh", "-c", FAMILY.format(file=tmp_path / "numbers")))
    pids = numbers_in(tmp_path / "numbers")
    running.end()
    assert all_end(pids)
    assert running.process.returncode == -9
    assert open_files() == before


def test_one_that_cannot_be_started_leaves_nothing(tmp_path: Path) -> None:
    before = open_files()
    with pytest.raises(OSError, match="nothing"):
        Running((str(tmp_path / "nothing"),))
    assert open_files() == before


def test_it_does_not_outlive_a_process_that_is_killed(tmp_path: Path) -> None:
    script = (
        "import signal; from cvlatex.tools.running import Running; "
        f"running = Running(('/bin/sh', '-c', {FAMILY.format(file=tmp_path / 'numbers')!r})); signal.pause()"
    )
    owner = subprocess.Popen((sys.executable, "-c", script), cwd=Path(__file__).parents[2])
    pids = numbers_in(tmp_path / "numbers")
    owner.kill()
    owner.wait()
    assert all_end(pids)


def test_it_says_what_it_says_on_one_pipe() -> None:
    running = Running(("/bin/sh", "-c", "echo out; echo err >&2"))
    running.process.wait(10)
    assert running.process.stdout is not None
    assert running.process.stdout.read() == b"out\nerr\n"
    running.end()
