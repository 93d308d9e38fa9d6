"""The folder that a worker has for one person: in memory where there is room, and removed whatever becomes of either.

A worker that is killed cannot take its folder away. It holds a lock in it, which ends with the process: the next worker
on that machine removes every folder whose lock nobody holds.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

PREFIX = "cvlatex-person-"
LOCK = ".lock"
IN_MEMORY = Path("/dev/shm")
"""Linux's file system in memory: to create a file there takes a tenth of the time, and no disk ever has it."""

ROOM = 256 << 20
"""Bytes that must be free there."""


@contextmanager
def create_private_folder() -> Iterator[Path]:
    """Create a new folder that is gone after the block."""
    base = _choose_base()
    _remove_abandoned(base)
    folder = Path(tempfile.mkdtemp(prefix="cvlatex-", dir=base))
    with (folder / LOCK).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        try:
            # Locked before it has the name that others search for.
            folder = folder.rename(base / f"{PREFIX}{os.urandom(8).hex()}")
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _choose_base() -> Path:
    """Return where the folders are: in memory, unless TMPDIR names another place or there is no room."""
    if "TMPDIR" not in os.environ:
        with contextlib.suppress(OSError):
            free = os.statvfs(IN_MEMORY)
            if free.f_bavail * free.f_frsize >= ROOM and os.access(IN_MEMORY, os.W_OK):
                return IN_MEMORY
    return Path(tempfile.gettempdir())


@cache
def _remove_abandoned(base: Path) -> None:
    """Remove the folders of workers that were killed; once in a process."""
    for folder in base.glob(f"{PREFIX}*"):
        with contextlib.suppress(OSError), (folder / LOCK).open() as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(folder, ignore_errors=True)
