"""The commands that TeX's programs are run by, and the wall around them where bubblewrap is installed.

TeX has walls of its own (`-no-shell-escape`, `openin_any`, `openout_any`; see tex_environment.py). bubblewrap's holds
where those have a hole: no network, and nothing to write to but the work folder. It costs about 5 ms a run.

Needs next to nothing loaded: XeTeX is started before the rest of the program (see early_start.py).
"""

from __future__ import annotations

import os

from cvlatex.tools.programs import find_program
from cvlatex.tools.running import Running
from cvlatex.tools.tex_environment import build_tex_environment

_XELATEX = (
    "xelatex", "-no-shell-escape", "-interaction=nonstopmode", "-halt-on-error", "-file-line-error",
    "-no-parse-first-line", "-no-pdf",
)  # fmt: skip
# As XeTeX itself would call it: -E does not let a font's embedding bits stop the run.
# -z 0 packs nothing, for which it would take 15 ms: pages and fonts are packed when the PDF is finished.
XDVIPDFMX = ("xdvipdfmx", "-q", "-E", "-z", "0")

LARGEST_FILE = 512 << 20
"""Bytes of one file that TeX may write."""
MEMORY = 4 << 30
"""Bytes of address space: many times what a CV takes, a small part of what a run-away macro would."""

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


def build_xelatex_command(document: str, *, under: str | os.PathLike[str] | None) -> tuple[str, ...]:
    """Return the command of XeTeX on a document, `under` a format or none; it writes an .xdv."""
    loaded = (f"-fmt={os.path.splitext(under)[0]}",) if under else ()
    return (*_XELATEX, *loaded, document)


def start_walled(argv: tuple[str, ...], folder: str | os.PathLike[str]) -> Running:
    """Start one of TeX's programs in a folder, within TeX's walls. Raises OSError where it cannot be started."""
    env = build_tex_environment()
    file = find_program(argv[0], env.get("PATH", os.defpath))
    if file is None:
        raise FileNotFoundError(argv[0])
    command = (file, *argv[1:])
    bubblewrap = find_wall(env.get("PATH"))
    if bubblewrap is not None:
        command = wrap_in_wall(bubblewrap, command, folder, LARGEST_FILE, MEMORY)
    return Running(command, cwd=folder, env=env)


def find_wall(path: str | None) -> str | None:
    """Return the file of bubblewrap; None where it is not in a search `path`."""
    return find_program("bwrap", path or os.defpath)


def wrap_in_wall(
    wall: str, argv: tuple[str, ...], folder: str | os.PathLike[str], file: int | None, memory: int | None
) -> tuple[str, ...]:
    """Return the command that runs `argv` in a folder behind the wall; `wall` is bubblewrap's path.

    `file` and `memory` are the limits in bytes: of one file, of address space.
    """
    real = os.path.realpath(folder)
    inside = ("--bind", real, real, "--chdir", real)
    blocks = "unlimited" if file is None else str(file // 512)
    kibibytes = "unlimited" if memory is None else str(memory // 1024)
    return (wall, *_WALLS, *inside, "--", "/bin/sh", "-c", _LIMITED, "sh", blocks, kibibytes, *argv)
