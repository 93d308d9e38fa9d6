"""XeTeX, started before the program itself is loaded.

What Python needs to read the data takes as long to load as XeTeX its format, and each has a processor. So this module
starts XeTeX on no more than a look at what the last good run wrote down, and loads nothing that this does not need.
XeTeX loads its format and waits: nothing has happened. Whether it is of any use is found out later (see ready.py).
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
from collections.abc import Callable, Mapping, Sequence

from cvlatex.tools.tex_commands import started, xelatex_command

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO

WORK = "work"
"""The folder within the output folder that keeps what lies between data and PDF, a folder a variant."""

LOCK = ".lock"
"""The file in a work folder that whoever works there holds."""
GOOD = ".good"
"""The file that stands in a work folder whose last run was good."""
RECORD = ".ready"
"""The file in which a good run is written down."""
MADE_ANEW = (".log", ".xdv", ".pdf")
"""The suffixes of what each run makes anew."""

Folder = str | os.PathLike[str]


class Begun:
    """A work folder that is held by `lock`, and the XeTeX that waits there for its document, under the format `made`.

    `tex` is what the document said in the folder's last run, None where that was not a good one. In its place stands a
    FIFO, which nobody has opened for writing.
    """

    def __init__(self, folder: Folder, lock: IO[str], name: str, made: Folder | None, tex: str | None) -> None:
        document = os.path.join(folder, f"{name}.tex")
        self.name = name
        self.made = made
        self.tex = tex
        self.lock = lock
        self._folder = folder
        self._document = document
        if tex is not None:
            os.unlink(os.path.join(folder, GOOD))
        try:
            for suffix in (*MADE_ANEW, ".tex"):
                with contextlib.suppress(FileNotFoundError):
                    os.unlink(os.path.join(folder, name + suffix))
            os.mkfifo(document)
            self.running = started(xelatex_command(f"{name}.tex", under=made), folder)
        except BaseException:
            self._restore()
            raise

    def undo(self) -> None:
        """End XeTeX, and give the folder free as it was."""
        self.running.end()
        self._restore()
        self.lock.close()

    def _restore(self) -> None:
        with contextlib.suppress(OSError):
            if self.tex is None:
                os.unlink(self._document)
                return
            beside = f"{self._document}~"
            with open(beside, "w", encoding="utf-8") as file:
                file.write(self.tex)
            os.replace(beside, self._document)
            with open(os.path.join(self._folder, GOOD), "w", encoding="utf-8"):
                pass


def begin(folder: Folder) -> Begun | None:
    """Start XeTeX in a work folder; None where no good run has left what it needs, or another build holds it."""
    lock = hold_if_free(folder)
    if lock is None:
        return None
    try:
        with open(os.path.join(folder, RECORD), encoding="utf-8") as file:
            said = json.load(file)
        if is_good(folder) and os.path.isfile(said["format"]):
            with open(os.path.join(folder, f"{said['name']}.tex"), encoding="utf-8") as file:
                tex = file.read()
            return Begun(folder, lock, said["name"], said["format"], tex)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        pass
    lock.close()
    return None


def begin_first(
    out: Folder, variants: Sequence[str], guess: Callable[[], Mapping[str, tuple[str, str]]]
) -> dict[str, Begun]:
    """XeTeX started for the first of the variants in an output folder, of all where none is named, by their names.

    Where none of them was built there, it is started for those of which there is a `guess`, a document's name and a
    format. One processor is left to the reading of the data.
    """
    work = os.path.join(out, WORK)
    there: list[str] = []
    with contextlib.suppress(OSError), os.scandir(work) as entries:  # the build says what is wrong with the folder
        there = sorted(entry.name for entry in entries if entry.is_dir())
    wanted = [name for name in there if not variants or name in variants]
    most = max(1, (os.cpu_count() or 1) - 1)
    if wanted:
        begun = {name: begin(os.path.join(work, name)) for name in wanted[:most]}
    else:
        guesses = [(name, *said) for name, said in guess().items() if not variants or name in variants]
        begun = {name: begin_anew(os.path.join(work, name), document, made) for name, document, made in guesses[:most]}
    return {name: one for name, one in begun.items() if one is not None}


def begin_anew(folder: Folder, name: str, made: Folder | None) -> Begun | None:
    """Start XeTeX for a document of which there was no good run yet, under a format or none; None where it cannot."""
    try:
        if made is not None and not os.path.isfile(made):
            return None
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, LOCK), "a", encoding="utf-8"):
            pass
        lock = hold_if_free(folder)
    except OSError:
        return None
    if lock is None:
        return None
    with contextlib.suppress(OSError):
        if not is_good(folder):
            return Begun(folder, lock, name, made, None)
    lock.close()
    return None


def is_good(folder: Folder) -> bool:
    """Whether the last run in a work folder was good."""
    return os.path.exists(os.path.join(folder, GOOD))


def hold_if_free(folder: Folder) -> IO[str] | None:
    """The lock of a work folder that nobody holds; closing it gives the folder free. None where there is none."""
    with contextlib.suppress(OSError):
        lock = os.fdopen(os.open(os.path.join(folder, LOCK), os.O_RDWR), "r+", encoding="utf-8")
        if take(lock.fileno()):
            return lock
        lock.close()
    return None


def take(lock: int) -> bool:
    """Take a lock; whether it was free."""
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
