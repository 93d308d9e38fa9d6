"""The one way in which other programs are run.

A program shares a process group with a guard, a shell that waits for the end of a pipe which only this process holds
open. However this process ends, SIGKILL included, the pipe closes and the guard ends the group; no orphan stays. The
guard is started first, and the program enters its group before it executes, so there is no moment without it.
"""

from __future__ import annotations

import contextlib
import logging
import os
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from cvlatex.errors import CvlatexError, ToolMissing

if sys.platform == "linux":
    import resource

_log = logging.getLogger(__name__)

_GUARD = ("/bin/sh", "-c", "read -r _; kill -KILL 0")
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
) -> Finished:
    """Run a program to its end, on a descriptor as its input or without. Bytes that are not UTF-8 come back as U+FFFD.

    Raises Cancelled once `stop` is set, ToolMissing where the program cannot be started.
    """
    begun = time.monotonic()
    with _group() as group, _started(argv, cwd, env, group, stdin) as process:
        _restrict(process.pid, limits)
        reading = _Reading(process, begun + limits.seconds, limits.output, stop)
        try:
            in_time = reading.to_the_end()
        finally:
            _kill(group)
            process.wait()
    seconds = time.monotonic() - begun
    _log.debug("%s: %d after %.3f s", " ".join(argv), process.returncode, seconds)
    return Finished(argv, process.returncode, reading.text(), seconds, timed_out=not in_time)


@contextlib.contextmanager
def _group() -> Iterator[int]:
    """The number of a new process group, which ends when the block does, or when this process ends.

    The guard is reaped after its group is killed, so that the number cannot pass to a stranger in between.
    """
    read, write = os.pipe()
    try:
        guard = subprocess.Popen(
            _GUARD, stdin=read, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, process_group=0
        )
    except BaseException:
        os.close(write)
        raise
    finally:
        os.close(read)
    try:
        yield guard.pid
    finally:
        _kill(guard.pid)
        guard.wait()
        os.close(write)


@contextlib.contextmanager
def _started(
    argv: tuple[str, ...], cwd: Path | None, env: Mapping[str, str] | None, group: int, stdin: int
) -> Iterator[subprocess.Popen[bytes]]:
    try:
        process = subprocess.Popen(
            argv,
            cwd=cwd,
            env=env,
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            process_group=group,
        )
    except OSError as problem:
        raise ToolMissing(
            f"{argv[0]} cannot be started: {problem.strerror}.", "Run `./build.py doctor` to see what is missing."
        ) from problem
    assert process.stdout is not None
    with process.stdout:
        yield process


def _restrict(pid: int, limits: Limits) -> None:
    """Set the limits from outside; before the program has done anything of weight. Linux only."""
    if sys.platform != "linux":
        return
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if limits.file is not None:
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (limits.file, limits.file))
        if limits.memory is not None:
            resource.prlimit(pid, resource.RLIMIT_AS, (limits.memory, limits.memory))


def _kill(group: int) -> None:
    # macOS answers EPERM for a group of which nothing but a zombie is left.
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(group, signal.SIGKILL)


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
        return self._process.poll() is not None

    def _take(self) -> None:
        chunk = os.read(self._pipe, 65536)
        self._open = bool(chunk)
        self._kept += chunk[: self._most - len(self._kept)]
