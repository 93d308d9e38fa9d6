"""A command, timed from its start to its end."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct


class CommandFailed(Exception):
    """A measured command did not end well; the message holds the last lines that it printed."""


Stamp = tuple[int, int, int] | None

_POLL = 0.001


class Run(Struct, frozen=True):
    """Wall-clock `seconds` to its end; `placed` to the moment when another file stood in the place that was watched.

    `work` is what all its processes had of the processors, in seconds: it hardly changes with what else is at work.
    """

    seconds: float
    placed: float = 0.0
    work: float = 0.0


class Command(Struct, frozen=True):
    """What is run: `fine` are the exit codes that count as success."""

    argv: tuple[str, ...]
    cwd: Path
    env: Mapping[str, str]
    time_limit: float = 900.0
    fine: tuple[int, ...] = (0,)


def stamp_of(path: Path) -> Stamp:
    """Return what tells a whole file from another one; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return (status.st_ino, status.st_mtime_ns, status.st_size) if status.st_size else None


def time_command(command: Command, placing: Path | None = None) -> Run:
    """Run a command in a session of its own; `placing` is a file that it replaces.

    Raises CommandFailed, also where `time_limit` seconds are over or the file stays as it was.
    """
    before, placed, worked = stamp_of(placing) if placing else None, 0.0, _read_work()
    with tempfile.TemporaryFile() as output:
        started = time.perf_counter()
        process = subprocess.Popen(
            command.argv, cwd=command.cwd, env=dict(command.env), stdin=subprocess.DEVNULL,
            stdout=output, stderr=output,
            start_new_session=True,
        )  # fmt: skip
        timer = threading.Timer(command.time_limit, lambda: os.killpg(process.pid, signal.SIGKILL))
        timer.start()
        try:
            while placing and not placed and process.poll() is None:
                time.sleep(_POLL)
                if stamp_of(placing) not in (before, None):
                    placed = time.perf_counter() - started
            process.wait()
        except BaseException:
            os.killpg(process.pid, signal.SIGKILL)
            raise
        finally:
            timer.cancel()
        seconds = time.perf_counter() - started
        if process.returncode not in command.fine:
            output.seek(0)
            raise CommandFailed(_describe_failure(command.argv, process.returncode, output.read()))
    if placing and not placed:
        raise CommandFailed(f"`{' '.join(command.argv)}` left {placing} as it was.")
    return Run(seconds, placed, _read_work() - worked)


def _read_work() -> float:
    """Read the processor time of all descendants that were waited for (getrusage(2))."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _describe_failure(argv: Sequence[str], code: int, output: bytes) -> str:
    """Describe what a command ended with, and the end of its output."""
    tail = "\n".join(output.decode("utf-8", "replace").splitlines()[-15:])
    return f"`{' '.join(argv)}` ended with {code}:\n{tail}"
