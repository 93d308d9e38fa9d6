from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from bench.stages import END, START, stages
from bench.timing import Command, CommandFailed

PROGRAM = """\
import sys, time
def say(words): print(words, file=sys.stderr, flush=True)
time.sleep(0.2); say("  0.0 s  zh: pass 1")
time.sleep(0.3); say("a note that is no step"); say("  0.3 s  zh: preflight")
say("  0.3 s  zh: done")
time.sleep(0.3)
"""


def test_each_stage_has_the_time_until_the_next(tmp_path: Path) -> None:
    found = stages(Command((sys.executable, "-c", PROGRAM), tmp_path, os.environ))
    assert list(found) == [START, "pass 1", "preflight", END]
    assert found[START] > 0.15
    assert found["pass 1"] > 0.25
    assert found["preflight"] < found[END]
    assert found[END] > 0.25


def test_a_failing_build_has_no_stages(tmp_path: Path) -> None:
    with pytest.raises(CommandFailed):
        stages(Command((sys.executable, "-c", "raise SystemExit(4)"), tmp_path, os.environ))
