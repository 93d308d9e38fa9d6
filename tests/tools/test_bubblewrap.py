"""The wall holds, and where it cannot stand the program runs without it."""

from __future__ import annotations

import os
import shutil
import sys
import threading
from pathlib import Path

import pytest

from cvlatex.core.errors import ToolMissing
from cvlatex.tools.bubblewrap import run_walled
from cvlatex.tools.process import Cancelled, Finished, Limits
from cvlatex.tools.tex_commands import wrap_in_wall
from tests.waiting import HANGS

LIMITS = Limits(20, file=1 << 20, memory=1 << 30)
LIMITED = "until [ $(ulimit -f) != unlimited ] && [ $(ulimit -v) != unlimited ]; do :; done"
"""Waits in a shell until its limits are set: they come from outside, right after its start."""


def shell(script: str, folder: Path, path: str | None = None) -> Finished:
    env = {**os.environ, **({"PATH": path} if path else {})}
    return run_walled(("/bin/sh", "-c", script), folder=folder, env=env, limits=LIMITS)


def has_wall(folder: Path) -> bool:
    """Whether this machine lets bubblewrap create its namespaces, tried without the code under test."""
    wall = shutil.which("bwrap")
    return wall is not None and os.spawnv(os.P_WAIT, wall, wrap_in_wall(wall, ("true",), folder, None, None)) == 0


def test_the_work_folder_alone_can_be_written_to(tmp_path: Path) -> None:
    work = tmp_path / "a folder, 高"
    work.mkdir()
    finished = shell("echo in >here; echo out >../there", work)
    assert (work / "here").read_text() == "in\n"
    assert (tmp_path / "there").exists() != has_wall(work)
    assert (finished.returncode != 0) == has_wall(work)


def test_the_network_is_off_behind_the_wall(tmp_path: Path) -> None:
    names = shell("tail -n +3 /proc/self/net/dev | cut -d: -f1", tmp_path).output.split()
    assert not has_wall(tmp_path) or set(names) <= {"lo"}


def test_codes_and_signals_come_back_as_without_it(tmp_path: Path) -> None:
    assert shell("exit 7", tmp_path).returncode == 7
    assert shell("kill -SEGV $$", tmp_path).returncode == -11
    assert shell("true", tmp_path).argv == ("/bin/sh", "-c", "true")


def test_limits_reach_the_program(tmp_path: Path) -> None:
    assert shell(f"{LIMITED}; dd if=/dev/zero of=big bs=1M count=3", tmp_path).returncode != 0
    assert (tmp_path / "big").stat().st_size <= 1 << 20
    assert shell(f"{LIMITED}; ulimit -v", tmp_path).output.strip() == str((1 << 30) // 1024)


def test_a_wall_that_is_refused_is_done_without(tmp_path: Path) -> None:
    fake = tmp_path / "bin" / "bwrap"
    fake.parent.mkdir()
    fake.write_text("#!/bin/sh\necho 'bwrap: No permissions to create new namespace'\nexit 1\n")
    fake.chmod(0o755)
    finished = shell("echo ran", tmp_path, f"{fake.parent}{os.pathsep}{os.environ['PATH']}")
    assert (finished.returncode, finished.output) == (0, "ran\n")


def test_no_wall_at_all_is_no_fault(tmp_path: Path) -> None:
    assert shell("echo ran", tmp_path, str(tmp_path)).output == "ran\n"


def test_a_program_that_is_not_there_is_reported(tmp_path: Path) -> None:
    missing = str(tmp_path / "nothing")
    with pytest.raises(ToolMissing):
        run_walled((missing,), folder=tmp_path, env={"PATH": str(tmp_path)}, limits=LIMITS)


def test_it_stops_at_a_request(tmp_path: Path) -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        run_walled((sys.executable, "-c", HANGS), folder=tmp_path, env=dict(os.environ), limits=LIMITS, stop=stop)
