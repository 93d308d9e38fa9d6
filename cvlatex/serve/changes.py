"""Reports that one of some files has changed, however it was saved.

The system reports that something happened in a folder; what counts is whether a file is then another than before. So it
makes no difference whether an editor writes in place, replaces the file, or moves it away first, and other files of the
folder count for nothing. Once a second the files are compared anyway, for what no system reports: a folder that was
replaced, or a disk of another machine.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

import watchfiles

from cvlatex.core.files import is_folder

_QUIET = 10
"""Milliseconds without a further change before a change is reported: a save is often several."""
_LONGEST = 200
"""Milliseconds after which it is reported anyway."""
_PERIOD = 1000
"""Milliseconds between two comparisons without a report of the system."""

_Stamp = tuple[int, int, int] | None


class Changes:
    """Watches files, existing or not, and all that lies directly in some folders."""

    def __init__(self, files: Iterable[Path], folders: Iterable[Path] = ()) -> None:
        self._files = set(files)
        self._folders = tuple(folders)
        self._changed = threading.Event()
        self._stop = threading.Event()
        self._over = threading.Event()
        self._comparing = threading.Lock()
        self._before = self._stamp_files()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def add_file(self, file: Path) -> None:
        """Watch a further file, from its present content on."""
        with self._comparing:
            if file not in self._files:
                self._files = {*self._files, file}
                self._before[str(file)] = _stamp_file(file)

    def wait(self, seconds: float | None) -> bool:
        """Wait for a change since the last `rearm`; return False where none came in that time."""
        return self._changed.wait(seconds)

    def rearm(self) -> threading.Event:
        """Count all changes so far as known, and return an event that the next one sets."""
        self._stop = threading.Event()
        self._changed.clear()
        return self._stop

    def compare(self) -> None:
        """Compare the files now: their own writer need not wait for the system."""
        with self._comparing:
            now = self._stamp_files()
            if now != self._before:
                self._before = now
                self._changed.set()
                self._stop.set()

    def report(self) -> None:
        """Report a change that is none of the files'."""
        self._changed.set()
        self._stop.set()

    def close(self) -> None:
        """Watch no more."""
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        """Compare the files at each occasion to do so."""
        for _ in self._wait_for_changes():
            self.compare()

    def _wait_for_changes(self) -> Iterator[None]:
        """Yield at each moment at which a file may have changed."""
        while not self._over.is_set():
            folders = sorted({*self._folders, *(file.parent for file in self._files)})
            there = [folder for folder in folders if is_folder(folder)]
            numbers = _read_inodes(folders)
            with contextlib.suppress(OSError):
                for _ in watchfiles.watch(
                    *there, watch_filter=None, recursive=False, step=_QUIET, debounce=_LONGEST, rust_timeout=_PERIOD,
                    yield_on_timeout=True, stop_event=self._over, raise_interrupt=False,
                ):  # fmt: skip
                    yield
                    if _read_inodes(folders) != numbers:
                        break
            self._over.wait(0 if there else 0.2)
            yield

    def _stamp_files(self) -> dict[str, _Stamp]:
        """Return the stamps of all files that are watched."""
        found = [path for folder in self._folders for path in folder.glob("*.*")]
        return {str(path): _stamp_file(path) for path in (*self._files, *found)}


def _stamp_file(path: Path) -> _Stamp:
    """Return the size, age and inode of a file; None where it is absent."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns, status.st_ino


def _read_inodes(folders: Iterable[Path]) -> list[int | None]:
    """Return the inode of each folder: another one of the same name has another."""
    return [(stamp := _stamp_file(folder)) and stamp[2] for folder in folders]
