"""A wall around TeX, where bubblewrap is installed: no network, and nothing to write to but the work folder.

TeX has walls of its own (`-no-shell-escape`, `openin_any`, `openout_any`; see environment.py). This one holds where
those have a hole. It costs about 5 ms a run. Where bubblewrap is missing, or the system does not let it make
namespaces, as many containers do not, the program runs without it; `doctor` tells which.
"""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Mapping
from pathlib import Path

from msgspec.structs import replace

from cvlatex.typeset.process import Finished, Limits, run

_WALLS = (
    "--ro-bind",
    "/",
    "/",
    "--dev",
    "/dev",
    "--unshare-net",
    "--unshare-ipc",
    "--unshare-pid",
    "--die-with-parent",
)
_LIMITED = 'ulimit -f "$1" && ulimit -v "$2" && shift 2 && exec "$@"'
"""bubblewrap's child is out of reach of limits set on bubblewrap, so that it sets them itself (POSIX sh, ulimit)."""

_SIGNALLED = 128
"""bubblewrap ends with this plus the number of the signal that ended its child."""


def run_walled(
    argv: tuple[str, ...],
    *,
    folder: Path,
    env: Mapping[str, str],
    limits: Limits,
    stop: threading.Event | None = None,
    stdin: int = subprocess.DEVNULL,
) -> Finished:
    """Run a program in `folder`, behind the wall where there can be one. Raises what `process.run` does."""
    wall = shutil.which("bwrap", path=env.get("PATH"))
    if wall is not None:
        unlimited = replace(limits, file=None, memory=None)
        command = walled(wall, argv, folder.resolve(), limits)
        finished = run(command, cwd=folder, env=env, limits=unlimited, stop=stop, stdin=stdin)
        if not _refused(finished):
            return _as_without(finished, argv)
    return run(argv, cwd=folder, env=env, limits=limits, stop=stop, stdin=stdin)


def walled(wall: str, argv: tuple[str, ...], folder: Path, limits: Limits) -> tuple[str, ...]:
    """The command that runs `argv` behind the wall; `wall` is bubblewrap's path, `folder` an absolute one."""
    inside = ("--bind", str(folder), str(folder), "--chdir", str(folder))
    blocks = "unlimited" if limits.file is None else str(limits.file // 512)
    kibibytes = "unlimited" if limits.memory is None else str(limits.memory // 1024)
    return (wall, *_WALLS, *inside, "--", "/bin/sh", "-c", _LIMITED, "sh", blocks, kibibytes, *argv)


def _refused(finished: Finished) -> bool:
    """Whether bubblewrap gave up before the program began; its own words are then the first there are."""
    return finished.returncode != 0 and finished.output.startswith("bwrap: ")


def _as_without(finished: Finished, argv: tuple[str, ...]) -> Finished:
    code = finished.returncode
    return replace(finished, argv=argv, returncode=_SIGNALLED - code if code > _SIGNALLED else code)
