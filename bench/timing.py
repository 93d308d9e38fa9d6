"""A command, timed from its start to its end."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


class CommandFailed(Exception):
    """A measured command did not end well; the message holds the last lines that it printed."""


@dataclass(frozen=True, slots=True)
class Run:
    """Wall-clock `seconds`."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Command:
    """What is run: `fine` are the exit codes that count as success."""

    argv: tuple[str, ...]
    cwd: Path
    env: Mapping[str, str]
    time_limit: float = 900.0
    fine: tuple[int, ...] = (0,)


def timed(command: Command) -> Run:
    """Run a command in a session of its own. Raises CommandFailed, also where `time_limit` seconds are over."""
    with tempfile.TemporaryFile() as said:
        begun = time.perf_counter()
        process = subprocess.Popen(
            command.argv, cwd=command.cwd, env=dict(command.env), stdin=subprocess.DEVNULL, stdout=said, stderr=said,
            start_new_session=True,
        )  # fmt: skip
        alarm = threading.Timer(command.time_limit, lambda: os.killpg(process.pid, signal.SIGKILL))
        alarm.start()
        try:
            process.wait()
        except BaseException:
            os.killpg(process.pid, signal.SIGKILL)
            raise
        finally:
            alarm.cancel()
        seconds = time.perf_counter() - begun
        if process.returncode not in command.fine:
            said.seek(0)
            raise CommandFailed(_complaint(command.argv, process.returncode, said.read()))
    return Run(seconds)


def _complaint(argv: Sequence[str], code: int, said: bytes) -> str:
    tail = "\n".join(said.decode("utf-8", "replace").splitlines()[-15:])
    return f"`{' '.join(argv)}` ended with {code}:\n{tail}"
