"""The memory of a command's processes, from Linux's /proc.

The kernel's own account (ru_maxrss) leaves out a process that nobody waited for, as one whose group is killed.
"""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

from msgspec import Struct

from bench.timing import Command, CommandFailed

INTERVAL = 0.01
"""Seconds between two samples."""


class Peaks(Struct, frozen=True):
    """Bytes: of the `largest` process (its resident set), and of all `together` at the worst moment.

    A page that processes share counts once in what they hold together (proportional set size).
    """

    largest: int
    together: int


def measure_peaks(command: Command) -> Peaks:
    """Run a command and sample the memory of its processes. Raises CommandFailed."""
    process = subprocess.Popen(
        command.argv, cwd=command.cwd, env=dict(command.env), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    largest = together = 0
    while process.poll() is None:
        pids = list_descendants(process.pid)
        together = max(together, sum(_read_amount(pid, "smaps_rollup", "Pss:") for pid in pids))
        largest = max(largest, *(_read_amount(pid, "status", "VmHWM:") for pid in pids))
        time.sleep(INTERVAL)
    if process.returncode not in command.fine:
        raise CommandFailed(f"`{' '.join(command.argv)}` ended with {process.returncode}.")
    return Peaks(largest, together)


def list_descendants(pid: int) -> list[int]:
    """Return a process and all below it; those that end meanwhile are left out."""
    found = [pid]
    for parent in found:
        try:
            lists = [path.read_text() for path in Path(f"/proc/{parent}/task").glob("*/children")]
        except OSError:
            continue
        found += [int(child) for text in lists for child in text.split()]
    return found


def _read_amount(pid: int, file: str, key: str) -> int:
    """Read a line of /proc that is in kB; 0 of a process that has ended."""
    try:
        text = Path(f"/proc/{pid}/{file}").read_text()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in text.splitlines() if line.startswith(key)), 0)
