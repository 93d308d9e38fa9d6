"""All that makes typesetting fast, behind one door.

# What a session does
1. It adopts the XeTeX that was started before the program was loaded (early_start.py), and gives it what no edit can
   have changed (unchanged.py).
2. In a first build it dumps formats, and starts XeTeX for the first variant, while the data is still being read
   (first_formats.py).
3. It typesets a job by the XeTeX that waits for it (waiting.py), else by a run under a format on the auxiliary files of
   the last good one; always with xdvipdfmx beside XeTeX (driver.py), on copies of large fonts (font_copies.py).
4. Where an edit changed nothing but words, it predicts the PDF from the last run's pages (prediction.py), and confirms
   it once XeTeX has ended.
5. It records the run for the next one (last_run.py), and which formats were used (format_history.py).

Nothing of this is trusted: where a step fails, `typeset` and `confirm` return None, and the document is to be typeset
plainly. `CVLATEX_INCREMENTAL=0` turns all of it off.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from cvlatex.core.errors import CvlatexError
from cvlatex.typeset.auxiliary import select_heeded
from cvlatex.typeset.folder import PAGES, WorkFolder, hold, report_unusable
from cvlatex.typeset.formats import Formats
from cvlatex.typeset.incremental.beside import run_beside
from cvlatex.typeset.incremental.early_start import Started, is_switched_on, start_first
from cvlatex.typeset.incremental.edits import count_before
from cvlatex.typeset.incremental.file_run import end_good_run, typeset_from_files
from cvlatex.typeset.incremental.first_formats import FirstFormats, Planned
from cvlatex.typeset.incremental.format_history import read_history, write_history
from cvlatex.typeset.incremental.waiting import WaitingEngine, start_waiting
from cvlatex.typeset.job import Control, Job, TexStopped, Typeset
from cvlatex.typeset.log.parse import Log
from cvlatex.typeset.passes import complete, read_auxiliary, run_until_stable
from cvlatex.typeset.work import WORK, put_back_all
from cvlatex.typeset.xelatex import find_tool, read_log, run_tool


class Session:
    """The fast ways of typesetting the variants whose work folders are in `work`. `cache` is the user's cache folder.

    `started` has the XeTeX that was started early, by variant.
    """

    def __init__(self, work: Path, cache: Path, started: Mapping[str, Started] | None = None) -> None:
        self._work = work
        self._copies = cache / "fonts"
        self._formats = cache / "formats"
        self._history = cache / "history"
        self._is_on = is_switched_on()
        self._first_formats = FirstFormats(self._formats, self._copies)
        self._engines: dict[Path, WaitingEngine] = {}
        self._places: dict[Path, int] = {}
        for name, one in (started or {}).items():
            engine = start_waiting(work / name, self._copies, one)
            if engine is not None:
                engine.feed_unchanged()
                self._engines[work / name] = engine

    @classmethod
    def start(
        cls, out: Path, cache: Path, data: Path, variants: Sequence[str], started: Mapping[str, Started] | None = None
    ) -> Session:
        """Open the session of an output folder, with the XeTeX that was `started`, or is started now."""
        if started is None:
            put_back_all(out)
            started = start_first(out, variants, lambda: read_history(cache / "history", data))
        return cls(out / WORK, cache, started)

    @property
    def expects_edit(self) -> bool:
        """Whether XeTeX waits for a document that was typeset before."""
        return any(engine.last is not None for engine in self._engines.values())

    def plan(self, documents: Sequence[Planned], inputs: tuple[tuple[Path, str], ...]) -> None:
        """Prepare a first build, where nothing is cached, as soon as it is known which documents there will be."""
        if self._is_on:
            engine = self._first_formats.start(documents, inputs)
            if engine is not None:
                self._engines[documents[0].folder] = engine

    def wait_for(self, names: Iterable[str], first_line: str) -> None:
        """Start XeTeX for the next documents of variants; it is given the last ones up to a line that begins so.

        Where the last edit was far behind that line, XeTeX waits for the next one there.
        """
        for folder in [self._work / name for name in names] if self._is_on else ():
            if folder not in self._engines:
                engine = start_waiting(folder, self._copies)
                if engine is not None:
                    engine.feed_to(first_line)
                    engine.feed_ahead(self._places.get(folder, 0))
                    self._engines[folder] = engine

    def feed_unchanged(self) -> None:
        """Give all that wait what no edit of the data can have changed; one that waits behind an edit begins anew."""
        for folder, engine in tuple(self._engines.items()):
            if not engine.feed_unchanged():
                self._engines.pop(folder).close()
                if (another := start_waiting(folder, self._copies)) is not None:
                    another.feed_unchanged()
                    self._engines[folder] = another

    @contextmanager
    def hold(self, folder: Path, control: Control) -> Iterator[None]:
        """Hold a work folder for one job. Raises FolderUnusable, Cancelled."""
        if folder not in self._engines:
            with hold(folder, control):
                yield
            return
        try:
            yield
        finally:
            self._engines.pop(folder).close()

    def typeset(self, job: Job, control: Control | None = None) -> Typeset | None:
        """Typeset a document in its work folder, which the caller holds; None where it is to be done plainly.

        Raises ToolMissing, TexTimedOut, TexFailed, FolderUnusable or Cancelled.
        """
        if not self._is_on:
            return None
        control = control or Control()
        engine = self._engines.get(job.folder)
        try:
            if engine is not None and engine.format is None and not engine.is_over:
                result = self._typeset_by_engine(job, control, engine, None)
                if result is not None:
                    return result
            format_ = self._format(job, control)
            result = self._typeset_by_engine(job, control, engine, format_) if engine else None
            return result or typeset_from_files(job, control, format_, self._open_formats(), self._copies)
        except TexStopped:
            return None

    def confirm(self, prediction: Typeset, control: Control | None = None) -> Typeset | None:
        """Wait for XeTeX's end after a prediction: the same with its log where it came true, else what came instead.

        None where the document is to be typeset plainly. Raises what `typeset` does.
        """
        job = prediction.job
        try:
            return self._end(job, control or Control(), self._engines[job.folder])
        except TexStopped:
            return None

    def list_refusals(self) -> tuple[str, ...]:
        """Return why there is no format for some documents; nothing where all have one."""
        with contextlib.suppress(CvlatexError):
            return self._open_formats().list_refusals()
        return ()

    def learn(self, data: Path | str, names: Iterable[str]) -> None:
        """Keep for the next output folder which formats the variants of a data folder were typeset under."""
        if self._is_on:
            write_history(self._history, data, [(name, self._work / name) for name in names])

    def cancel(self) -> None:
        """Give up the formats that are being dumped: there will be no document."""
        self._first_formats.cancel()

    def close(self) -> None:
        """End all that waits, and wait for formats that are being dumped."""
        try:
            self._first_formats.wait()
        finally:
            self._first_formats.cancel()
            while self._engines:
                self._engines.popitem()[1].close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None:
            self.cancel()
        self.close()

    def _format(self, job: Job, control: Control) -> Path | None:
        """Return the format of a job, dumped where there is none; None where none can be."""
        control.step("looks for its format")
        return self._open_formats().obtain(
            job.head, job.inputs, lambda argv, folder: run_tool(job, argv, folder, control)
        )

    def _typeset_by_engine(
        self, job: Job, control: Control, engine: WaitingEngine, format_: Path | None
    ) -> Typeset | None:
        """Typeset by the XeTeX that waits; None where it waits for another document, or is over."""
        if engine.is_over:
            return None
        if engine.last is not None and engine.last.tex != job.tex:
            self._places[job.folder] = count_before(engine.last.tex, job.tex)
        if not engine.fits(job, format_):
            engine.give_up()
            return None
        control.step("pass 1")
        engine.feed_rest(job)
        predicted = engine.predict_pdf(job, control)
        if predicted is not None:
            assert engine.last is not None
            assert engine.last.pages is not None
            return Typeset(job, predicted, len(engine.last.pages.pages), 1, Log((), 0), is_predicted=True)
        return self._end(job, control, engine)

    def _end(self, job: Job, control: Control, engine: WaitingEngine) -> Typeset:
        """See a run of a waiting XeTeX to its end. Raises TexStopped and what `typeset` does."""
        folder = WorkFolder(job.folder, job.name)
        finished = engine.end(job, control)
        with report_unusable(folder.path):
            folder.write_document(job.tex)
        log = read_log(job, folder, finished)
        with report_unusable(self._formats):  # without a format of its own, the document's is or will soon be there
            format_ = engine.format or self._open_formats().find_path(job.head, job.inputs)
        before = select_heeded(engine.last.auxiliary) if engine.last else {}
        if read_auxiliary(folder) != before:
            log, passes = run_until_stable(
                job, folder, control, lambda: run_beside(job, folder, engine.format, self._copies, control), done=1
            )
            return end_good_run(job, folder, log, passes, format_)
        if engine.came_true():
            result = end_good_run(job, folder, log, 1, format_)
            return Typeset(job, result.pdf, log.pages, 1, log, is_predicted=True)
        with report_unusable(folder.path):
            if not engine.has_pdf():
                os.replace(folder.locate(PAGES), folder.locate(".xdv"))
        complete(job, folder, control)
        return end_good_run(job, folder, log, 1, format_)

    def _open_formats(self) -> Formats:
        """Return the formats in the cache for this XeTeX."""
        return Formats(self._formats, find_tool("xelatex"))
