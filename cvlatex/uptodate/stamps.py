"""What tells one state of a file from the next: its size, its age, and where it lies on the disk.

The moment of the last change of the inode (ctime) is part of it, which no program can set back: a file that was edited
to the same size and given its old age again still shows. Clocks of file systems are coarse (a kernel tick, seconds on
some): two edits in a row may bear the same moment. Of a file that was changed a moment ago, what it holds counts as
well.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterable, Mapping

Stamp = list[int | str] | None
"""Size in bytes, mtime and ctime in nanoseconds, inode; for a young file a digest too. None: nothing is there."""

YOUNG = 2 * 10**9
"""Nanoseconds: the coarsest clock of a file system, FAT's."""

_PLAIN = 4


def take_stamp(path: str) -> Stamp:
    """Return the state of a file or a folder as it is now; of a folder, which names it holds."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    taken: list[int | str] = [status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino]
    if max(status.st_mtime_ns, status.st_ctime_ns) > time.time_ns() - YOUNG:
        taken.append(_compute_digest(path, status.st_mode))
    return taken


def take_stamps(paths: Iterable[str]) -> dict[str, Stamp]:
    """Take a stamp of each path."""
    return {path: take_stamp(path) for path in paths}


def is_same(path: str, now: Stamp, before: object) -> bool:
    """Whether the state `now` is the one that was taken `before`, which may be any value of a JSON file."""
    if now is None or not isinstance(before, list):
        return now is None and before is None
    if now[:_PLAIN] != before[:_PLAIN]:
        return False
    digests = before[_PLAIN:]
    return not digests or (digests[0] != "" and digests[0] == _compute_digest(path, os.stat(path).st_mode))


def are_same(now: Mapping[str, Stamp], before: object) -> bool:
    """Whether the same paths are there, each as it was."""
    if not isinstance(before, dict) or now.keys() != before.keys():
        return False
    if now == before and all(map(is_settled, now.values())):
        return True
    try:
        return all(is_same(path, taken, before[path]) for path, taken in now.items())
    except OSError:
        return False


def is_settled(taken: Stamp) -> bool:
    """Whether a stamp says all by itself: its file was not changed a moment before."""
    return taken is None or len(taken) == _PLAIN


def _compute_digest(path: str, mode: int) -> str:
    """Return a digest of a file's content or a folder's names; '' where it cannot be read."""
    import hashlib

    try:
        if stat.S_ISDIR(mode):
            return hashlib.sha256("\0".join(sorted(os.listdir(path))).encode("utf-8", "surrogateescape")).hexdigest()
        if stat.S_ISREG(mode):
            with open(path, "rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        pass
    return ""
