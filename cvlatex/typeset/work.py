"""Work folders: their names, the files in them that say how the last run ended, and the lock of a folder.

Loads next to nothing: XeTeX is started before the rest of the program.
"""

from __future__ import annotations

import contextlib
import fcntl
import os

from cvlatex.core.files import AnyPath, create_own_folder, open_own, remove_links

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO

WORK = "work"
"""The folder within the output folder for what lies between data and PDF, a folder a variant."""

WATCH = "watch"
"""The same for `watch` and `serve`: `pdf` need not wait for them."""

LOCK = ".lock"
"""The file that is locked by a build while it works in the folder."""
GOOD = ".good"
"""The file that stands in a work folder whose last run was good."""
RECORD = ".ready"
"""The file that records the inputs of the last good run."""
REPLACED = ".replaced-"
"""How the name begins of the PDF that was in its place before a predicted one; the PDF's own name follows."""
OUTPUT = (".log", ".xdv", ".pdf")
"""The suffixes of the files that each run creates anew."""


def is_good(folder: AnyPath) -> bool:
    """Whether the last run in a work folder was good."""
    return os.path.exists(os.path.join(folder, GOOD))


def create_work_folder(folder: AnyPath) -> None:
    """Create a work folder, the folder of all of them and the output folder. Raises OSError, for a link among them too.

    The output folder itself may be a link.
    """
    works, name = os.path.split(os.path.abspath(folder))
    out, work = os.path.split(works)
    create_own_folder(out, work, name)


def open_lock(folder: AnyPath) -> IO[str]:
    """Open the lock file of a work folder, created where it is missing. Raises OSError."""
    return os.fdopen(open_own(os.path.join(folder, LOCK)), "r+", encoding="utf-8")


def lock_if_free(folder: AnyPath) -> IO[str] | None:
    """Lock a work folder that was used before; None where there is none, or another build works in it.

    Closing the file unlocks the folder. Links that lie in the folder are removed.
    """
    with contextlib.suppress(OSError):
        if os.path.islink(folder) or os.path.islink(os.path.dirname(os.path.abspath(folder))):
            return None
        handle = os.open(os.path.join(folder, LOCK), os.O_RDWR | os.O_NOFOLLOW | os.O_CLOEXEC)
        lock = os.fdopen(handle, "r+", encoding="utf-8")
        if take_lock(lock):
            remove_links(folder)
            return lock
        lock.close()
    return None


def put_back_all(out: AnyPath) -> None:
    """Put back every PDF of an output folder that a predicted one has replaced in a build that was killed.

    A build under way puts its own back; what cannot be put back now is put back when its variant is built.
    """
    for works in (WORK, WATCH):
        with contextlib.suppress(OSError):
            for name in os.listdir(os.path.join(out, works)):
                _put_back(out, os.path.join(out, works, name))


def _put_back(out: AnyPath, folder: str) -> None:
    """Move the PDFs that predictions have replaced back into their places, unless a build is at work in the folder."""
    with contextlib.suppress(OSError):
        replaced = [name for name in os.listdir(folder) if name.startswith(REPLACED)]
        lock = lock_if_free(folder) if replaced else None
        if lock is not None:
            with lock:
                for name in replaced:
                    os.replace(os.path.join(folder, name), os.path.join(out, name.removeprefix(REPLACED)))


def take_lock(lock: IO[str]) -> bool:
    """Take a lock without waiting; whether it was free."""
    try:
        fcntl.flock(lock.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
