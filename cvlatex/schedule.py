"""Many documents at once: the threads, the order of starting, and the end of all of them at an interruption.

Each document is built by `pipeline.build_one` in a thread of its own, as many at once as there are processors. Beside
them the date of the data is determined, and what comes after typesetting is imported while XeTeX is at work.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path

from cvlatex import pipeline
from cvlatex.console.progress import Progress
from cvlatex.core.errors import FolderUnusable
from cvlatex.core.paths import cache_folder
from cvlatex.core.source import SourceFile
from cvlatex.model.document import Document
from cvlatex.model.folder import FILES
from cvlatex.stages.document_build import Order
from cvlatex.stages.results import Built, Placed
from cvlatex.tools.git import find_source_date_epoch
from cvlatex.typeset.incremental.session import Session
from cvlatex.typeset.work import WORK

_FORMULA = "$"
"""What a text has that holds a formula."""


def build(
    documents: Iterable[Document],
    data: Path,
    out: Path,
    progress: Progress,
    *,
    sources: Mapping[str, SourceFile] | None = None,
    session: Session | None = None,
    meanwhile: Callable[[], object] = lambda: None,
) -> tuple[Built, ...]:
    """Build every document, as many at once as there are processors.

    With `sources`, the texts of the data, the next build can start early. `meanwhile` is called once XeTeX is at work.
    An interruption ends the runs of TeX that are under way before it passes on. Raises FolderUnusable.
    """
    session = session or Session(out / WORK, cache_folder())
    return _build_side_by_side(documents, data, out, out / WORK, progress, sources or {}, session, meanwhile)


def place(
    documents: Iterable[Document],
    data: Path,
    out: Path,
    work: Path,
    progress: Progress,
    *,
    sources: Mapping[str, SourceFile],
    session: Session,
    stop: threading.Event,
    on_placed: Callable[[Placed], None],
    on_prediction: Callable[[Document, Path], None],
) -> None:
    """Build every document in the `work` folder and install it, without judging it.

    `on_placed` gets what came of each as soon as it is known, and `on_prediction` a PDF that XeTeX's end has yet to
    confirm; both are called in the threads that build. Once `stop` is set, the documents under way fail with Cancelled.
    """
    _build_side_by_side(documents, data, out, work, progress, sources, session, None, stop, on_prediction, on_placed)


def _build_side_by_side(
    documents: Iterable[Document],
    data: Path,
    out: Path,
    work: Path,
    progress: Progress,
    sources: Mapping[str, SourceFile],
    session: Session,
    meanwhile: Callable[[], object] | None,
    stop: threading.Event | None = None,
    on_prediction: Callable[[Document, Path], None] = lambda _document, _pdf: None,
    on_placed: Callable[[Placed], None] | None = None,
) -> tuple[Built, ...]:
    """Build documents in a thread each, with one order for all; the order's date and the imports come beside."""
    _create_folder(out)
    documents = tuple(documents)
    at_once = max(1, min(len(documents), os.cpu_count() or 1))
    first_step = _FirstStep(progress)
    with ThreadPoolExecutor(max_workers=2) as beside, ThreadPoolExecutor(max_workers=at_once) as pool:
        epoch = beside.submit(find_source_date_epoch, [data / name for name in FILES])
        ended = stop or threading.Event()

        def report_predicted(document: Document, pdf: Path) -> None:
            """Note that a PDF is in its place, and pass it on."""
            first_step.is_placed.set()
            on_prediction(document, pdf)

        order = Order(data, out, work, session, first_step, sources, epoch.result, ended, report_predicted, on_placed)
        has_formulas = any(_FORMULA in source.text for source in sources.values())
        beside.submit(_use_the_wait, first_step, session.expects_edit, has_formulas, meanwhile)
        try:
            return tuple(pool.map(lambda document: pipeline.build_one(document, order), documents))
        except BaseException:
            order.stop.set()
            raise
        finally:
            first_step.has_come.set()
            first_step.is_placed.set()


class _FirstStep:
    """Progress that also tells when the first run of TeX begins, and when a PDF is in its place."""

    def __init__(self, progress: Progress) -> None:
        self.has_come = threading.Event()
        self.is_placed = threading.Event()
        self._progress = progress

    def step(self, variant: str, words: str) -> None:
        """Report a step to the progress behind this one; the first pass sets `has_come`."""
        self._progress.step(variant, words)
        if words.startswith("pass"):
            self.has_come.set()
        elif words == "preflight":
            self.is_placed.set()

    def finish(self, variant: str, words: str) -> None:
        """Report the end of a variant to the progress behind this one."""
        self._progress.finish(variant, words)


def _use_the_wait(
    step: _FirstStep, expects_edit: bool, has_formulas: bool, meanwhile: Callable[[], object] | None
) -> None:
    """Load what comes after TeX once that is at work, and do what else is to be done.

    An edit of a document that was typeset before is done too soon for the preflight to be loaded as a whole. On one
    processor it is done sooner where all that the PDF does not need comes after it.
    """
    step.has_come.wait()
    import_module("cvlatex.finish.document")
    if has_formulas:
        import_module("cvlatex.writers.formula.mathml")
    if expects_edit and len(os.sched_getaffinity(0)) == 1:
        step.is_placed.wait()
    for name in ("expected", "reading", "rules"):
        import_module(f"cvlatex.preflight.{name}")
    if not expects_edit:
        import_module("cvlatex.preflight.reading").load_validator()
    if meanwhile is not None:
        meanwhile()


def _create_folder(folder: Path) -> None:
    """Create a folder with all above it. Raises FolderUnusable."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        message = f"The folder {folder} cannot be created: {problem.strerror}."
        raise FolderUnusable(message, "Name another with --out DIR.") from problem
