"""The stages of one document's build, each a method that takes what the one before has returned.

Their order is `pipeline.build_one`'s. Each is timed by its name.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from cvlatex.console.progress import Progress
from cvlatex.core.diagnostics import Diagnostic
from cvlatex.core.errors import CvlatexError
from cvlatex.core.source import SourceFile
from cvlatex.core.timing import StageTimes
from cvlatex.model.document import Document
from cvlatex.preflight.early import EarlyVerdict
from cvlatex.preflight.facts import Dense
from cvlatex.stages.finish import finish_dated
from cvlatex.stages.preflight import expect_of_build, judge, measure_density
from cvlatex.stages.results import Built, Finished, Placed
from cvlatex.typeset.budget import report_tightening, typeset_within_budget
from cvlatex.typeset.folder import install
from cvlatex.typeset.incremental.provisional import install_provisionally, put_back
from cvlatex.typeset.incremental.session import Session
from cvlatex.typeset.job import Control, Job, TexStopped, Typeset
from cvlatex.typeset.log.attribute import attribute
from cvlatex.typeset.log.parse import Log
from cvlatex.typeset.passes import remake_pdf, typeset_plainly
from cvlatex.writers.latex.compose import compose

TIME_LIMIT = 120.0
"""Seconds that one run of XeTeX or xdvipdfmx may take."""


class Order(Struct, frozen=True):
    """What all documents of a build have in common.

    `data` and `out` are the folders, `work` that of what lies between; `sources` are the texts of the data. `epoch`
    gives the date of the PDFs, in seconds since 1970, once it is known; `stop` ends the runs of TeX. `writing` is
    locked while a document is written: the first one's XeTeX is not to wait for the second one's words.

    `on_prediction` gets a document and its PDF where a predicted one was installed, before XeTeX has ended. `on_placed`
    gets what is installed, to judge it when there is time (`judge`); without it, the build judges it itself.
    """

    data: Path
    out: Path
    work: Path
    session: Session
    progress: Progress
    sources: Mapping[str, SourceFile]
    epoch: Callable[[], int]
    stop: threading.Event = field(default_factory=threading.Event)
    on_prediction: Callable[[Document, Path], None] = lambda _document, _pdf: None
    on_placed: Callable[[Placed], None] | None = None
    writing: threading.Lock = field(default_factory=threading.Lock)


class Ready(Struct, frozen=True):
    """A finished PDF that is to be installed, and the typesetting behind it."""

    typeset: Typeset
    pdf: Path


class DocumentBuild:
    """The build of one document in its work folder."""

    def __init__(self, document: Document, order: Order) -> None:
        variant = document.variant
        self._document = document
        self._order = order
        self._target = order.out / f"{variant.stem}.pdf"
        self._folder = order.work / variant.name
        self._control = Control(lambda words: order.progress.step(variant.name, words), order.stop)
        self._stages = StageTimes()
        self._early = EarlyVerdict()
        self._finished: Finished | None = None
        self._reported: tuple[Diagnostic, ...] = ()
        self._log: Log | None = None
        self._tightness = 0
        self._dense: Dense | None = None

    @contextlib.contextmanager
    def lock_folder(self) -> Iterator[None]:
        """Lock the work folder for the stages up to install. Raises FolderUnusable, Cancelled."""
        with self._order.session.hold(self._folder, self._control):
            put_back(self._target, self._folder)
            yield

    def write(self, document: Document) -> Job:
        """Write the document, or the same set more tightly, as TeX with all that XeTeX needs for it."""
        with self._stages("write"), self._order.writing:
            bundle = compose(document, self._order.data)
        return Job(
            name=document.variant.job,
            tex=bundle.source.text,
            folder=self._folder,
            inputs=bundle.inputs,
            time_limit=TIME_LIMIT,
            spans=bundle.source.spans,
            others=bundle.source.others,
            sources=self._order.sources,
        )

    def typeset(self, job: Job) -> Typeset:
        """Typeset what was written, the fast way or the plain one."""
        with self._stages("typeset"):
            return self._order.session.typeset(job, self._control) or typeset_plainly(job, self._control)

    def fit_budget(self, result: Typeset) -> Typeset:
        """Write and typeset the document more tightly where it has more pages than its variant's `max_pages`."""
        result, self._tightness = typeset_within_budget(
            self._document, result, lambda tried: self.typeset(self.write(tried)), self._measure
        )
        return result

    def finish(self, result: Typeset) -> Ready:
        """Make the typeset PDF a tagged PDF/A and PDF/UA.

        A predicted one waits for the end of XeTeX where it cannot be finished, or where there is no PDF in its place
        that could come back.
        """
        from cvlatex.finish.document import GlyphsUnnamed

        if result.is_predicted:
            if self._target.is_file():
                with contextlib.suppress(CvlatexError):
                    return self._finish(result)
            result = self._confirm(result)
            if result.is_predicted:
                result = replace(remake_pdf(result, self._control), is_predicted=False)
        try:
            return self._finish(result)
        except GlyphsUnnamed:
            return self._finish(remake_pdf(result, self._control), whole=True)

    def install(self, ready: Ready) -> None:
        """Move a finished PDF into its place; a predicted one stays there only if XeTeX's end confirms it."""
        result, confirming = ready.typeset, 0.0
        if result.is_predicted:
            result = self._install_prediction(ready)
            if result.is_predicted:
                confirming = self._stages.seconds["confirm"]
            else:
                ready = self.finish(result)
        if not result.is_predicted:
            with self._stages("install"):
                install(ready.pdf, self._target)
        variant, size = self._document.variant, self._target.stat().st_size
        seconds, epoch = self._stages.total - confirming, self._order.epoch()
        self._finished = Finished(variant.name, self._target, result.pages, result.passes, size, seconds, epoch)
        self._reported = (*attribute(result.log, result.job.spans), *report_tightening(variant, self._tightness))
        self._log = result.log

    def preflight(self) -> Built:
        """Judge the installed PDF by the rules of the preflight, unless the order leaves that for later."""
        return self._end(None)

    def fail(self, failure: CvlatexError) -> Built:
        """End the build with the failure of a stage; what TeX reported of its lines is led back to the YAML."""
        if isinstance(failure, TexStopped):
            self._log, self._reported = failure.log, attribute(failure.log, failure.job.spans)
        return self._end(failure)

    def _end(self, failure: CvlatexError | None) -> Built:
        """Judge what was placed, or leave it to the order's `on_placed`."""
        finished = None if failure else self._finished
        placed = Placed(self._document, finished, failure, self._reported, self._log, self._stages, self._dense)
        if self._order.on_placed is not None:
            self._order.on_placed(placed)
            return placed.conclude(placed.reported)
        with self._early:
            return judge(placed, self._order.progress, self._early)

    def _finish(self, result: Typeset, *, whole: bool = False) -> Ready:
        """Time and run the finish stage on a typeset PDF."""
        with self._stages("finish"):
            return Ready(result, finish_dated(result, self._order.epoch(), self._document, whole=whole))

    def _confirm(self, prediction: Typeset) -> Typeset:
        """Wait for XeTeX's end: the prediction with its log, or what came instead."""
        with self._stages("confirm"):
            session, job = self._order.session, prediction.job
            return session.confirm(prediction, self._control) or typeset_plainly(job, self._control)

    def _install_prediction(self, ready: Ready) -> Typeset:
        """Install a predicted PDF while XeTeX ends; the one before it comes back where the prediction was wrong."""
        with install_provisionally(ready.pdf, self._target, self._folder):
            if self._order.on_placed is None:
                self._early.start(self._target, expect_of_build(self._document))
            self._order.on_prediction(self._document, self._target)
            confirmed = self._confirm(ready.typeset)
            if not confirmed.is_predicted:
                put_back(self._target, self._folder)
        return confirmed

    def _measure(self, tightest: Typeset) -> None:
        """Record the density of the tightest setting."""
        self._dense = measure_density(tightest, self._document)
