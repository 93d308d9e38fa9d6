from __future__ import annotations

import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from bench.stages import END, START, measure_stages
from bench.timing import Command, CommandFailed

PROGRAM = """\
import sys
for words in ("  0.0 s  zh: pass 1", "a note that is no step", "  0.3 s  zh: preflight", "  0.3 s  zh: done"):
    print(words, file=sys.stderr, flush=True)
"""


def test_each_stage_has_the_time_until_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    moments = iter((0.0, 1.0, 3.0, 6.0, 10.0))
    monkeypatch.setattr("bench.stages.time", SimpleNamespace(perf_counter=lambda: next(moments)))
    found = measure_stages(Command((sys.executable, "-c", PROGRAM), tmp_path, os.environ))
    assert list(found.items()) == [(START, 1.0), ("pass 1", 2.0), ("preflight", 3.0), (END, 4.0)]


def test_a_failing_build_has_no_stages(tmp_path: Path) -> None:
    with pytest.raises(CommandFailed):
        measure_stages(Command((sys.executable, "-c", "raise SystemExit(4)"), tmp_path, os.environ))
