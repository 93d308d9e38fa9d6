"""A program under way, in a process group that ends with the process that started it.

A program shares a process group with a guard, a shell that waits for the end of a pipe which only this process holds
open. However this process ends, SIGKILL included, the pipe closes and the guard ends the group; no orphan stays. The
guard is started first, and the program enters its group before it executes, so there is no moment without it.

Needs next to nothing loaded: XeTeX is started before the rest of the program (see early_start.py).
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from collections.abc import Mapping, Sequence

_GUARD = ("/bin/sh", "-c", "read -r _; kill -KILL 0")


class Running:
    """A program that was started, with its output and errors on one pipe.

    Raises OSError where it cannot be started.
    """

    def __init__(
        self,
        argv: Sequence[str],
        *,
        cwd: str | os.PathLike[str] | None = None,
        env: Mapping[str, str] | None = None,
        stdin: int = subprocess.DEVNULL,
    ) -> None:
        read, self._writing_end = os.pipe()
        try:
            self._guard = subprocess.Popen(
                _GUARD, stdin=read, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, process_group=0
            )
        except BaseException:
            os.close(self._writing_end)
            raise
        finally:
            os.close(read)
        try:
            self.process = subprocess.Popen(
                argv, cwd=cwd, env=env, stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                process_group=self._guard.pid,
            )  # fmt: skip
        except BaseException:
            self._end_group()
            raise

    def end(self) -> None:
        """End the program, if it has not ended, and all that it has started."""
        _kill(self._guard.pid)
        self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()
        self._end_group()

    def _end_group(self) -> None:
        """Kill the group, then reap its guard: in this order its number cannot pass to another process."""
        _kill(self._guard.pid)
        self._guard.wait()
        os.close(self._writing_end)


def _kill(group: int) -> None:
    """Kill a process group."""
    # macOS answers EPERM for a group of which nothing but a zombie is left.
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(group, signal.SIGKILL)
