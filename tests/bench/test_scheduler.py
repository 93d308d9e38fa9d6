"""The measurement runs in a process of its own, as it does from the command line."""

from __future__ import annotations

import json
import subprocess
import sys

from bench.setting import ROOT


def test_pauses_behind_slow_lines_are_all_done() -> None:
    argv = (sys.executable, "-m", "bench.scheduler", "--tasks", "6", "--workers", "1")
    done = subprocess.run(argv, cwd=ROOT, capture_output=True, text=True, check=True, timeout=120)
    measured = json.loads(done.stdout)
    assert (measured["tasks"], measured["workers"]) == (6, 3)
    assert measured["pause"] >= 0.4
