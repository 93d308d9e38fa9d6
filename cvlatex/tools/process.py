"""The one way in which other programs are run: within limits, with what they say taken as they say it."""

from __future__ import annotations

import contextlib
import logging
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

_log = logging.getLogger(__name__)

SEE_DOCTOR = "Run `./build.py doctor` to see what is missing."
"""How to mend a program that cannot be started."""

_HEARTBEAT = 0.05
"""Seconds between two looks at the clock and at the wish to stop."""


class Cancelled(CvlatexError):
    """The run was ended because the command is being interrupted."""


class Limits(Struct, frozen=True):
    """What a program may take: seconds of time, and bytes of output kept, of one file, of address space."""

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
    begun: Running | None = None,
) -> Finished:
    """Run a program to its end, on a descriptor as its input or without. Bytes that are not UTF-8 come back as U+FFFD.

    `begun` is the same program where it was started before. Raises Cancelled once `stop` is set, ToolMissing where the
    program cannot be started.
    """
    since = time.monotonic()
    running = begun or _started(argv, cwd, env, stdin)
    try:
        _restrict(running.process.pid, limits)
        reading = _Reading(running.process, since + limits.seconds, limits.output, stop)
        in_time = reading.to_the_end()
    finally:
        running.end()
    seconds, code = time.monotonic() - since, running.process.returncode
    _log.debug("%s: %d after %.3f s", " ".join(argv), code, seconds)
    return Finished(argv, code, reading.text(), seconds, timed_out=not in_time)


def _started(argv: tuple[str, ...], cwd: Path | None, env: Mapping[str, str] | None, stdin: int) -> Running:
    try:
        return Running(argv, cwd=cwd, env=env, stdin=stdin)
    except OSError as problem:
        raise ToolMissing(f"{argv[0]} cannot be started: {problem.strerror}.", SEE_DOCTOR) from problem


def _restrict(pid: int, limits: Limits) -> None:
    """Set the limits from outside; before the program has done anything of weight. Linux only."""
    if sys.platform != "linux":
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if limits.file is not None:
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (limits.file, limits.file))
        if limits.memory is not None:
            resource.prlimit(pid, resource.RLIMIT_AS, (limits.memory, limits.memory))


class _Reading:
    """Takes a program's output until it ends; keeps the first bytes and reads past the rest."""

    def __init__(
        self, process: subprocess.Popen[bytes], deadline: float, most: int, stop: threading.Event | None
    ) -> None:
        self._process = process
        self._deadline = deadline
        self._most = most
        self._stop = stop
        self._kept = bytearray()
        assert process.stdout is not None
        self._pipe = process.stdout.fileno()
        self._open = True
        self._poll = select.poll()
        self._poll.register(self._pipe, select.POLLIN)

    def text(self) -> str:
        """What was kept, decoded."""
        return self._kept.decode("utf-8", errors="replace")

    def to_the_end(self) -> bool:
        """True when the program has ended, False past the deadline; a child that it leaves behind is not waited for.

        Raises Cancelled when told to stop.
        """
        while time.monotonic() < self._deadline:
            if self._stop is not None and self._stop.is_set():
                raise Cancelled("The build was interrupted.")
            if self._has_ended():
                return True
        return False

    def _has_ended(self) -> bool:
        """Wait for a heartbeat at most, and take what comes meanwhile."""
        if self._open:
            if self._poll.poll(_HEARTBEAT * 1000):
                self._take()
                return False
        else:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(_HEARTBEAT)
        if self._process.poll() is None:
            return False
        self._take_the_rest()
        return True

    def _take_the_rest(self) -> None:
        """Take what the program wrote between the last wait and its end."""
        while self._open and self._poll.poll(0) and time.monotonic() < self._deadline:
            self._take()

    def _take(self) -> None:
        chunk = os.read(self._pipe, 65536)
        self._open = bool(chunk)
        self._kept += chunk[: self._most - len(self._kept)]
