"""The folder that TeX works in: locked by one build at a time, laid out before a run, cleaned after a failed one."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from cvlatex.core.errors import FolderUnusable
from cvlatex.core.files import move_file, remove_links, write_file
from cvlatex.tools.process import Cancelled
from cvlatex.typeset.job import Control
from cvlatex.typeset.work import GOOD, create_work_folder, is_good, open_lock, take_lock

PAGES = ".pages"
"""The last good run's pages, as XeTeX wrote them."""

_HEARTBEAT = 0.05
"""Seconds between two tries to take a lock."""

_NOT_READ_BACK = frozenset((".tex", ".log", ".xdv", ".pdf", ".tags", ".mentions", PAGES))
"""What a run leaves and the next one does not read; every other file of the document's name is auxiliary."""


@contextmanager
def report_unusable(folder: Path) -> Iterator[None]:
    """Let what goes wrong with the folder's files come out as FolderUnusable."""
    try:
        yield
    except OSError as problem:
        message = f"The work folder {folder} cannot be used: {problem.strerror or problem}."
        raise FolderUnusable(message, "Check its permissions and the room on its disk.") from problem


@contextmanager
def hold(folder: Path, control: Control) -> Iterator[None]:
    """Hold a work folder, created where it is missing; another build of the same variant waits its turn.

    Links that lie in it are removed. Raises FolderUnusable, also where the folder itself is a link, and Cancelled when
    the wait is to end.
    """
    with report_unusable(folder):
        create_work_folder(folder)
        lock = open_lock(folder)
    with lock:
        if not take_lock(lock):
            control.step("waits for another build of this variant")
            while not take_lock(lock):
                if control.stop.wait(_HEARTBEAT):
                    raise Cancelled("The build was interrupted.")
        with report_unusable(folder):
            remove_links(folder)
        yield


def install(pdf: Path, target: Path) -> None:
    """Move a PDF out of the work folder into its place in one step: there is the old file or the new, never half.

    Raises FolderUnusable, with the old file untouched.
    """
    try:
        move_file(pdf, target)
    except OSError as problem:
        raise FolderUnusable(
            f"{target} cannot be written: {problem.strerror}.", "The PDF that was there is untouched."
        ) from problem


class WorkFolder(Struct, frozen=True):
    """A document's files in its work folder. `name` is the document's, without a suffix."""

    path: Path
    name: str

    def locate(self, suffix: str) -> Path:
        """Return the document's file of one kind, there or not."""
        return self.path / f"{self.name}{suffix}"

    def lay_out(self, tex: str, inputs: Iterable[tuple[Path, str]]) -> None:
        """Bring the document and its inputs up to date, and take away what is none of them nor of the last run."""
        self.bring(inputs)
        self.write_document(tex)

    def bring(self, inputs: Iterable[tuple[Path, str]]) -> None:
        """Bring a document's inputs up to date, and take away what is none of them nor the document's."""
        wanted = {name: source for source, name in inputs}
        for path in (*self.path.glob("*.*"), *self.path.glob("*/*")):
            name = path.relative_to(self.path).as_posix()
            if path.is_file() and name not in wanted and not name.startswith((".", f"{self.name}.")):
                path.unlink()
        for name, source in wanted.items():
            _bring(source, self.path / name)

    def write_document(self, tex: str) -> None:
        """Put the document in its place, whatever stands there."""
        write_file(self.locate(".tex"), tex)

    def is_good(self) -> bool:
        """Whether the last run here was good."""
        return is_good(self.path)

    def begin_run(self) -> bool:
        """Whether auxiliary files of a good run lie ready. From here until `end_run` the folder counts as spoiled."""
        if not self.is_good():
            self.drop_auxiliary()
            return False
        (self.path / GOOD).unlink()
        return bool(self._list_auxiliary())

    def end_run(self) -> None:
        """Let the next run start from this one's auxiliary files."""
        (self.path / GOOD).touch()

    def read_auxiliary(self) -> dict[str, bytes]:
        """Read each file that the next pass reads."""
        return {path.name: path.read_bytes() for path in self._list_auxiliary()}

    def restore_auxiliary(self, files: Mapping[str, bytes]) -> None:
        """Write the auxiliary files of a good run again, as `read_auxiliary` returned them."""
        self.drop_auxiliary()
        for name, content in files.items():
            (self.path / name).write_bytes(content)
        self.end_run()

    def drop_auxiliary(self) -> None:
        """Remove what the next pass would read."""
        for path in self._list_auxiliary():
            path.unlink(missing_ok=True)

    def _list_auxiliary(self) -> list[Path]:
        """Return the auxiliary files that the next pass reads."""
        begin = f"{self.name}."
        return sorted(
            path
            for path in self.path.iterdir()
            if path.name.startswith(begin) and path.suffix not in _NOT_READ_BACK and path.is_file()
        )


def _bring(source: Path, target: Path) -> None:
    """Copy a file that differs in size or age; its age comes along, its permissions do not."""
    here = source.stat()
    with contextlib.suppress(FileNotFoundError):
        there = target.stat()
        if (there.st_size, there.st_mtime_ns) == (here.st_size, here.st_mtime_ns):
            return
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    os.utime(target, ns=(here.st_atime_ns, here.st_mtime_ns))
