"""Waiting in tests for what another process or thread does, and for the clock of the file system."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

HANGS = "import signal; signal.pause()"
"""A Python program that does nothing until a signal ends it."""

INTERVAL = 0.005
"""Seconds between two checks of a condition."""


def until(condition: Callable[[], T], seconds: float = 20.0, say: Callable[[], object] = lambda: "") -> T:
    """Return the first true value of a condition; fail with what `say` returns where there is none in that time."""
    deadline = time.monotonic() + seconds
    while not (value := condition()):
        assert time.monotonic() < deadline, say()
        time.sleep(INTERVAL)
    return value


def until_clock_moves(file: Path, folder: Path) -> None:
    """Wait until a file written now is later than `file` by the coarse clock of its file system, tried in `folder`."""
    probe, before = folder / "clock.probe", file.stat().st_ctime_ns
    try:
        until(lambda: _written(probe) > before)
    finally:
        probe.unlink(missing_ok=True)


def _written(probe: Path) -> int:
    probe.write_bytes(os.urandom(1))
    return probe.stat().st_ctime_ns
