from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bench.memory import list_descendants, measure_peaks
from bench.timing import Command, CommandFailed
from tests.waiting import HANGS

HOLD = "import sys, time; x = bytearray(b'x') * 60_000_000; sys.stdout.flush(); time.sleep(0.5)"


def test_processes_of_a_moment_count_together(tmp_path: Path) -> None:
    two = f"import subprocess, sys\na = [subprocess.Popen([sys.executable, '-c', {HOLD!r}]) for _ in '12']"
    program = f"{two}\n[process.wait() for process in a]"
    found = measure_peaks(Command((sys.executable, "-c", program), tmp_path, os.environ))
    assert 120_000_000 < found.together < 250_000_000
    assert 60_000_000 < found.largest < 120_000_000


def test_a_failing_command_is_not_a_measurement(tmp_path: Path) -> None:
    with pytest.raises(CommandFailed):
        measure_peaks(Command((sys.executable, "-c", "raise SystemExit(1)"), tmp_path, os.environ))


def test_the_processes_below_are_found() -> None:
    child = subprocess.Popen((sys.executable, "-c", HANGS))
    try:
        assert {os.getpid(), child.pid} <= set(list_descendants(os.getpid()))
    finally:
        child.kill()
        child.wait()
    assert child.pid not in list_descendants(os.getpid())
