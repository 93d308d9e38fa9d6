"""Values that are cached between runs of the program, each under a key of all that it depends on.

So an entry never has to be checked: where anything differs, the key is another. A damaged entry counts as missing, and
one that cannot be written costs time at the next run, nothing else.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
import time
from collections.abc import Callable
from functools import lru_cache

from cvlatex.core.files import AnyPath, write_file

_CHECKSUM = 16
"""Bytes of an entry's checksum, which stands before its value."""

_PARTLY = ".partly-"
"""How the names of files begin that are being created."""

_SIZE = ".size"
"""What the names of entries end in that hold the size of a file."""

_ABANDONED = 3600.0
"""Seconds after which a file that is being created is taken for abandoned."""


def make_key(*parts: object) -> str:
    """Return the key of a value that depends on these parts: texts, bytes, numbers, None, and tuples of them."""
    digest = hashlib.sha256()
    _add(digest, parts)
    return digest.hexdigest()[:32]


def stamp_file(path: AnyPath) -> tuple[int, int]:
    """Return what tells one state of a large file from another: size and mtime. Raises OSError."""
    status = os.stat(path)
    return status.st_size, status.st_mtime_ns


@lru_cache(maxsize=1)
def compute_program_key() -> str:
    """Return the key of the program itself: its modules and tables, and the Python packages that are installed."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    packages = (name for path in sys.path if path.endswith("-packages") for name in _list_names(path))
    installed = sorted(name for name in packages if name.endswith((".dist-info", ".egg-info")))
    return make_key(sys.version, repr(sorted(_list_own_files(package))), *installed)


class Store:
    """The entries of one folder of the user's cache.

    When one is written, the `most` keys that were used last are left, and those used within `spared` seconds.
    """

    def __init__(self, folder: AnyPath, most: int = 100, spared: float = 0.0) -> None:
        self.folder = os.fspath(folder)
        self._most = most
        self._spared = spared

    def read(self, key: str) -> bytes | None:
        """Return the value of a key; None where there is none, or it is damaged."""
        try:
            with open(self._locate(key), "rb") as file:
                entry = file.read()
                with contextlib.suppress(OSError):  # a cache that may only be read
                    os.utime(file.fileno())
        except OSError:
            return None
        checksum, value = entry[:_CHECKSUM], entry[_CHECKSUM:]
        return value if checksum == _compute_checksum(key, value) else None

    def write(self, key: str, value: bytes) -> None:
        """Store a value; where it cannot be written, do nothing."""
        with contextlib.suppress(OSError):
            os.makedirs(self.folder, exist_ok=True)
            write_file(self._locate(key), _compute_checksum(key, value) + value)
            self.trim()

    def find_file(self, key: str, suffix: str) -> str | None:
        """Return the path of a file that was created for a key, with its suffix; None where it is not there whole."""
        path = self._locate(key) + suffix
        try:
            status = os.stat(path)
        except OSError:
            return None
        with contextlib.suppress(OSError):
            os.utime(path, ns=(time.time_ns(), status.st_mtime_ns))
        return path if self.read(f"{key}{suffix}{_SIZE}") == str(status.st_size).encode() else None

    def create_file(self, key: str, suffix: str, create: Callable[[str], None]) -> str:
        """Let `create` write a file at the path it is given; store it under a key, and return its path.

        For files that other programs read by their names. Raises OSError, and what `create` raises.
        """
        os.makedirs(self.folder, exist_ok=True)
        path = self._locate(key) + suffix
        partly = os.path.join(self.folder, f"{_PARTLY}{os.urandom(6).hex()}{suffix}")
        try:
            create(partly)
            size = os.stat(partly).st_size
            os.replace(partly, path)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(partly)
            raise
        self.write(f"{key}{suffix}{_SIZE}", str(size).encode())
        return path

    def drop(self, key: str) -> None:
        """Remove all entries of a key."""
        for name in _list_names(self.folder):
            if name.startswith(key):
                with contextlib.suppress(OSError):
                    _remove(os.path.join(self.folder, name))

    def trim(self) -> None:
        """Remove the keys beyond the most that are stored, those unused for longest first, and abandoned files."""
        used: dict[str, float] = {}
        for name in _list_names(self.folder):
            with contextlib.suppress(OSError):
                age = os.stat(os.path.join(self.folder, name)).st_atime
                key = name.partition(".")[0]
                used[key or name] = max(age, used.get(key or name, 0.0))
        now = time.time()
        abandoned = [name for name in used if name.startswith(_PARTLY) and used[name] < now - _ABANDONED]
        keys = sorted((key for key in used if not key.startswith(".")), key=used.__getitem__, reverse=True)
        unused = [key for key in keys[self._most :] if used[key] < now - self._spared]
        for key in (*unused, *abandoned):
            self.drop(key)

    def _locate(self, key: str) -> str:
        """Return the file of a key."""
        return os.path.join(self.folder, key)


def _compute_checksum(key: str, value: bytes) -> bytes:
    """Return a digest of a key and its value: an entry that is damaged, or another key's, does not match."""
    return hashlib.blake2b(value, digest_size=_CHECKSUM, key=key.encode()[:64]).digest()


def _add(digest: hashlib._Hash, part: object) -> None:
    """Add a part with its type and length, so that no two lists of parts have one digest."""
    if isinstance(part, tuple):
        digest.update(b"(%d" % len(part))
        for inner in part:
            _add(digest, inner)
        return
    if not isinstance(part, str | bytes | int | float | None):
        raise TypeError(f"No key can be made of a {type(part).__name__}.")
    content = part if isinstance(part, bytes) else repr(part).encode("utf-8", "backslashreplace")
    digest.update(b"%s%d:" % (type(part).__name__.encode(), len(content)) + content)


def _list_own_files(folder: str) -> list[tuple[str, int, int, int]]:
    """List path, size, mtime and inode of each module and each YAML file in a folder and the folders in it."""
    found: list[tuple[str, int, int, int]] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                found += [] if entry.name == "__pycache__" else _list_own_files(entry.path)
            elif entry.name.endswith((".py", ".yaml")):
                status = entry.stat()
                found.append((entry.path, status.st_size, status.st_mtime_ns, status.st_ino))
    return found


def _remove(path: str) -> None:
    """Remove a file, or a folder with all in it. Raises OSError."""
    if os.path.isdir(path) and not os.path.islink(path):
        for name in _list_names(path):
            _remove(os.path.join(path, name))
        os.rmdir(path)
    else:
        os.unlink(path)


def _list_names(folder: str) -> list[str]:
    """List the names in a folder; none where it cannot be read."""
    try:
        return os.listdir(folder)
    except OSError:
        return []
