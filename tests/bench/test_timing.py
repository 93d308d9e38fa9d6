from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from bench.timing import Command, CommandFailed, time_command
from tests.waiting import HANGS


def python(program: str, cwd: Path, time_limit: float = 60.0) -> Command:
    return Command((sys.executable, "-c", program), cwd, os.environ, time_limit)


def test_the_time_is_the_commands_own(tmp_path: Path) -> None:
    quick = time_command(python("pass", tmp_path))
    slow = time_command(python("import time; time.sleep(0.3)", tmp_path))
    assert slow.seconds - quick.seconds > 0.2


def test_a_failing_command_is_not_a_measurement(tmp_path: Path) -> None:
    with pytest.raises(CommandFailed, match=r"ended with 3:\nthe reason"):
        time_command(python("import sys; print('the reason'); sys.exit(3)", tmp_path))


def test_a_command_that_takes_too_long_is_ended(tmp_path: Path) -> None:
    with pytest.raises(CommandFailed, match="ended with -9"):
        time_command(python(HANGS, tmp_path, time_limit=0.3))


def test_the_moment_of_a_replaced_file_is_reported_before_the_end(tmp_path: Path) -> None:
    (tmp_path / "cv.pdf").write_text("old")
    program = "import os, time; open('~', 'w').write('new'); os.replace('~', 'cv.pdf'); time.sleep(0.3)"
    run = time_command(python(program, tmp_path), tmp_path / "cv.pdf")
    assert 0 < run.placed < run.seconds - 0.2


def test_a_command_that_leaves_the_file_is_not_a_measurement(tmp_path: Path) -> None:
    (tmp_path / "cv.pdf").write_text("old")
    with pytest.raises(CommandFailed, match=r"left .*cv\.pdf as it was"):
        time_command(python("pass", tmp_path), tmp_path / "cv.pdf")
