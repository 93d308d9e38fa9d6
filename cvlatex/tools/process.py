"""Runs other programs, all of them: within limits, with their output read as it comes."""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from cvlatex.core.errors import CvlatexError, ToolMissing
from cvlatex.tools.running import Running

if sys.platform == "linux":
    import resource

SEE_DOCTOR = "Run `./build.py doctor` to see what is missing."
"""How to mend a program that cannot be started."""

_HEARTBEAT = 0.05
"""Seconds between two checks of the clock and of `stop`."""


class Cancelled(CvlatexError):
    """The run was ended because the command is being interrupted."""


class Limits(Struct, frozen=True):
    """What a program may use: seconds of time; bytes of output that are stored, of one file, of address space."""

    seconds: float
    output: int = 4 << 20
    file: int | None = None
    memory: int | None = None


class Finished(Struct, frozen=True):
    """A program that ended. `returncode` is negative for a signal; `output` is stdout and stderr as they came.

    `timed_out` says that it was ended, at its time limit.
    """

    argv: tuple[str, ...]
    returncode: int
    output: str
    seconds: float
    timed_out: bool = False


def run(
    argv: tuple[str, ...],
    *,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    limits: Limits,
    stop: threading.Event | None = None,
    stdin: int = subprocess.DEVNULL,
    running: Running | None = None,
) -> Finished:
    """Run a program to its end, on a descriptor as its input or without. Bytes that are not UTF-8 come back as U+FFFD.

    `running` is the same program where it was started before. Raises Cancelled once `stop` is set, and ToolMissing
    where the program cannot be started.
    """
    since = time.monotonic()
    running = running or _start(argv, cwd, env, stdin)
    try:
        _restrict(running.process.pid, limits)
        reading = _Reading(running.process, since + limits.seconds, limits.output, stop)
        in_time = reading.to_the_end()
    finally:
        running.end()
    seconds, code = time.monotonic() - since, running.process.returncode
    return Finished(argv, code, reading.decode(), seconds, timed_out=not in_time)


def _start(argv: tuple[str, ...], cwd: Path | None, env: Mapping[str, str] | None, stdin: int) -> Running:
    """Start a program. Raises ToolMissing."""
    try:
        return Running(argv, cwd=cwd, env=env, stdin=stdin)
    except OSError as problem:
        raise ToolMissing(f"{argv[0]} cannot be started: {problem.strerror}.", SEE_DOCTOR) from problem


def _restrict(pid: int, limits: Limits) -> None:
    """Set the limits from outside, right after the start. Linux only."""
    if sys.platform != "linux":
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if limits.file is not None:
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (limits.file, limits.file))
        if limits.memory is not None:
            resource.prlimit(pid, resource.RLIMIT_AS, (limits.memory, limits.memory))


class _Reading:
    """Reads a program's output until it ends; stores the first bytes and drops the rest."""

    def __init__(
        self, process: subprocess.Popen[bytes], deadline: float, most: int, stop: threading.Event | None
    ) -> None:
        self._process = process
        self._deadline = deadline
        self._most = most
        self._stop = stop
        self._output = bytearray()
        assert process.stdout is not None
        self._pipe = process.stdout.fileno()
        self._open = True
        self._poll = select.poll()
        self._poll.register(self._pipe, select.POLLIN)

    def decode(self) -> str:
        """Return the stored output, decoded."""
        return self._output.decode("utf-8", errors="replace")

    def to_the_end(self) -> bool:
        """Read until the program has ended; return False past the deadline. Its children are not waited for.

        Raises Cancelled once `stop` is set.
        """
        while time.monotonic() < self._deadline:
            if self._stop is not None and self._stop.is_set():
                raise Cancelled("The build was interrupted.")
            if self._has_ended():
                return True
        return False

    def _has_ended(self) -> bool:
        """Wait for a heartbeat at most, and read what comes meanwhile; return whether the program has ended."""
        if self._open:
            if self._poll.poll(_HEARTBEAT * 1000):
                self._read()
                return False
        else:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(_HEARTBEAT)
        if self._process.poll() is None:
            return False
        self._read_the_rest()
        return True

    def _read_the_rest(self) -> None:
        """Read what the program wrote between the last wait and its end."""
        while self._open and self._poll.poll(0) and time.monotonic() < self._deadline:
            self._read()

    def _read(self) -> None:
        """Read what the program has written; beyond the limit it is dropped."""
        chunk = os.read(self._pipe, 65536)
        self._open = bool(chunk)
        self._output += chunk[: self._most - len(self._output)]
