"""From the data folder to finished PDFs; the one module that knows the order.

# Steps
1. `examination.examine`: read the data folder, check what it says, localize every variant. Problems are diagnostics,
   all of them gathered; an error among them ends the build here, before any PDF is touched.
2. `composition.compose`: write a variant's document as TeX, with the files that it needs.
3. `typeset`: XeTeX until nothing changes, then one PDF; variants run side by side.
4. attribute: what TeX said of a line is led back to the YAML behind it.
5. `finish`: the PDF gets its structure tree and what else makes it PDF/A-2a and PDF/UA-1.
6. `install`: the PDF takes its place in the output folder in one step.
7. `preflight`: the PDF is opened and judged. It is in its place already, and stays there if a rule fails: whoever has
   to mend it needs to see the page, and the PDF before it was no better for being older. The exit code tells a script.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct, field

from cvlatex.console.progress import Progress
from cvlatex.core.diagnostics import Diagnostic, in_reading_order
from cvlatex.core.errors import CvlatexError, FolderUnusable
from cvlatex.core.paths import FONTS, cache_folder, formats_folder
from cvlatex.core.source import SourceFile
from cvlatex.model.document import Document
from cvlatex.model.folder import FILES
from cvlatex.preflight.facts import Expected
from cvlatex.tools.git import source_date_epoch
from cvlatex.typeset.budget import said_of, within_budget
from cvlatex.typeset.folder import held, install
from cvlatex.typeset.incremental.early_start import WORK
from cvlatex.typeset.incremental.foresight import Foresight
from cvlatex.typeset.incremental.waiting import Ready
from cvlatex.typeset.log.attribute import attribute
from cvlatex.typeset.log.parse import Log
from cvlatex.typeset.passes import Typeset, remade, typeset
from cvlatex.typeset.xelatex import Job, TexStopped
from cvlatex.writers.latex.compose import Bundle, compose
from cvlatex.writers.latex.source import TexSource

if TYPE_CHECKING:
    from cvlatex.finish.typed import Typed

T = TypeVar("T")

TIME_LIMIT = 120.0
"""Seconds that one run of XeTeX or xdvipdfmx may take."""


class Finished(Struct, frozen=True):
    """One PDF in its place. `size` is in bytes; `seconds` is what it took to get there; `epoch` is its date."""

    variant: str
    pdf: Path
    pages: int
    passes: int
    size: int
    seconds: float
    epoch: int


class Built(Struct, frozen=True):
    """What came of one variant: a PDF, or why there is none; and what TeX had to say, `log` in its own words."""

    finished: Finished | None
    failure: CvlatexError | None
    diagnostics: tuple[Diagnostic, ...]
    log: Log | None = None


class Placed(Struct, frozen=True):
    """What came of steps 2 to 6: a PDF in its place that nobody has judged yet, or the failure; and what TeX said."""

    document: Document
    finished: Finished | None
    failure: CvlatexError | None
    said: tuple[Diagnostic, ...]
    log: Log | None


class _Workshop(Struct, frozen=True):
    """Where documents are built: the folders, `work` for what lies between; who hears; what ends the runs of TeX.

    `sources` are the texts of the data; `ready` has the XeTeX that waits for a variant's document, where one does.
    `begun` is set once TeX has its first document; `meanwhile` is done then. `writing` is held by whoever writes a
    document: the first one's TeX shall not wait for the second one's words.
    """

    data: Path
    out: Path
    work: Path
    progress: Progress
    sources: Mapping[str, SourceFile]
    ready: Mapping[str, Ready]
    stop: threading.Event
    meanwhile: Callable[[], object] = lambda: None
    begun: threading.Event = field(default_factory=threading.Event)
    writing: threading.Lock = field(default_factory=threading.Lock)


def build(
    documents: Iterable[Document],
    data: Path,
    out: Path,
    progress: Progress,
    *,
    sources: Mapping[str, SourceFile] | None = None,
    ready: Mapping[str, Ready] | None = None,
    meanwhile: Callable[[], object] = lambda: None,
) -> tuple[Built, ...]:
    """Steps 2 to 7 for every document, as many at once as there are processors.

    With `sources`, the texts of the data, the next build can begin early: `ready` has what waits for a variant's
    document. `meanwhile` is done once TeX has its first document. An interruption ends the runs of TeX that are under
    way before it passes on.
    """
    shop = _Workshop(data, out, out / WORK, progress, sources or {}, ready or {}, threading.Event(), meanwhile)
    return _side_by_side(_build, documents, shop)


def place(
    documents: Iterable[Document],
    data: Path,
    out: Path,
    work: Path,
    progress: Progress,
    *,
    sources: Mapping[str, SourceFile],
    ready: Mapping[str, Ready],
    stop: threading.Event,
) -> tuple[Placed, ...]:
    """Steps 2 to 6 in the `work` folder, for `judge` to follow; `stop` makes failures of the runs: Cancelled."""
    shop = _Workshop(data, out, work, progress, sources, ready, stop)
    return _side_by_side(_place, documents, shop)


def _side_by_side(
    step: Callable[[Document, _Workshop, Future[int]], T], documents: Iterable[Document], shop: _Workshop
) -> tuple[T, ...]:
    """What a step makes of each document; it has the date of the PDFs as soon as git has told it."""
    _make_folder(shop.out)
    documents = tuple(documents)
    at_once = max(1, min(len(documents), os.cpu_count() or 1))
    with ThreadPoolExecutor(max_workers=2) as beside, ThreadPoolExecutor(max_workers=at_once) as pool:
        dated = beside.submit(source_date_epoch, [shop.data / name for name in FILES])
        beside.submit(_spend_the_wait, shop)
        try:
            return tuple(pool.map(lambda document: step(document, shop, dated), documents))
        except BaseException:
            shop.stop.set()
            raise
        finally:
            shop.begun.set()


def _spend_the_wait(shop: _Workshop) -> None:
    """Once TeX is at work, load what comes after it, and do what else is to be done.

    An edit of a document that was set before is set too soon for the preflight to be loaded as a whole.
    """
    shop.begun.wait()
    for name in ("finish.document", "preflight.expected", "preflight.reading", "preflight.rules"):
        import_module(f"cvlatex.{name}")
    if not any(one.was_set_before for one in shop.ready.values()):
        import_module("cvlatex.preflight.reading").load_validator()
    shop.meanwhile()


def _build(document: Document, shop: _Workshop, dated: Future[int]) -> Built:
    return judge(_place(document, shop, dated), shop.progress)


def _place(document: Document, shop: _Workshop, dated: Future[int]) -> Placed:
    name = document.variant.name
    if name in shop.ready:
        return _place_alone(document, shop, dated)
    with held(shop.work / name, lambda words: shop.progress.step(name, words), shop.stop):
        return _place_alone(document, shop, dated)


def _place_alone(document: Document, shop: _Workshop, dated: Future[int]) -> Placed:
    begun = time.monotonic()
    name, progress = document.variant.name, shop.progress
    bundle = Bundle(TexSource((), ()), ())

    def set_once(document: Document) -> Typeset:
        nonlocal bundle
        with shop.writing:
            bundle = compose(document, shop.data)
        job = Job(
            name=document.variant.stem,
            tex=bundle.source.text,
            folder=shop.work / name,
            inputs=bundle.inputs,
            time_limit=TIME_LIMIT,
            on_pass=lambda words: progress.step(name, words),
            stop=shop.stop,
            formats=formats_folder(),
            foresight=Foresight.of(bundle.source.spans, shop.sources) if shop.sources else None,
            on_early=put_in_place,
            on_begun=shop.begun.set,
        )
        return typeset(job, shop.ready.get(name))

    target = shop.out / f"{document.variant.stem}.pdf"
    placed_at = begun

    def put_in_place(pdf: Path, *, whole: bool = False) -> None:
        nonlocal placed_at
        install(finish_dated(pdf, dated.result(), _typed(document, bundle), whole=whole), target)
        placed_at = time.monotonic()

    try:
        result, tightness = within_budget(document, set_once)
        said = (*attribute(result.log, bundle.source.spans), *said_of(document.variant, tightness))
        if not result.was_early:
            from cvlatex.finish.document import GlyphsUnnamed

            try:
                put_in_place(result.pdf)
            except GlyphsUnnamed:
                put_in_place(remade(result.job), whole=True)
    except CvlatexError as failure:
        log = failure.log if isinstance(failure, TexStopped) else None
        return Placed(document, None, failure, attribute(log, bundle.source.spans) if log else (), log)
    return Placed(document, _finished(name, target, result, placed_at - begun, dated.result()), None, said, result.log)


def judge(placed: Placed, progress: Progress) -> Built:
    """Step 7 for a document that was placed; where there is no PDF, why there is none."""
    name = placed.document.variant.name
    if placed.finished is None:
        progress.done(name, "failed")
        return Built(None, placed.failure, in_reading_order(placed.said), placed.log)
    progress.step(name, "preflight")
    said = _preflight(placed.finished.pdf, placed.document, placed.said)
    progress.done(name, "done")
    return Built(placed.finished, None, in_reading_order(said), placed.log)


def _finished(name: str, target: Path, result: Typeset, seconds: float, epoch: int) -> Finished:
    return Finished(name, target, result.pages, result.passes, target.stat().st_size, seconds, epoch)


def _typed(document: Document, bundle: Bundle) -> Typed:
    """What the text of a document was typed as."""
    from cvlatex.finish.typed import Typed
    from cvlatex.fontsets.files import find
    from cvlatex.fontsets.twins import read_twins

    fonts = document.variant.fonts.value
    twins = read_twins(fonts, FONTS / "fonts.yaml", FONTS, cache_folder() / "coverage", find)
    return Typed(bundle.source.text, twins)


def finish_dated(pdf: Path, epoch: int, typed: Typed | None = None, *, whole: bool = True) -> Path:
    """Step 5: a PDF as it lies in its work folder, finished in its place. `epoch` is in seconds since 1970.

    Raises GlyphsUnnamed for one that is not `whole`, where it has to be.
    """
    from cvlatex.finish.document import finish
    from cvlatex.finish.typed import UNKNOWN

    return finish(pdf, pdf.with_suffix(".tags"), FONTS, epoch, typed=typed or UNKNOWN, whole=whole)


def preflight(pdf: Path, expected: Expected | None = None) -> tuple[Diagnostic, ...]:
    """Step 7: what the rules say of a PDF; of one from elsewhere nothing is `expected`."""
    from cvlatex.preflight.reading import read_facts
    from cvlatex.preflight.rules import judge
    from cvlatex.tools.pdftotext import extract_words

    with ThreadPoolExecutor(max_workers=1) as beside:
        words = beside.submit(extract_words, pdf)
        facts = read_facts(pdf, words.result, expected)
    return (facts,) if isinstance(facts, Diagnostic) else tuple(judge(facts))


def _preflight(pdf: Path, document: Document, said: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    """The rules' findings and what TeX `said`, each thing once."""
    from cvlatex.finish.document import STANDARDS
    from cvlatex.preflight.expected import expected_of
    from cvlatex.preflight.rules import TAKEN_OVER

    kept = (diagnostic for diagnostic in said if diagnostic.code not in TAKEN_OVER)
    return (*kept, *preflight(pdf, expected_of(document, said, STANDARDS)))


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise FolderUnusable(f"The folder {folder} cannot be created: {problem.strerror}.") from problem
