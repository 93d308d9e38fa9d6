"""Programs behind the wall where there can be one.

Where bubblewrap is missing, or the system does not let it make namespaces, as many containers do not, the program runs
without it; `doctor` tells which.
"""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Mapping
from pathlib import Path

from msgspec.structs import replace

from cvlatex.tools.process import Finished, Limits, run
from cvlatex.tools.running import Running
from cvlatex.tools.tex_commands import find_wall, wrap_in_wall

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
    running: Running | None = None,
) -> Finished:
    """Run a program in `folder`, behind the wall where there can be one. Raises what `process.run` does.

    `running` is the program where it was started before, behind the wall where there is one.
    """
    bubblewrap = find_wall(env.get("PATH"))
    if bubblewrap is not None:
        unlimited = replace(limits, file=None, memory=None)
        command = wrap_in_wall(bubblewrap, argv, folder, limits.file, limits.memory)
        finished = run(command, cwd=folder, env=env, limits=unlimited, stop=stop, stdin=stdin, running=running)
        if not _has_refused(finished):
            return _as_without(finished, argv)
        running = None
    return run(argv, cwd=folder, env=env, limits=limits, stop=stop, stdin=stdin, running=running)


def _has_refused(finished: Finished) -> bool:
    """Whether bubblewrap gave up before the program began; its own words are then the first there are."""
    return finished.returncode != 0 and finished.output.startswith("bwrap: ")


def _as_without(finished: Finished, argv: tuple[str, ...]) -> Finished:
    """Return the result as it would be without bubblewrap: its command, and a signal as a negative code."""
    code = finished.returncode
    return replace(finished, argv=argv, returncode=_SIGNALLED - code if code > _SIGNALLED else code)
