"""A XeTeX that is at work before its document is known.

After a good run the work folder holds all that the next one needs but the new text. So XeTeX can be started as soon as
a build begins, while Python still reads the data, or long before, where somebody watches the data: it loads its format
and fonts, sets the lines that no edit has touched, and waits. When the document is there it gets the rest, if what it
was given is how the document begins; otherwise it is ended and nothing has happened.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event
from typing import Self

from cvlatex.core.errors import CvlatexError
from cvlatex.tools.process import Finished
from cvlatex.tools.running import Running
from cvlatex.tools.tex_commands import xelatex_command
from cvlatex.typeset.folder import WorkFolder, usable
from cvlatex.typeset.incremental.early_start import WORK, Begun, begin, begin_anew
from cvlatex.typeset.incremental.engine import Engine
from cvlatex.typeset.incremental.last_run import LastRun, tags_of
from cvlatex.typeset.incremental.prediction import is_edit_of_text
from cvlatex.typeset.xelatex import Job, driver, end_driver, start_tool

_FOREVER = float("inf")

_EARLY = ".early"
"""What stands behind a document's name in the name of a PDF that is given while XeTeX still ends."""


class Ready:
    """A work folder that is held, and the XeTeX that waits in it until it `is_over`. `auxiliary` is what XeTeX read."""

    def __init__(self, begun: Begun, folder: WorkFolder, made: Path | None, last: LastRun | None) -> None:
        self.auxiliary = last.auxiliary if last else {}
        self.is_over = False
        self._lock = begun.lock
        self._folder = folder
        self._format = made
        self._last = last
        self._lines = last.tex.splitlines(keepends=True) if last else []
        self._driver = driver(folder, _FOREVER, made)
        try:
            self.engine = _engine(folder, made, begun.running)
        except BaseException:
            self._driver.close()
            raise

    def feed_to(self, line: str) -> None:
        """Give XeTeX the last document through its first line that begins with these words."""
        count = next((number for number, text in enumerate(self._lines, 1) if text.startswith(line)), 0)
        self._feed_lines(count)

    def feed_untouched(self) -> None:
        """Give XeTeX what no edit of the data since the last build can have changed."""
        if self._last is not None:
            self._feed_lines(min(self._last.foresight.untouched(), len(self._lines) - 1))

    @property
    def has_format(self) -> bool:
        """Whether XeTeX was started under a format."""
        return self._format is not None

    @property
    def was_set_before(self) -> bool:
        """Whether there was a good run of the document."""
        return self._last is not None

    def fits(self, job: Job, made: Path | None) -> bool:
        """Whether the job's document is one that XeTeX can go on with, under the job's format."""
        if (self._folder.name, self._format) != (job.name, made) or not job.tex.startswith(self.engine.fed):
            return False
        return self._last is None or self._last.is_with_inputs_of(job)

    def finish(self, job: Job) -> Finished:
        """Give XeTeX the rest of a document that fits, and wait for its end. Raises what `Engine.end` does.

        Where the last run's pages foretell the PDF, the job has it early, and the run is no longer interrupted.
        """
        last = self._last
        if last is None:
            with usable(self._folder.path):
                self._folder.bring(job.inputs)
                self._folder.drop_auxiliary()
        elif job.on_early and last.pages and is_edit_of_text(last.tex, job.tex):
            self._driver.foretell(last.pages, lambda: self._give(job, last.tags))
        self.engine.feed(job.tex[len(self.engine.fed) :])
        job.on_begun()
        try:
            finished = self.engine.end("", job.time_limit, lambda: _is_set(job.stop) and not self._driver.foretells)
            end_driver(job, self._folder, self._driver)
        except CvlatexError:
            self.give_up()
            raise
        self.is_over = True
        return finished

    def has_given(self) -> bool:
        """Whether the job has its PDF, and everything in it came as it was foretold."""
        if self._last is None or not self._driver.foretold:
            return False
        return self._driver.was_right() and tags_of(self._folder) == self._last.tags

    def give_up(self) -> None:
        """End XeTeX, if it still waits, and leave the folder as it was; it stays held."""
        if not self.is_over:
            self.is_over = True
            self.engine.close()
            self._driver.close()
            if self._last is not None:
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

    def _give(self, job: Job, tags: bytes) -> None:
        """Let the job have the PDF, beside the elements of the last run: XeTeX still writes this one's."""
        assert job.on_early is not None
        early = WorkFolder(self._folder.path, f"{self._folder.name}{_EARLY}")
        with usable(self._folder.path):
            os.replace(self._folder.file(".pdf"), early.file(".pdf"))
            early.file(".tags").write_bytes(tags)
        job.on_early(early.file(".pdf"))


def make_ready(path: Path, begun: Begun | None = None) -> Ready | None:
    """The XeTeX that has `begun` in a work folder, or begins now.

    None where it is of no use: no good run has left what it needs, or another build holds the folder.
    """
    begun = begun or begin(path)
    if begun is None:
        return None
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError, AttributeError, CvlatexError):
        last = LastRun.of(path, begun.tex) if begun.tex is not None else None
        if last is not None or begun.tex is None:
            made = Path(begun.made) if begun.made else None
            return Ready(begun, WorkFolder(path, begun.name), made, last)
    begun.undo()
    return None


def make_ready_anew(folder: WorkFolder, inputs: Iterable[tuple[Path, str]]) -> Ready | None:
    """A XeTeX that begins now, without a format, in a folder with these inputs; None where there was a good run."""
    begun = begin_anew(folder.path, folder.name, None)
    if begun is None:
        return None
    try:
        with usable(folder.path):
            folder.bring(inputs)
        return Ready(begun, folder, None, None)
    except CvlatexError:
        begun.undo()
        return None


@contextmanager
def readied(out: Path, begun: Mapping[str, Begun]) -> Iterator[dict[str, Ready]]:
    """Of what has begun in an output folder, by variant, all that is of use, on all that no edit has touched."""
    with ExitStack() as stack:
        ready = {}
        for name, one in begun.items():
            made = make_ready(out / WORK / name, one)
            if made is not None:
                ready[name] = stack.enter_context(made)
                made.feed_untouched()
        yield ready


def _is_set(stop: Event | None) -> bool:
    return stop is not None and stop.is_set()


def _engine(folder: WorkFolder, made: Path | None, begun: Running) -> Engine:
    document = folder.file(".tex")
    command = xelatex_command(document.name, under=made)
    return Engine(document, lambda stop: _run(command, folder.path, stop, begun))


def _run(command: tuple[str, ...], folder: Path, stop: Event, begun: Running) -> Finished:
    return start_tool(command, folder, _FOREVER, stop, begun=begun)
