"""A XeTeX that is at work before its document is known.

After a good run the work folder holds all that the next one needs but the new text. So XeTeX can be started as soon as
a build begins, while Python still reads the data, or long before, where somebody watches the data: it loads its format
and fonts, sets the lines that no edit has touched, and waits. When the document is there it gets the rest, if what it
was given is how the document begins; otherwise it is ended and nothing has happened.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event
from typing import IO, Any, Self

from cvlatex.errors import CvlatexError
from cvlatex.typeset.engine import Engine
from cvlatex.typeset.folder import WORK, WorkFolder, hold_if_free, usable
from cvlatex.typeset.lastrun import LastRun, tags_of
from cvlatex.typeset.process import Finished
from cvlatex.typeset.reuse import is_edit_of_text
from cvlatex.typeset.xelatex import Job, clear_output, driver, end_driver, start_tool, xelatex_command

_FOREVER = float("inf")

_EARLY = ".early"
"""What stands behind a document's name in the name of a PDF that is given while XeTeX still ends."""


class Ready:
    """A work folder that is held, and the XeTeX that waits in it until it `is_over`. `auxiliary` is what XeTeX read."""

    def __init__(self, lock: IO[str], last: LastRun) -> None:
        self.auxiliary = last.auxiliary
        self.is_over = False
        self._lock = lock
        self._folder = last.folder
        self._last = last
        self._lines = last.tex.splitlines(keepends=True)
        self._driver = driver(last.folder, _FOREVER)
        try:
            self.engine = _engine(last.folder, last.format)
        except BaseException:
            self._driver.close()
            raise

    def feed_to(self, line: str) -> None:
        """Give XeTeX the last document through its first line that begins with these words."""
        count = next((number for number, text in enumerate(self._lines, 1) if text.startswith(line)), 0)
        self._feed_lines(count)

    def feed_untouched(self) -> None:
        """Give XeTeX what no edit of the data since the last build can have changed."""
        self._feed_lines(min(self._last.foresight.untouched(), len(self._lines) - 1))

    def fits(self, job: Job, made: Path | None) -> bool:
        """Whether the job's document is one that XeTeX can go on with, under the job's format."""
        return self._last.is_of(job, made) and job.tex.startswith(self.engine.fed)

    def finish(self, job: Job) -> Finished:
        """Give XeTeX the rest of a document that fits, and wait for its end. Raises what `Engine.end` does.

        Where the last run's pages foretell the PDF, the job has it early, and the run is no longer interrupted.
        """
        if job.on_early and self._last.pages and is_edit_of_text(self._last.tex, job.tex):
            self._driver.foretell(self._last.pages, lambda: self._give(job))
        rest = job.tex[len(self.engine.fed) :]
        try:
            finished = self.engine.end(rest, job.time_limit, lambda: _is_set(job.stop) and not self._driver.foretells)
            end_driver(job, self._folder, self._driver)
        except CvlatexError:
            self.give_up()
            raise
        self.is_over = True
        return finished

    def has_given(self) -> bool:
        """Whether the job has its PDF, and everything in it came as it was foretold."""
        return self._driver.foretold and self._driver.was_right() and tags_of(self._folder) == self._last.tags

    def give_up(self) -> None:
        """End XeTeX, if it still waits, and leave the folder as it was; it stays held."""
        if not self.is_over:
            self.is_over = True
            self.engine.close()
            self._driver.close()
            with contextlib.suppress(OSError):
                self._folder.write_document(self._last.tex)
                self._folder.restore_auxiliary(self.auxiliary)

    def close(self) -> None:
        """Give the folder free, with XeTeX ended if the document never came."""
        self.give_up()
        self._lock.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _feed_lines(self, count: int) -> None:
        text = "".join(self._lines[:count])
        if len(text) > len(self.engine.fed):
            self.engine.feed(text[len(self.engine.fed) :])

    def _give(self, job: Job) -> None:
        """Let the job have the PDF, beside the elements of the last run: XeTeX still writes this one's."""
        assert job.on_early is not None
        early = WorkFolder(self._folder.path, f"{self._folder.name}{_EARLY}")
        with usable(self._folder.path):
            os.replace(self._folder.file(".pdf"), early.file(".pdf"))
            early.file(".tags").write_bytes(self._last.tags)
        job.on_early(early.file(".pdf"))


def make_ready(path: Path) -> Ready | None:
    """Start XeTeX in a work folder; None where no good run has left what it needs, or another build holds it."""
    lock = hold_if_free(path)
    if lock is None:
        return None
    try:
        last = LastRun.of(path)
        if last is not None:
            last.folder.begin_run()
            clear_output(last.folder)
            last.folder.file(".tex").unlink()
            return Ready(lock, last)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, CvlatexError):
        pass
    lock.close()
    return None


@contextmanager
def readied(folders: Mapping[str, Path]) -> Iterator[dict[str, Ready]]:
    """XeTeX started in those of the work folders that allow it, by their names, on all that no edit has touched."""
    with ExitStack() as stack:
        ready = {}
        for name, path in folders.items():
            one = make_ready(path)
            if one is not None:
                ready[name] = stack.enter_context(one)
                one.feed_untouched()
        yield ready


@contextmanager
def early(out: str | os.PathLike[str], variants: Sequence[str]) -> Iterator[dict[str, Ready]]:
    """XeTeX at work for the first of the variants, of all where none is named, while the data is read.

    One processor is left to the reading.
    """
    work = Path(out, WORK)
    there: list[str] = []
    with contextlib.suppress(OSError):  # the build will say what is wrong with the folder
        there = sorted(path.name for path in work.iterdir() if path.is_dir())
    wanted = [name for name in there if not variants or name in variants]
    most = max(1, (os.cpu_count() or 1) - 1)
    with readied({name: work / name for name in wanted[:most]}) as ready:
        yield ready


def _is_set(stop: Event | None) -> bool:
    return stop is not None and stop.is_set()


def _engine(folder: WorkFolder, made: Path) -> Engine:
    document = folder.file(".tex")
    command = xelatex_command(document.name, under=made)
    return Engine(document, lambda stop: _run(command, folder.path, stop))


def _run(command: tuple[str, ...], folder: Path, stop: Any) -> Finished:
    return start_tool(command, folder, _FOREVER, stop)
