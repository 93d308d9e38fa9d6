"""From a data folder to documents and diagnostics: read, check, localize; all that can be known without TeX."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct, field, structs

from cvlatex.checks import check_languages, check_project, check_rest, other_forms
from cvlatex.checks.uncovered_character import check_documents
from cvlatex.core.diagnostics import Diagnostic, has_errors, sort_diagnostics
from cvlatex.core.errors import CvlatexError
from cvlatex.core.garbage import pause_collector
from cvlatex.core.paths import cache_folder, find_fonts_folder
from cvlatex.core.source import SourceFile, Span
from cvlatex.core.spelling import find_nearest
from cvlatex.core.timing import StageTimes
from cvlatex.fontsets.coverage import read_coverage
from cvlatex.fontsets.description import read_font_sets
from cvlatex.fontsets.faces import FontSet
from cvlatex.fontsets.files import find
from cvlatex.locales.collation import spell_pinyin
from cvlatex.locales.readings import Readings
from cvlatex.localize.document import localize
from cvlatex.localize.footers import date_footers, has_date
from cvlatex.model.document import Document
from cvlatex.model.folder import FILES, VARIANTS
from cvlatex.model.project import Project
from cvlatex.model.variant import Variant
from cvlatex.readers.yaml.privacy import Privacy
from cvlatex.readers.yaml.project import Reading, read_project
from cvlatex.readers.yaml.text_cache import NO_CACHE, TextCache
from cvlatex.tools.git import find_source_date_epoch


class UnknownVariant(CvlatexError):
    """The command names a variant that variants.yaml does not."""


class LoadedFolder(Struct, frozen=True):
    """The documents of a data folder, one a variant where it has no error, and every diagnostic.

    `by_variant` has those that concern a variant that was named, under its name; `variants` are all that there are,
    and `photo` is the file that the data names, there or not. `texts` can be saved for the next command; `project` is
    the data behind the documents, where it could be read without an error.
    """

    documents: tuple[Document, ...]
    diagnostics: tuple[Diagnostic, ...]
    sources: Mapping[str, SourceFile]
    by_variant: Mapping[str, tuple[Diagnostic, ...]] = field(default_factory=dict)
    variants: tuple[str, ...] = ()
    photo: Path | None = None
    texts: TextCache = NO_CACHE
    project: Project | None = None
    seconds: Mapping[str, float] = field(default_factory=dict)


@pause_collector()
def load_folder(
    data: Path,
    only: Iterable[str] = (),
    on_variants: Callable[[Sequence[Variant]], None] | None = None,
    epoch: int | None = None,
) -> LoadedFolder:
    """Read the data folder, check what it says, localize the variants that `only` names, or all where it names none.

    `on_variants` gets them as soon as they are known; of the rest of the data nothing is known then. `epoch` is when
    the data last changed, in seconds since 1970, where that is not what git or the files tell. The result has the
    seconds of the two stages, load and localize.
    """
    stages, wanted = StageTimes(), tuple(only)
    sets = read_font_sets(find_fonts_folder() / "fonts.yaml")
    texts = TextCache(cache_folder() / "texts")

    def pass_on(found: Sequence[Variant]) -> None:
        """Give `on_variants` those that are wanted."""
        if on_variants:
            on_variants([variant for variant in found if not wanted or variant.name in wanted])

    with stages("load"):
        reading = read_project(data, tuple(fonts.name for fonts in sets), texts, pass_on)
        if reading.project is None:
            problems = sort_diagnostics((*reading.diagnostics, *_check_rest(reading)))
            hide = Privacy.of(data, reading.sources)
            return LoadedFolder((), hide.hide_in_all(problems), hide.sources, texts=texts)
        variants = {variant.name: variant for variant in reading.project.variants}
        names = tuple(dict.fromkeys(wanted)) or tuple(variants)
        _require(names, tuple(variants))
        common = [*reading.diagnostics, *check_project(reading.project)]
    with stages("localize"):
        documents, by_variant = _localize(reading.project, [variants[name] for name in names], common)
        documents = _date_documents(documents, data, epoch)
        found = [
            *common,
            *(problem for problems in by_variant.values() for problem in problems),
            *_check_documents(documents, sets, reading.sources),
            *other_forms.check_documents(documents, sets),
        ]
    hide = Privacy.of(data, reading.sources)
    return LoadedFolder(
        documents=() if has_errors(found) else tuple(_attach_files(one, reading, data) for one in documents),
        diagnostics=hide.hide_in_all(sort_diagnostics(found)),
        sources=hide.sources,
        by_variant={name: hide.hide_in_all(problems) for name, problems in by_variant.items()},
        variants=tuple(variants),
        photo=_find_photo(data, reading.project),
        texts=texts,
        project=reading.project,
        seconds=stages.seconds,
    )


def _localize(
    project: Project, variants: Sequence[Variant], common: Sequence[Diagnostic]
) -> tuple[tuple[Document, ...], dict[str, tuple[Diagnostic, ...]]]:
    """Return the documents of variants, and by variant its problems and the `common` ones."""
    readings = Readings(cache_folder() / "readings", spell_pinyin)
    documents: list[Document] = []
    by_variant: dict[str, tuple[Diagnostic, ...]] = {}
    for variant in variants:
        document, lacking = localize(project, variant, readings)
        by_variant[variant.name] = (*common, *check_languages(project, variant.languages), *lacking)
        documents += [document] if document else []
    readings.save()
    return tuple(documents), by_variant


def _date_documents(documents: tuple[Document, ...], data: Path, epoch: int | None) -> tuple[Document, ...]:
    """Date the documents: put the date of the data into the footers that have one."""
    if not any(map(has_date, documents)):
        return documents
    seconds = find_source_date_epoch(data / name for name in FILES) if epoch is None else epoch
    return tuple(date_footers(document, seconds) for document in documents)


def _find_photo(data: Path, project: Project) -> Path | None:
    """Return the path of the photo that the CV names, there or not."""
    photo = project.cv.profile.photo
    return data / photo.file.value if photo else None


def _require(names: Sequence[str], variants: tuple[str, ...]) -> None:
    """Raise UnknownVariant for the first name that is no variant's."""
    unknown = next((name for name in names if name not in variants), None)
    if unknown is not None:
        raise _report_unknown_variant(unknown, variants)


def _attach_files(document: Document, reading: Reading, data: Path) -> Document:
    """Return the document with the files that its PDF carries along."""
    if not document.variant.embed or reading.project is None:
        return document
    from cvlatex.stages.embed import list_attachments

    attachments = list_attachments(reading.project, document.variant, data, reading.sources)
    return structs.replace(document, attachments=attachments)


def _report_unknown_variant(name: str, variants: Sequence[str]) -> UnknownVariant:
    """Return the error for a variant that does not exist, with the name that may be meant."""
    parts = name.replace(",", " ").split()
    if len(parts) > 1 and set(parts) <= set(variants):
        return UnknownVariant(f"'{name}' names several variants.", f"Write --variant {' --variant '.join(parts)}.")
    near = next((one for one in variants if one.lower() == name.lower()), None) or find_nearest(name, variants)
    hint = f"Did you mean '{near}'?" if near else f"{VARIANTS} has {', '.join(variants)}."
    return UnknownVariant(f"There is no variant '{name}'.", hint)


def _check_documents(
    documents: Sequence[Document], sets: Sequence[FontSet], sources: Mapping[str, SourceFile]
) -> list[Diagnostic]:
    """Return what documents need of their font sets. The others are read only where there is a choice to be offered."""
    used = {document.variant.fonts.value for document in documents}
    for those in ([fonts for fonts in sets if fonts.name in used], sets):
        coverage = read_coverage(those, find_fonts_folder(), cache_folder() / "coverage", find)
        problems = list(check_documents(documents, coverage, sources))
        if not problems:
            break
    return problems


def _check_rest(reading: Reading) -> Iterator[Diagnostic]:
    """Check what could be read beside the errors of reading, so that one run reports everything."""
    if reading.rest is None:
        return
    known = {problem.span for problem in reading.diagnostics}
    yield from (problem for problem in check_rest(reading.rest, reading.diagnostics) if problem.span not in known)
    reported = sorted(_rank_by_place(problem.span.start()) for problem in reading.diagnostics if problem.span)
    for variant in reading.rest.variants:
        if not variant.languages:
            continue
        for problem in localize(reading.rest, variant, spell_pinyin)[1]:
            if problem.span and not _holds_one(problem.span, reported):
                yield problem


def _rank_by_place(span: Span) -> tuple[str, int, int]:
    """Return where a span begins, as a value that sorts."""
    return span.file, span.line, span.column


def _holds_one(span: Span, places: Sequence[tuple[str, int, int]]) -> bool:
    """Whether one of the places, which are in order, lies within a span."""
    at = bisect_left(places, _rank_by_place(span))
    return at < len(places) and places[at] <= (span.file, span.end_line, span.end_column)
