"""A XeTeX that is at work before its document is known.

After a good run the work folder holds all that the next one needs but the new text. So XeTeX can be started as soon as
a build begins, while Python still reads the data, or long before, in `watch`: it loads its format and fonts, sets the
lines that no edit has changed, and waits. When the document is there it gets the rest, if what it was given is how the
document begins; otherwise it is ended and nothing has happened.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterable
from pathlib import Path
from threading import Event

from cvlatex.core.errors import CvlatexError
from cvlatex.core.files import write_file
from cvlatex.tools.process import Cancelled, Finished
from cvlatex.tools.running import Running
from cvlatex.tools.tex_commands import build_xelatex_command
from cvlatex.typeset.folder import WorkFolder, report_unusable
from cvlatex.typeset.incremental.beside import end_driver, start_driver
from cvlatex.typeset.incremental.early_start import Started, start, start_anew
from cvlatex.typeset.incremental.edits import Edit, edit_between, find_rest
from cvlatex.typeset.incremental.engine import Engine
from cvlatex.typeset.incremental.last_run import LastRun, read_tags
from cvlatex.typeset.job import Control, Job
from cvlatex.typeset.xelatex import check_time, run_within_walls

_FOREVER = 10 * 365 * 86400.0
"""Seconds that XeTeX may wait for its document."""

_HEARTBEAT = 0.05
"""Seconds between two checks of the wish to stop."""

_TAGS_WAIT = 0.1
"""Seconds within which XeTeX has to write the elements up to the place that a prediction begins at."""
_CHECK = 0.002
"""Seconds between two checks whether it has."""

_GRACE = 0.6
"""Seconds that XeTeX has to end, once a build is to stop whose predicted PDF is in place."""

_PREDICTED = ".predicted"
"""What the names of a predicted PDF and its elements have behind the document's."""


class WaitingEngine:
    """A XeTeX that waits in a locked work folder, under a `format` or none, after the run `last`, if one was good."""

    def __init__(self, started: Started, folder: WorkFolder, last: LastRun | None, copies: Path) -> None:
        self.last = last
        self.format = Path(started.format) if started.format else None
        self.is_over = False
        self._has_gone_ahead = False
        self._edit = Edit()
        self._tags: bytes | None = None
        self._lock = started.lock
        self._folder = folder
        self._lines = last.tex.splitlines(keepends=True) if last else []
        self._news = Event()
        self._driver = start_driver(folder, _FOREVER, copies, self._news)
        try:
            self.engine = _create_engine(folder, self.format, started.running, self._news)
        except BaseException:
            self._driver.close()
            raise

    def feed_to(self, line: str) -> None:
        """Give XeTeX the last document up to its first line that begins with these words."""
        self._feed_lines(next((number for number, text in enumerate(self._lines) if text.startswith(line)), 0))

    def feed_ahead(self, count: int) -> None:
        """Give XeTeX so many lines of the last document, of which an edit may change some."""
        self._feed_lines(min(count, len(self._lines) - 1))
        self._has_gone_ahead = count > 0

    def feed_unchanged(self) -> bool:
        """Give XeTeX what no edit of the data since the last build can have changed; False where it has got more."""
        if self.last is None:
            return True
        count = min(self.last.origins.count_unchanged(), len(self._lines) - 1)
        self._feed_lines(count)
        return not self._has_gone_ahead or count >= self.engine.fed.count("\n")

    def fits(self, job: Job, format_: Path | None) -> bool:
        """Whether the job's document is one that XeTeX can go on with, under the job's format."""
        if (self._folder.name, self.format) != (job.name, format_) or find_rest(job.tex, self.engine.fed) is None:
            return False
        return self.last is None or self.last.has_inputs_of(job)

    def feed_rest(self, job: Job) -> None:
        """Give XeTeX the rest of a document that fits. Raises FolderUnusable."""
        last = self.last
        if last is None:
            with report_unusable(self._folder.path):
                self._folder.bring(job.inputs)
                self._folder.drop_auxiliary()
        elif last.pages and (edit := edit_between(last.tex, job.tex)):
            self._edit = edit
            self._driver.predict(last.pages, edit)
        self.engine.feed_last(find_rest(job.tex, self.engine.fed) or "")

    def predict_pdf(self, job: Job, control: Control) -> Path | None:
        """Wait until the PDF is predicted from the last run's pages, and return it; None where XeTeX ended before.

        XeTeX then waits to be ended by `end`. Raises TexTimedOut, Cancelled, FolderUnusable.
        """
        deadline = time.monotonic() + job.time_limit
        while not self._news.wait(_HEARTBEAT):
            if control.stop.is_set() and not self._driver.predicts:
                self.give_up()
                raise Cancelled("The build was interrupted.")
            if time.monotonic() >= deadline:
                self.give_up()
                check_time(job, Finished((), -9, "", job.time_limit, timed_out=True), "xelatex")
        self._tags = self._predict_tags() if self._driver.has_predicted else None
        if self._tags is None:
            return None
        predicted = WorkFolder(self._folder.path, f"{self._folder.name}{_PREDICTED}")
        with report_unusable(self._folder.path):
            os.replace(self._folder.locate(".pdf"), predicted.locate(".pdf"))
            write_file(predicted.locate(".tags"), self._tags)
        return predicted.locate(".pdf")

    def _predict_tags(self) -> bytes | None:
        """Return the elements of a predicted PDF: those that XeTeX has written, and the last run's behind them.

        None where XeTeX does not write out in time what it has of them.
        """
        joint, last = self._driver.joint, self.last
        if joint is None or last is None:
            return None
        if self._edit.recolored or self._edit.only_words:
            return last.tags
        behind = last.tags.find(b"\n+ %d " % joint.element_old)
        deadline = time.monotonic() + _TAGS_WAIT
        while behind >= 0:
            has_ended = self.engine.has_ended
            written = read_tags(self._folder)
            at = written.find(b"\n+ %d " % joint.element)
            if at >= 0:
                return written[:at] + joint.renewal.of_tags(last.tags[behind:])
            if has_ended or time.monotonic() >= deadline:
                break
            time.sleep(_CHECK)
        return None

    def end(self, job: Job, control: Control) -> Finished:
        """Wait for the end of XeTeX, which has its whole document. Raises TexTimedOut, ToolMissing, Cancelled."""
        self._driver.release()
        stopped_at: list[float] = []

        def is_stopped() -> bool:
            """Whether XeTeX is to be ended: the build was stopped, and a prediction has had its seconds of grace."""
            if control.stop.is_set() and not stopped_at:
                stopped_at.append(time.monotonic())
            grace = _GRACE if self._driver.predicts else 0.0
            return bool(stopped_at) and time.monotonic() >= stopped_at[0] + grace

        try:
            finished = check_time(job, self.engine.end(job.time_limit, is_stopped), "xelatex")
            end_driver(job, self._folder, self._driver)
        except CvlatexError:
            self.give_up()
            raise
        self.is_over = True
        return finished

    def came_true(self) -> bool:
        """Whether a predicted PDF was given, and all that was predicted has come; to be called after the end."""
        return self._tags is not None and self._driver.came_true() and read_tags(self._folder) == self._tags

    def has_pdf(self) -> bool:
        """Whether the folder has the PDF of the pages that have come; to be called after the end."""
        return self._folder.locate(".pdf").exists() and (not self._driver.predicts or self._driver.came_true())

    def give_up(self) -> None:
        """End XeTeX, if it still waits, and leave the folder as it was; it stays locked."""
        if not self.is_over:
            self.is_over = True
            self._driver.release()
            self.engine.close()
            self._driver.close()
            if self.last is not None:
                with contextlib.suppress(OSError):
                    self._folder.write_document(self.last.tex)
                    self._folder.restore_auxiliary(self.last.auxiliary)
                    write_file(self._folder.locate(".tags"), self.last.tags)

    def close(self) -> None:
        """Unlock the folder, with XeTeX ended if the document never came."""
        self.give_up()
        for suffix in (".pdf", ".tags"):
            with contextlib.suppress(OSError):
                self._folder.locate(f"{_PREDICTED}{suffix}").unlink(missing_ok=True)
        self._lock.close()

    def _feed_lines(self, count: int) -> None:
        """Feed the first `count` lines of the document, as far as they are not fed yet."""
        text = "".join(self._lines[:count])
        if len(text) > len(self.engine.fed):
            self.engine.feed(text[len(self.engine.fed) :])


def start_waiting(path: Path, copies: Path, started: Started | None = None) -> WaitingEngine | None:
    """Make a waiting engine of the XeTeX that was `started` in a work folder, or of one that is started now.

    None where it is of no use: no good run has left what it needs, or another build works there.
    """
    started = started or start(path)
    if started is None:
        return None
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError, AttributeError, CvlatexError):
        last = LastRun.of(path, started.tex) if started.tex is not None else None
        if last is not None or started.tex is None:
            return WaitingEngine(started, WorkFolder(path, started.name), last, copies)
    started.undo()
    return None


def start_waiting_anew(folder: WorkFolder, inputs: Iterable[tuple[Path, str]], copies: Path) -> WaitingEngine | None:
    """Start XeTeX without a format, in a folder with these inputs; None where there was a good run already."""
    started = start_anew(folder.path, folder.name, None)
    if started is None:
        return None
    try:
        with report_unusable(folder.path):
            folder.bring(inputs)
        return WaitingEngine(started, folder, None, copies)
    except CvlatexError:
        started.undo()
        return None


def _create_engine(folder: WorkFolder, format_: Path | None, running: Running, on_news: Event) -> Engine:
    """Return the engine of a XeTeX that was started in a folder."""
    document = folder.locate(".tex")
    command = build_xelatex_command(document.name, under=format_)
    return Engine(
        document, lambda stop: run_within_walls(command, folder.path, _FOREVER, stop, running=running), on_news
    )
