"""From the data folder to finished PDFs; the one module that knows the order.

# Steps
1. `examine`: read the data folder, check what it says, localize every variant. Problems are diagnostics, all of them
   gathered; an error among them ends the build here, before any PDF is touched.
2. `compose`: write a variant's document as TeX, with the files that it needs.
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
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import platformdirs

from cvlatex.budget import said_of, within_budget
from cvlatex.checks import check_project, check_rest
from cvlatex.checks.uncovered_character import check_documents
from cvlatex.collecting import collector_at_rest
from cvlatex.diagnostics import Diagnostic, has_errors, in_reading_order
from cvlatex.errors import CvlatexError, FolderUnusable
from cvlatex.localize.collation import pinyin
from cvlatex.localize.document import localize
from cvlatex.model.document import Document
from cvlatex.model.folder import VARIANTS
from cvlatex.model.tex import TexSource
from cvlatex.preflight.facts import Expected
from cvlatex.progress import Progress
from cvlatex.reader.coverage import read_coverage
from cvlatex.reader.fontsets import read_font_sets
from cvlatex.reader.project import Reading, read_project
from cvlatex.reader.readings import Readings
from cvlatex.source import SourceFile
from cvlatex.typeset.attribute import attribute
from cvlatex.typeset.clock import date_of
from cvlatex.typeset.folder import held, install
from cvlatex.typeset.fontfiles import locate
from cvlatex.typeset.foresight import Foresight
from cvlatex.typeset.log import Log
from cvlatex.typeset.passes import Typeset, typeset
from cvlatex.typeset.photo import cleaned
from cvlatex.typeset.ready import Ready
from cvlatex.typeset.xelatex import Job, TexStopped
from cvlatex.writer.bundle import PHOTO, font_files, photo_of, style_files
from cvlatex.writer.document import write

ROOT = Path(__file__).resolve().parent.parent
LATEX = ROOT / "latex"
FONTS = ROOT / "fonts"

TIME_LIMIT = 120.0
"""Seconds that one run of XeTeX or xdvipdfmx may take."""


class UnknownVariant(CvlatexError):
    """The command names a variant that variants.yaml does not."""


@dataclass(frozen=True, slots=True)
class Examination:
    """What the data says: a document a variant where nothing stands in the way, and every diagnostic.

    `by_variant` has those that concern a variant that was asked for, under its name; `variants` are all that there are,
    and `photo` is the file that the data names, there or not.
    """

    documents: tuple[Document, ...]
    diagnostics: tuple[Diagnostic, ...]
    sources: Mapping[str, SourceFile]
    by_variant: Mapping[str, tuple[Diagnostic, ...]] = field(default_factory=dict)
    variants: tuple[str, ...] = ()
    photo: Path | None = None


@dataclass(frozen=True, slots=True)
class Bundle:
    """A TeX document and the files that it needs, as (file, name in the work folder)."""

    source: TexSource
    inputs: tuple[tuple[Path, str], ...]


@dataclass(frozen=True, slots=True)
class Finished:
    """One PDF in its place. `size` is in bytes, `seconds` is the variant's whole time, `epoch` is what it is dated."""

    variant: str
    pdf: Path
    pages: int
    passes: int
    size: int
    seconds: float
    epoch: int


@dataclass(frozen=True, slots=True)
class Built:
    """What came of one variant: a PDF, or why there is none; and what TeX had to say, `log` in its own words."""

    finished: Finished | None
    failure: CvlatexError | None
    diagnostics: tuple[Diagnostic, ...]
    log: Log | None = None


@collector_at_rest()
def examine(data: Path, only: Iterable[str] = ()) -> Examination:
    """Steps 1: everything that can be known without TeX. `only` names variants; none of them means all."""
    sets = read_font_sets(FONTS / "fonts.yaml")
    reading = read_project(data, tuple(fonts.name for fonts in sets))
    if reading.project is None:
        return Examination((), in_reading_order((*reading.diagnostics, *_said_of_rest(reading))), reading.sources)
    variants = {variant.name: variant for variant in reading.project.variants}
    names = tuple(only) or tuple(variants)
    for name in names:
        if name not in variants:
            raise UnknownVariant(f"There is no variant '{name}'.", f"{VARIANTS} has {', '.join(variants)}.")
    common = [*reading.diagnostics, *check_project(reading.project)]
    by_variant, documents = {}, []
    readings = Readings(cache_folder() / "pinyin.json", pinyin)
    for name in dict.fromkeys(names):
        document, lacking = localize(reading.project, variants[name], readings)
        by_variant[name] = (*common, *lacking)
        documents += [document] if document else []
    readings.save()
    problems = [*common, *(problem for said in by_variant.values() for problem in said)]
    coverage = read_coverage(sets, FONTS, cache_folder() / "coverage.json", locate)
    problems += check_documents(documents, coverage, reading.sources)
    sound = () if has_errors(problems) else tuple(documents)
    photo = reading.project.cv.profile.photo
    file = data / photo.file.value if photo else None
    return Examination(sound, in_reading_order(problems), reading.sources, by_variant, tuple(variants), file)


def _said_of_rest(reading: Reading) -> Iterator[Diagnostic]:
    """What else is wrong beside the errors of reading, so that all is mended in one go."""
    if reading.rest is None:
        return
    yield from check_rest(reading.rest, reading.diagnostics)
    told = [problem.span.start() for problem in reading.diagnostics if problem.span]
    for variant in reading.rest.variants:
        if not variant.languages:
            continue
        for problem in localize(reading.rest, variant, pinyin)[1]:
            if problem.span and not any(problem.span.holds(place) for place in told):
                yield problem


@collector_at_rest()
def compose(document: Document, data: Path) -> Bundle:
    """Step 2: a variant's TeX and the files beside it."""
    inputs = [*style_files(LATEX), *font_files(FONTS)]
    if photo := photo_of(document):
        inputs.append((cleaned(data / photo, cache_folder() / "photos"), PHOTO))
    return Bundle(write(document), tuple(inputs))


@dataclass(frozen=True, slots=True)
class _Workshop:
    """Where documents are built: the folders, the date in seconds since 1970, who hears of it, and what ends it.

    `sources` are the texts of the data; `ready` has the XeTeX that waits for a variant's document, where one does.
    """

    data: Path
    out: Path
    epoch: int
    progress: Progress
    sources: Mapping[str, SourceFile]
    ready: Mapping[str, Ready]
    stop: threading.Event


def build(
    documents: Iterable[Document],
    data: Path,
    out: Path,
    progress: Progress,
    *,
    sources: Mapping[str, SourceFile] | None = None,
    ready: Mapping[str, Ready] | None = None,
    stop: threading.Event | None = None,
) -> tuple[Built, ...]:
    """Steps 2 to 7 for every document, as many at once as there are processors.

    With `sources`, the texts of the data, the next build can begin early: `ready` has what waits for a variant's
    document. An interruption, or `stop`, ends the runs of TeX that are under way.
    """
    _make_folder(out)
    documents = tuple(documents)
    epoch = date_of(data)
    shop = _Workshop(data, out, epoch, progress, sources or {}, ready or {}, stop or threading.Event())
    threading.Thread(target=_load_last_stages, daemon=True).start()
    with ThreadPoolExecutor(max_workers=max(1, min(len(documents), os.cpu_count() or 1))) as pool:
        try:
            return tuple(pool.map(lambda document: _build(document, shop), documents))
        except BaseException:
            shop.stop.set()
            raise


def _load_last_stages() -> None:
    """Load what comes after TeX while TeX is at work; whoever needs it sooner waits for it."""
    import cvlatex.finish.document
    import cvlatex.preflight.expected
    import cvlatex.preflight.reading
    import cvlatex.preflight.rules  # noqa: F401


def _build(document: Document, shop: _Workshop) -> Built:
    name = document.variant.name
    if name in shop.ready:
        return _build_alone(document, shop)
    with held(shop.out / "work" / name, lambda words: shop.progress.step(name, words), shop.stop):
        return _build_alone(document, shop)


def _build_alone(document: Document, shop: _Workshop) -> Built:
    begun = time.monotonic()
    name, progress = document.variant.name, shop.progress
    bundle = Bundle(TexSource((), ()), ())

    def set_once(document: Document) -> Typeset:
        nonlocal bundle
        bundle = compose(document, shop.data)
        job = Job(
            name=document.variant.stem,
            tex=bundle.source.text,
            folder=shop.out / "work" / name,
            inputs=bundle.inputs,
            epoch=shop.epoch,
            time_limit=TIME_LIMIT,
            on_pass=lambda words: progress.step(name, words),
            stop=shop.stop,
            formats=cache_folder() / "formats",
            foresight=Foresight.of(bundle.source.spans, shop.sources) if shop.sources else None,
        )
        return typeset(job, shop.ready.get(name))

    try:
        result, tightness = within_budget(document, set_once)
        diagnostics = (*attribute(result.log, bundle.source.spans), *said_of(document.variant, tightness))
        target = shop.out / f"{document.variant.stem}.pdf"
        install(_finish(result.pdf), target)
        progress.step(name, "preflight")
        diagnostics = _preflight(target, document, diagnostics)
    except CvlatexError as failure:
        progress.done(name, "failed")
        log = failure.log if isinstance(failure, TexStopped) else None
        said = attribute(log, bundle.source.spans) if log else ()
        return Built(None, failure, in_reading_order(said), log)
    progress.done(name, "done")
    return Built(_finished(name, target, result, begun, shop.epoch), None, in_reading_order(diagnostics), result.log)


def _finished(name: str, target: Path, result: Typeset, begun: float, epoch: int) -> Finished:
    size, seconds = target.stat().st_size, time.monotonic() - begun
    return Finished(name, target, result.pages, result.passes, size, seconds, epoch)


def cache_folder() -> Path:
    """What is kept between builds of all folders: CVLATEX_CACHE, or the user's cache folder of the system."""
    said = os.environ.get("CVLATEX_CACHE", "")
    return Path(said) if said else platformdirs.user_cache_path("cvlatex")


def _finish(pdf: Path) -> Path:
    from cvlatex.finish.document import PROFILE, finish

    return finish(pdf, pdf.with_suffix(".tags"), FONTS / PROFILE)


def preflight(pdf: Path, expected: Expected | None = None) -> tuple[Diagnostic, ...]:
    """Step 7: what the rules say of a PDF; of one from elsewhere nothing is `expected`."""
    from cvlatex.preflight.reading import read_facts
    from cvlatex.preflight.rules import judge
    from cvlatex.typeset.extraction import extract_words

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
