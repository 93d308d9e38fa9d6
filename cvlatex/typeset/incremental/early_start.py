"""XeTeX, started before the program itself is loaded.

What Python needs to read the data takes as long to load as XeTeX its format, and each has a processor. So this module
starts XeTeX on no more than the record of the last good run, and loads nothing that this does not need. XeTeX loads its
format and waits. Whether it is of any use is found out later (see session.py).
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Mapping, Sequence

from cvlatex.core.files import AnyPath, write_file
from cvlatex.tools.tex_commands import build_xelatex_command, start_walled
from cvlatex.typeset.work import (
    GOOD,
    OUTPUT,
    RECORD,
    WORK,
    create_work_folder,
    is_good,
    lock_if_free,
    open_lock,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO

SWITCH = "CVLATEX_INCREMENTAL"
"""The variable that, set to 0, turns everything off that is in this package."""


def is_switched_on() -> bool:
    """Whether typesetting may use what earlier runs have left."""
    return os.environ.get(SWITCH) != "0"


class Started:
    """A XeTeX that waits in a locked work folder for its document, under a `format` or none.

    `tex` is the document of the folder's last run, None where that was not a good one. In the document's place stands
    a FIFO, which nobody has opened for writing.
    """

    def __init__(self, folder: AnyPath, lock: IO[str], name: str, format_: AnyPath | None, tex: str | None) -> None:
        document = os.path.join(folder, f"{name}.tex")
        self.name = name
        self.format = format_
        self.tex = tex
        self.lock = lock
        self._folder = folder
        self._document = document
        if tex is not None:
            os.unlink(os.path.join(folder, GOOD))
        try:
            for suffix in (*OUTPUT, ".tex"):
                with contextlib.suppress(FileNotFoundError):
                    os.unlink(os.path.join(folder, name + suffix))
            os.mkfifo(document)
            self.running = start_walled(build_xelatex_command(f"{name}.tex", under=format_), folder)
        except BaseException:
            self._restore()
            raise

    def undo(self) -> None:
        """End XeTeX, and unlock the folder as it was."""
        self.running.end()
        self._restore()
        self.lock.close()

    def _restore(self) -> None:
        """Put the document back as it was."""
        with contextlib.suppress(OSError):
            if self.tex is None:
                os.unlink(self._document)
                return
            write_file(self._document, self.tex)
            write_file(os.path.join(self._folder, GOOD), b"")


def start_first(
    out: AnyPath, variants: Sequence[str], history: Callable[[], Mapping[str, tuple[str, str]]]
) -> dict[str, Started]:
    """Start XeTeX for the first of the variants in an output folder, of all where none is named; by variant.

    Where none of them was built there, it is started for those that the `history` has, by variant a document's name and
    a format. One processor is left to the reading of the data.
    """
    if not is_switched_on():
        return {}
    work = os.path.join(out, WORK)
    there: list[str] = []
    with contextlib.suppress(OSError), os.scandir(work) as entries:  # the build reports what is wrong with the folder
        there = sorted(entry.name for entry in entries if entry.is_dir(follow_symlinks=False))
    wanted = [name for name in there if not variants or name in variants]
    most = max(1, (os.cpu_count() or 1) - 1)
    if wanted:
        found = {name: start(os.path.join(work, name)) for name in wanted[:most]}
    else:
        known = [(name, *entry) for name, entry in history().items() if not variants or name in variants]
        found = {name: start_anew(os.path.join(work, name), document, of) for name, document, of in known[:most]}
    return {name: one for name, one in found.items() if one is not None}


def start(folder: AnyPath) -> Started | None:
    """Start XeTeX in a work folder; None where no good run has left what it needs, or another build works there."""
    lock = lock_if_free(folder)
    if lock is None:
        return None
    try:
        with open(os.path.join(folder, RECORD), encoding="utf-8") as file:
            record = json.load(file)
        if is_good(folder) and os.path.isfile(record["format"]):
            with open(os.path.join(folder, f"{record['name']}.tex"), encoding="utf-8") as file:
                tex = file.read()
            return Started(folder, lock, record["name"], record["format"], tex)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        pass
    lock.close()
    return None


def start_anew(folder: AnyPath, name: str, format_: AnyPath | None) -> Started | None:
    """Start XeTeX for a document of which there was no good run yet, under a format or none; None where it cannot."""
    try:
        if format_ is not None and not os.path.isfile(format_):
            return None
        create_work_folder(folder)
        open_lock(folder).close()
    except OSError:
        return None
    lock = lock_if_free(folder)
    if lock is None:
        return None
    with contextlib.suppress(OSError):
        if not is_good(folder):
            return Started(folder, lock, name, format_, None)
    lock.close()
    return None
