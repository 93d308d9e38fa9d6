"""Ctrl-C, and worse, while TeX is at work: the command ends at once, TeX with it, and the old PDF stays."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.folders import write_folder

ROOT = Path(__file__).parents[2]
HANGS = '#!/bin/sh\nsleep 300 &\necho $! >> "{file}"\necho $$ >> "{file}"\nwait\n'


def is_alive(pid: int) -> bool:
    """Whether a process runs; one that has ended and waits to be reaped does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def wait_for(numbers: Path) -> list[int]:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        pids = [int(line) for line in numbers.read_text().split()] if numbers.exists() else []
        if len(pids) >= 2:
            return pids
        time.sleep(0.05)
    raise AssertionError("TeX was not started")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_tex_ends_with_the_command(tmp_path: Path, number: signal.Signals) -> None:
    data, out, tools, numbers = (tmp_path / name for name in ("data", "out", "bin", "numbers"))
    write_folder(data)
    for folder in (out, tools):
        folder.mkdir()
    (out / "cv-zh.pdf").write_bytes(b"old")
    (tools / "xelatex").write_text(HANGS.format(file=numbers))
    (tools / "xelatex").chmod(0o755)
    env = {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}", "CVLATEX_CACHE": str(tmp_path / "cache")}
    argv = (sys.executable, "build.py", "pdf", "--data", str(data), "--out", str(out))
    with subprocess.Popen(argv, cwd=ROOT, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as command:
        pids = wait_for(numbers)
        command.send_signal(number)
        said, _ = command.communicate(timeout=10)
    deadline = time.monotonic() + 5
    while any(map(is_alive, pids)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(map(is_alive, pids))
    assert command.returncode != 0
    assert b"Traceback" not in said
    assert (out / "cv-zh.pdf").read_bytes() == b"old"
