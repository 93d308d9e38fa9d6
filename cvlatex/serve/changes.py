"""Tells that one of some files has changed, however it was saved.

The system says when something happens in a folder; what counts is whether a file is then another than before. So it
does not matter whether an editor writes in place, puts a new file over the old, or moves it away first, and what lies
beside the files is nobody's concern. Once a second the files are looked at without being told, for what no system
tells: a folder that was replaced, or a disk of another machine.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path

import watchfiles

_QUIET = 10
"""Milliseconds without a further change before a change is told of: a save is often several."""
_LONGEST = 200
"""Milliseconds after which it is told of anyway."""
_LOOK = 1000
"""Milliseconds between two looks at the files that nobody asked for."""

_Stamp = tuple[int, int, int] | None


class Changes:
    """Watches files, there or not, and all that lies right in some folders."""

    def __init__(self, files: Iterable[Path], folders: Iterable[Path] = ()) -> None:
        self._files = set(files)
        self._folders = tuple(folders)
        self._changed = threading.Event()
        self._stop = threading.Event()
        self._over = threading.Event()
        self._looking = threading.Lock()
        self._before = self._look()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def also(self, file: Path) -> None:
        """Watch a further file; it counts as it is now."""
        if file not in self._files:
            self._files.add(file)
            self._before[str(file)] = _stamp(file)

    def wait(self, seconds: float | None) -> bool:
        """Wait for a change since the last `rearm`; False when none came in that time."""
        return self._changed.wait(seconds)

    def rearm(self) -> threading.Event:
        """Take all changes so far as known. The event is set by the next one."""
        self._stop = threading.Event()
        self._changed.clear()
        return self._stop

    def look(self) -> None:
        """Look at the files now: what writes them itself need not wait until the system tells."""
        with self._looking:
            now = self._look()
            if now != self._before:
                self._before = now
                self._changed.set()
                self._stop.set()

    def ring(self) -> None:
        """Count as a change what is none of the files."""
        self._changed.set()
        self._stop.set()

    def close(self) -> None:
        """Watch no more."""
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        for _ in self._occasions():
            self.look()

    def _occasions(self) -> Iterator[None]:
        """Each moment at which a file may have changed."""
        while not self._over.is_set():
            folders = sorted({*self._folders, *(file.parent for file in self._files)})
            there = [folder for folder in folders if _is_folder(folder)]
            numbers = _numbers(folders)
            with contextlib.suppress(OSError):
                for _ in watchfiles.watch(
                    *there, watch_filter=None, recursive=False, step=_QUIET, debounce=_LONGEST, rust_timeout=_LOOK,
                    yield_on_timeout=True, stop_event=self._over, raise_interrupt=False,
                ):  # fmt: skip
                    yield
                    if _numbers(folders) != numbers:
                        break
            self._over.wait(0 if there else 0.2)
            yield

    def _look(self) -> dict[str, _Stamp]:
        found = [path for folder in self._folders for path in folder.glob("*.*")]
        return {str(path): _stamp(path) for path in (*self._files, *found)}


def _stamp(path: Path) -> _Stamp:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns, status.st_ino


def _is_folder(path: Path) -> bool:
    """Whether a folder can be looked at there; one behind a closed door cannot."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _numbers(folders: Iterable[Path]) -> list[int | None]:
    """What tells a folder from another one of its name."""
    return [(stamp := _stamp(folder)) and stamp[2] for folder in folders]
