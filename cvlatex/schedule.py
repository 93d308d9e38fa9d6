"""What `pdf` does with sound data: it builds the variants that have to be built, and tells of all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from cvlatex import pipeline
from cvlatex.console import progress
from cvlatex.console.summary import PREFLIGHT_FAILED, show, show_file, show_pdf, warn
from cvlatex.core.diagnostics import Diagnostic, has_errors, in_reading_order, once_a_place
from cvlatex.core.errors import ExitCode
from cvlatex.core.paths import guesses_file
from cvlatex.load import Examination
from cvlatex.model.document import Document
from cvlatex.outputs import Outputs, draw_outputs, has_more, write_outputs
from cvlatex.pipeline import Built, Finished
from cvlatex.tools.kpathsea import tex_trees
from cvlatex.typeset.incremental.early_start import WORK
from cvlatex.typeset.incremental.guess import learn
from cvlatex.typeset.incremental.waiting import Ready
from cvlatex.uptodate.origins import tex_files
from cvlatex.uptodate.outlook import UNCHANGED, Look, keep, show_others
from cvlatex.uptodate.record import Told
from cvlatex.uptodate.stamps import stamp


def make(examined: Examination, seen: Look, ready: Mapping[str, Ready], form: str, *, verbose: bool) -> ExitCode:
    """Build the documents that were examined, but for those that hold from before, and return the exit code.

    `ready` has the XeTeX that was started early for a variant. A `verbose` run shows TeX's own words, so that it builds
    them all.
    """
    names = [document.variant.name for document in examined.documents]
    held = {} if verbose else {name: told for name, told in seen.memory.builds.items() if name in names}
    unbuilt = [document for document in examined.documents if document.variant.name not in held]
    missing = [document for document in unbuilt if document.variant.has_pdf]
    data, out = Path(seen.data), Path(seen.out)
    trees: list[tuple[str, ...] | None] = []
    outputs: dict[str, Outputs] = {}

    def meanwhile() -> None:
        trees.append(tex_trees())
        examined.texts.save()
        if any(map(has_more, unbuilt)):
            outputs.update(write_outputs(unbuilt, data, out))

    if missing:
        with progress.shown([document.variant.name for document in missing], quiet=False) as shown:
            results = pipeline.build(
                missing, data, out, shown, sources=examined.sources, ready=ready, meanwhile=meanwhile
            )  # fmt: skip
    else:
        results = ()
        meanwhile()
    built = dict(zip((document.variant.name for document in missing), results, strict=True))
    outputs |= _drawn(missing, built, out, outputs)
    _keep(seen, examined, built, outputs, trees[0] if trees else None)
    made = [(name, Path(seen.out, WORK, name)) for name, one in built.items() if one.finished]
    learn(guesses_file(), seen.data, made)
    outcomes = {name: outcome for name in names if (outcome := held.get(name) or built.get(name))}
    said = once_a_place(item for outcome in outcomes.values() for item in _said(outcome))
    show(in_reading_order((*examined.diagnostics, *said)), examined.sources, form)
    if verbose:
        _quote(results)
    for name in names:
        if name in outcomes:
            _tell(outcomes[name], form)
        _tell_outputs(outputs.get(name, Outputs()), form)
    hindered = (*(one.failure for one in results), *(one.failure for one in outputs.values()))
    failures = [failure.exit_code for failure in hindered if failure]
    if not failures and has_errors(said):
        warn(PREFLIGHT_FAILED)
        return ExitCode.PREFLIGHT
    return max(failures, default=ExitCode.FINE)


def _drawn(
    documents: Sequence[Document], built: Mapping[str, Built], out: Path, outputs: Mapping[str, Outputs]
) -> dict[str, Outputs]:
    """The outputs of documents with the pictures of the PDFs that were built."""
    done = {document.variant.name: (document, built[document.variant.name].finished) for document in documents}
    return {
        name: draw_outputs(document, finished.pdf, out, outputs[name])
        for name, (document, finished) in done.items()
        if finished and name in outputs
    }


def _keep(
    seen: Look,
    examined: Examination,
    built: Mapping[str, Built],
    outputs: Mapping[str, Outputs],
    trees: tuple[str, ...] | None,
) -> None:
    """Remember what was built as a whole; nothing where TeX's `trees` are not known."""
    whole = {name: outputs.get(name, Outputs()) for name in built}
    made = {
        name: _told(one.finished, examined.by_variant[name], one.diagnostics, whole[name].files)
        for name, one in built.items()
        if one.finished and not whole[name].failure
    }
    epochs = {one.finished.epoch for one in built.values() if one.finished}
    if trees is not None and len(epochs) == 1:
        photo = [str(examined.photo)] if examined.photo else []
        keep(seen, examined.variants, made, epochs.pop(), [*tex_files(trees), *photo])


def _told(
    done: Finished, of_data: tuple[Diagnostic, ...], of_pdf: tuple[Diagnostic, ...], files: Sequence[Path]
) -> Told:
    pdf = str(done.pdf)
    others = {str(file): stamp(str(file)) for file in files}
    return Told(pdf, done.pages, done.size, stamp(pdf), of_data, of_pdf, others)


def _said(outcome: Told | Built) -> tuple[Diagnostic, ...]:
    """What was said of a variant's PDF."""
    return outcome.of_pdf if isinstance(outcome, Told) else outcome.diagnostics


def _tell(outcome: Told | Built, form: str) -> None:
    """A line for a PDF, or why there is none."""
    if isinstance(outcome, Told):
        show_pdf(outcome.pdf, outcome.pages, outcome.size, UNCHANGED, form)
        show_others(outcome, form)
    elif done := outcome.finished:
        show_pdf(str(done.pdf), done.pages, done.size, f"{done.seconds:.1f} s", form)
    elif failure := outcome.failure:
        warn(f"error: {failure}")
        if failure.remedy:
            warn(f"  = {failure.remedy}")


def _tell_outputs(outputs: Outputs, form: str) -> None:
    """A line for each other output, and why one is missing."""
    for file in outputs.files:
        show_file(str(file), file.stat().st_size, form)
    if failure := outputs.failure:
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
