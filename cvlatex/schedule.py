"""What `pdf` does with sound data: it builds the variants that have to be built, and tells of all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from cvlatex import pipeline
from cvlatex.console import progress
from cvlatex.console.summary import PREFLIGHT_FAILED, show, show_pdf, warn
from cvlatex.core.diagnostics import Diagnostic, has_errors, in_reading_order, once_a_place
from cvlatex.core.errors import ExitCode
from cvlatex.core.paths import guesses_file
from cvlatex.load import Examination
from cvlatex.pipeline import Built, Finished
from cvlatex.tools.kpathsea import tex_trees
from cvlatex.typeset.incremental.early_start import WORK
from cvlatex.typeset.incremental.guess import learn
from cvlatex.typeset.incremental.waiting import Ready
from cvlatex.uptodate.origins import tex_files
from cvlatex.uptodate.outlook import UNCHANGED, Look, keep
from cvlatex.uptodate.record import Told
from cvlatex.uptodate.stamps import stamp


def make(examined: Examination, seen: Look, ready: Mapping[str, Ready], form: str, *, verbose: bool) -> ExitCode:
    """Build the documents that were examined, but for those that hold from before, and return the exit code.

    `ready` has the XeTeX that was started early for a variant. A `verbose` run shows TeX's own words, so that it builds
    them all.
    """
    names = [document.variant.name for document in examined.documents]
    held = {} if verbose else {name: told for name, told in seen.memory.builds.items() if name in names}
    missing = [document for document in examined.documents if document.variant.name not in held]
    trees: list[tuple[str, ...] | None] = []

    def meanwhile() -> None:
        trees.append(tex_trees())
        examined.texts.save()

    with progress.shown([document.variant.name for document in missing], quiet=False) as shown:
        results = pipeline.build(
            missing, Path(seen.data), Path(seen.out), shown,
            sources=examined.sources, ready=ready, meanwhile=meanwhile,
        )  # fmt: skip
    built = dict(zip((document.variant.name for document in missing), results, strict=True))
    _keep(seen, examined, built, trees[0] if trees else None)
    made = [(name, Path(seen.out, WORK, name)) for name, one in built.items() if one.finished]
    learn(guesses_file(), seen.data, made)
    outcomes = [held.get(name) or built[name] for name in names]
    said = once_a_place(item for outcome in outcomes for item in _said(outcome))
    show(in_reading_order((*examined.diagnostics, *said)), examined.sources, form)
    if verbose:
        _quote(results)
    for outcome in outcomes:
        _tell(outcome, form)
    failures = [one.failure.exit_code for one in results if one.failure]
    if not failures and has_errors(said):
        warn(PREFLIGHT_FAILED)
        return ExitCode.PREFLIGHT
    return max(failures, default=ExitCode.FINE)


def _keep(seen: Look, examined: Examination, built: dict[str, Built], trees: tuple[str, ...] | None) -> None:
    """Remember what was built; nothing where TeX's `trees` are not known."""
    made = {
        name: _told(one.finished, examined.by_variant[name], one.diagnostics)
        for name, one in built.items()
        if one.finished
    }
    epochs = {one.finished.epoch for one in built.values() if one.finished}
    if trees is not None and len(epochs) == 1:
        photo = [str(examined.photo)] if examined.photo else []
        keep(seen, examined.variants, made, epochs.pop(), [*tex_files(trees), *photo])


def _told(done: Finished, of_data: tuple[Diagnostic, ...], of_pdf: tuple[Diagnostic, ...]) -> Told:
    pdf = str(done.pdf)
    return Told(pdf, done.pages, done.size, stamp(pdf), of_data, of_pdf)


def _said(outcome: Told | Built) -> tuple[Diagnostic, ...]:
    """What was said of a variant's PDF."""
    return outcome.of_pdf if isinstance(outcome, Told) else outcome.diagnostics


def _tell(outcome: Told | Built, form: str) -> None:
    """A line for a PDF, or why there is none."""
    if isinstance(outcome, Told):
        show_pdf(outcome.pdf, outcome.pages, outcome.size, UNCHANGED, form)
    elif done := outcome.finished:
        show_pdf(str(done.pdf), done.pages, done.size, f"{done.seconds:.1f} s", form)
    elif failure := outcome.failure:
        warn(f"error: {failure}")
        if failure.remedy:
            warn(f"  = {failure.remedy}")


def _quote(built: Sequence[Built]) -> None:
    """TeX's words as its log has them, on standard error."""
    for one in built:
        for message in one.log.messages if one.log else ():
            place = f"{message.file}:{message.line}" if message.line else message.file
            warn(f"tex: {place}: {message.text}")
            if message.context.strip():
                warn(f"     {message.context.strip()}")
