"""The memory that all processes of a command hold at one moment (proportional set size, from Linux's /proc)."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

from bench.timing import Command, CommandFailed

INTERVAL = 0.01
"""Seconds between two looks."""


def peak_together(command: Command) -> int:
    """Bytes at the worst moment; a page that processes share counts once. Raises CommandFailed."""
    process = subprocess.Popen(
        command.argv, cwd=command.cwd, env=dict(command.env), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    peak = 0
    while process.poll() is None:
        peak = max(peak, sum(_held(pid) for pid in descendants(process.pid)))
        time.sleep(INTERVAL)
    if process.returncode not in command.fine:
        raise CommandFailed(f"`{' '.join(command.argv)}` ended with {process.returncode}.")
    return peak


def descendants(pid: int) -> list[int]:
    """A process and all below it; those that end meanwhile are left out."""
    found = [pid]
    for parent in found:
        try:
            lists = [path.read_text() for path in Path(f"/proc/{parent}/task").glob("*/children")]
        except OSError:
            continue
        found += [int(child) for text in lists for child in text.split()]
    return found


def _held(pid: int) -> int:
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in text.splitlines() if line.startswith("Pss:")), 0)
