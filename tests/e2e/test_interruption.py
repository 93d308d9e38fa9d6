"""Ctrl-C, and worse, while TeX is at work: the command ends at once, TeX with it, and the old PDF stays."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.folders import write_folder
from tests.waiting import until

ROOT = Path(__file__).parents[2]
HANGS = "#!/bin/sh\nsleep {mark} &\nsleep {mark}\n"
CODES = {signal.SIGINT: 130, signal.SIGTERM: 143, signal.SIGKILL: -signal.SIGKILL}


def alive(mark: str) -> int:
    """How many `sleep`s with this argument run. TeX may have a process namespace of its own: its numbers are no use."""
    wanted = f"sleep\0{mark}\0".encode()
    found = 0
    for words in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):
            found += words.read_bytes() == wanted
    return found


def wait_until(mark: str, is_there: Callable[[int], bool], seconds: float) -> bool:
    return until(lambda: is_there(alive(mark)), seconds)


@pytest.mark.parametrize("number", CODES)
def test_tex_ends_with_the_command(tmp_path: Path, number: signal.Signals) -> None:
    data, out, tools = (tmp_path / name for name in ("data", "out", "bin"))
    mark = f"300.{os.getpid()}{number:02}"
    write_folder(data)
    for folder in (out, tools):
        folder.mkdir()
    (out / "cv-zh.pdf").write_bytes(b"old")
    (tools / "xelatex").write_text(HANGS.format(mark=mark))
    (tools / "xelatex").chmod(0o755)
    env = {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}", "CVLATEX_CACHE": str(tmp_path / "cache")}
    argv = (sys.executable, "build.py", "pdf", "--data", str(data), "--out", str(out))
    with subprocess.Popen(argv, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as command:
        assert wait_until(mark, lambda count: count >= 2, 20), "TeX was not started"
        command.send_signal(number)
        reported, _ = command.communicate(timeout=10)
    assert wait_until(mark, lambda count: count == 0, 5)
    assert command.returncode == CODES[number]
    assert b"Traceback" not in reported
    assert (out / "cv-zh.pdf").read_bytes() == b"old"
