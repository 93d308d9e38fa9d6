"""From the data folder to a finished PDF: the one module that knows the order of the stages.

# Stages
1. load: read the data folder and check it. Problems are diagnostics, all of them gathered; an error among them ends the
   build here, before any PDF is touched.
2. localize: each variant becomes a document in its language.
3. write: the document becomes TeX, with a span of the YAML for each line, and the files that it needs.
4. typeset: XeTeX until nothing changes, and its PDF. What TeX reports of a line is led back to the YAML behind it.
5. finish: the PDF gets its structure tree and what else makes it PDF/A and PDF/UA.
6. install: the PDF takes its place in the output folder in one step.
7. preflight: the PDF is opened and judged. It stays in its place if a rule fails: to mend it one needs to see the page,
   and the PDF before it was no better for being older. The exit code tells a script.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from cvlatex.console.progress import Progress
from cvlatex.core.diagnostics import Diagnostic, in_reading_order
from cvlatex.core.errors import CvlatexError
from cvlatex.core.source import SourceFile
from cvlatex.core.stages import Stages
from cvlatex.finishing import finish_dated
from cvlatex.judging import expected_of_build, measure_density, preflight_document
from cvlatex.load import Examination, examine
from cvlatex.model.document import Document
from cvlatex.model.variant import Variant
from cvlatex.preflight.facts import Dense
from cvlatex.typeset.budget import report_tightening, within_budget
from cvlatex.typeset.folder import install
from cvlatex.typeset.incremental.first_formats import Planned
from cvlatex.typeset.incremental.provisional import provisionally, put_back
from cvlatex.typeset.incremental.session import Session
from cvlatex.typeset.job import Control, Job, TexStopped, Typeset
from cvlatex.typeset.log.attribute import attribute
from cvlatex.typeset.log.parse import Log
from cvlatex.typeset.passes import remake_pdf, typeset_plainly
from cvlatex.typeset.work import WORK
from cvlatex.writers.latex.compose import bundled_files, compose
from cvlatex.writers.latex.document import head

if TYPE_CHECKING:
    from cvlatex.preflight.early import EarlyReading

TIME_LIMIT = 120.0
"""Seconds that one run of XeTeX or xdvipdfmx may take."""


class Order(Struct, frozen=True):
    """What all documents of a build have in common.

    `data` and `out` are the folders, `work` that of what lies between; `sources` are the texts of the data. `epoch`
    gives the date of the PDFs, in seconds since 1970, once it is known; `stop` ends the runs of TeX. `on_prediction`
    gets a document and its PDF where a predicted one was installed, before XeTeX has ended. `writing` is held while a
    document is written: the first one's XeTeX is not to wait for the second one's words.
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
    writing: threading.Lock = field(default_factory=threading.Lock)


class Finished(Struct, frozen=True):
    """One PDF in its place. `size` is in bytes; `seconds` is what it took to get there; `epoch` is its date."""

    variant: str
    pdf: Path
    pages: int
    passes: int
    size: int
    seconds: float
    epoch: int


class Placed(Struct, frozen=True):
    """What came of the stages up to install: a PDF that is not judged yet, or the failure; and what TeX reported."""

    document: Document
    finished: Finished | None
    failure: CvlatexError | None
    reported: tuple[Diagnostic, ...]
    log: Log | None
    stages: Stages
    dense: Dense | None = None


class Built(Struct, frozen=True):
    """What came of one document: a PDF, or why there is none; all diagnostics, and TeX's `log`.

    `seconds` has the time of each stage.
    """

    finished: Finished | None
    failure: CvlatexError | None
    diagnostics: tuple[Diagnostic, ...]
    log: Log | None
    seconds: Mapping[str, float]


def load(data: Path, variants: Sequence[str], out: Path, session: Session, epoch: int | None = None) -> Examination:
    """Load a data folder and localize its variants, all where none is named. Raises UnknownVariant, FolderUnusable.

    As soon as the variants are known, the session prepares for their documents. `epoch` is when the data last changed,
    where neither git nor the files tell.
    """

    def plan(found: Sequence[Variant]) -> None:
        with_pdf = [one for one in found if one.has_pdf]
        session.plan([Planned(out / WORK / one.name, one.job, head(one)) for one in with_pdf], bundled_files())

    return examine(data, variants, plan, epoch)


def build_one(document: Document, order: Order) -> Built:
    """Build the PDF of a document that was loaded and localized: write, typeset, finish, install, preflight.

    A predicted PDF is read for the preflight while XeTeX still confirms it.
    """
    from cvlatex.preflight.early import EarlyReading

    with EarlyReading() as early:

        def on_prediction(_: Document, pdf: Path) -> None:
            order.on_prediction(document, pdf)
            early.start(pdf, expected_of_build(document))

        placed = place_one(document, replace(order, on_prediction=on_prediction))
        return judge_one(placed, order.progress, early)


def place_one(document: Document, order: Order) -> Placed:
    """Build the PDF of a document and install it, without judging it."""
    stages = Stages()
    variant, target = document.variant, order.out / f"{document.variant.stem}.pdf"
    folder = order.work / variant.name
    control = Control(lambda words: order.progress.step(variant.name, words), order.stop)
    try:
        with order.session.hold(folder, control):
            put_back(target, folder)
            measured: list[Dense | None] = []
            result, tightness = within_budget(
                document,
                lambda tried: _typeset(tried, order, control, stages),
                lambda tightest: measured.append(measure_density(tightest, document)),
            )
            result = _finish_and_install(document, result, target, order, control, stages)
    except CvlatexError as failure:
        log = failure.log if isinstance(failure, TexStopped) else None
        reported = attribute(failure.log, failure.job.spans) if isinstance(failure, TexStopped) else ()
        return Placed(document, None, failure, reported, log, stages)
    seconds = stages.total - (stages.seconds["confirm"] if result.is_predicted else 0.0)
    size, epoch = target.stat().st_size, order.epoch()
    finished = Finished(variant.name, target, result.pages, result.passes, size, seconds, epoch)
    reported = (*attribute(result.log, result.job.spans), *report_tightening(variant, tightness))
    return Placed(document, finished, None, reported, result.log, stages, next(iter(measured), None))


def judge_one(placed: Placed, progress: Progress, early: EarlyReading | None = None) -> Built:
    """Judge the PDF of a document that was placed; where there is none, tell why.

    What was read of it `early` is not read again.
    """
    name = placed.document.variant.name
    found = placed.reported
    if placed.finished is not None:
        progress.step(name, "preflight")
        with placed.stages("preflight"):
            found = preflight_document(placed.finished.pdf, placed.document, placed.reported, placed.dense, early)
    progress.done(name, "done" if placed.finished else "failed")
    return Built(placed.finished, placed.failure, in_reading_order(found), placed.log, placed.stages.seconds)


def _typeset(document: Document, order: Order, control: Control, stages: Stages) -> Typeset:
    """Write a document and typeset it, the fast way or the plain one."""
    with stages("write"), order.writing:
        bundle = compose(document, order.data)
    source = bundle.source
    job = Job(
        document.variant.job, source.text, order.work / document.variant.name, bundle.inputs, TIME_LIMIT,
        spans=source.spans, others=source.others, sources=order.sources,
    )  # fmt: skip
    with stages("typeset"):
        return order.session.typeset(job, control) or typeset_plainly(job, control)


def _finish_and_install(
    document: Document, result: Typeset, target: Path, order: Order, control: Control, stages: Stages
) -> Typeset:
    """Bring a typeset PDF into its place; a predicted one too, before XeTeX has ended."""
    from cvlatex.finish.document import GlyphsUnnamed

    if result.is_predicted:
        result = _install_prediction(document, result, target, order, control, stages)
        if result.is_predicted:
            return result
    with stages("finish"):
        try:
            pdf = finish_dated(result, order.epoch(), document, whole=False)
        except GlyphsUnnamed:
            pdf = finish_dated(remake_pdf(result, control), order.epoch(), document)
    with stages("install"):
        install(pdf, target)
    return result


def _install_prediction(
    document: Document, result: Typeset, target: Path, order: Order, control: Control, stages: Stages
) -> Typeset:
    """Install a predicted PDF while XeTeX ends; return it once it is confirmed, else what has to be installed instead.

    Where there is no PDF yet that could come back, nothing is installed before XeTeX has ended.
    """
    folder = result.job.folder

    def confirm() -> Typeset:
        with stages("confirm"):
            return order.session.confirm(result, control) or typeset_plainly(result.job, control)

    try:
        with stages("finish"):
            pdf = finish_dated(result, order.epoch(), document, whole=False)
        is_replaceable = target.is_file()
    except CvlatexError:
        is_replaceable = False
    if not is_replaceable:
        confirmed = confirm()
        return replace(remake_pdf(confirmed, control), is_predicted=False) if confirmed.is_predicted else confirmed
    with provisionally(pdf, target, folder):
        order.on_prediction(document, target)
        confirmed = confirm()
        if not confirmed.is_predicted:
            put_back(target, folder)
    return confirmed
