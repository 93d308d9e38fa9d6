"""What `pdf` does with sound data: build the variants for which something has changed, and report all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from cvlatex import schedule
from cvlatex.console import progress
from cvlatex.console.summary import PREFLIGHT_FAILED, show, show_failure, show_file, show_pdf, show_stages, warn
from cvlatex.core.diagnostics import Diagnostic, drop_repeated, from_failure, has_errors, sort_diagnostics
from cvlatex.core.errors import ExitCode
from cvlatex.load import LoadedFolder
from cvlatex.model.document import Document
from cvlatex.stages.results import Built, Finished
from cvlatex.tools.kpathsea import list_tex_trees
from cvlatex.typeset.incremental.session import Session
from cvlatex.uptodate.comparison import UNCHANGED, Comparison, record_builds, show_other_outputs
from cvlatex.uptodate.origins import list_tex_files
from cvlatex.uptodate.record import BuildRecord
from cvlatex.uptodate.stamps import take_stamp
from cvlatex.writers.outputs import Outputs, draw_outputs, has_more, write_outputs


def build_changed(loaded: LoadedFolder, before: Comparison, session: Session, form: str, *, verbose: bool) -> ExitCode:
    """Build the documents that were loaded, but for those that are up to date; return the exit code.

    A `verbose` run shows TeX's own words and times, so that it builds them all.
    """
    names = [document.variant.name for document in loaded.documents]
    unchanged = {} if verbose else {name: record for name, record in before.records.builds.items() if name in names}
    changed = [document for document in loaded.documents if document.variant.name not in unchanged]
    with_pdf = [document for document in changed if document.variant.has_pdf]
    data, out = Path(before.data), Path(before.out)
    trees: list[tuple[str, ...] | None] = []
    outputs: dict[str, Outputs] = {}

    def work_meanwhile() -> None:
        """Do, while XeTeX is at work, what the PDFs do not need: save the texts' cache, write the other outputs."""
        trees.append(list_tex_trees())
        loaded.texts.save()
        if any(map(has_more, changed)):
            outputs.update(write_outputs(changed, data, out))

    built: dict[str, Built] = {}
    if with_pdf:
        with progress.start_progress([document.variant.name for document in with_pdf], quiet=False) as steps:
            results = schedule.build(
                with_pdf, data, out, steps, sources=loaded.sources, session=session, meanwhile=work_meanwhile
            )
        built = dict(zip((document.variant.name for document in with_pdf), results, strict=True))
    else:
        work_meanwhile()
    outputs |= _draw(with_pdf, built, out, outputs)
    _record(before, loaded, built, outputs, trees[0] if trees else None)
    for why in session.list_refusals() if verbose else ():
        warn(f"TeX is slower than it could be, for no format can be dumped: {why}")
    session.learn(before.data, [name for name, one in built.items() if one.finished])
    outcomes = {name: outcome for name in names if (outcome := unchanged.get(name) or built.get(name))}
    return _report(loaded, names, outcomes, outputs, form, verbose=verbose)


def _draw(
    documents: Sequence[Document], built: Mapping[str, Built], out: Path, outputs: Mapping[str, Outputs]
) -> dict[str, Outputs]:
    """Return the outputs of documents with the pictures of the PDFs that were built."""
    done = {document.variant.name: (document, built[document.variant.name].finished) for document in documents}
    return {
        name: draw_outputs(document, finished.pdf, out, outputs[name])
        for name, (document, finished) in done.items()
        if finished and name in outputs
    }


def _record(
    before: Comparison,
    loaded: LoadedFolder,
    built: Mapping[str, Built],
    outputs: Mapping[str, Outputs],
    trees: tuple[str, ...] | None,
) -> None:
    """Record what was built as a whole, for the next command; nothing where TeX's `trees` are not known."""
    whole = {name: outputs.get(name, Outputs()) for name in built}
    finished = {
        name: _build_record(one.finished, loaded.by_variant[name], one.diagnostics, whole[name].files)
        for name, one in built.items()
        if one.finished and not whole[name].failure
    }
    epochs = {one.finished.epoch for one in built.values() if one.finished}
    if trees is not None and len(epochs) == 1:
        photo = [str(loaded.photo)] if loaded.photo else []
        record_builds(before, loaded.variants, finished, epochs.pop(), [*list_tex_files(trees), *photo])


def _build_record(
    done: Finished, of_data: tuple[Diagnostic, ...], of_pdf: tuple[Diagnostic, ...], files: Sequence[Path]
) -> BuildRecord:
    """Return the record of a finished PDF, its diagnostics, and the `files` that were written beside it."""
    pdf = str(done.pdf)
    others = {str(file): take_stamp(str(file)) for file in files}
    return BuildRecord(pdf, done.pages, done.size, take_stamp(pdf), of_data, of_pdf, others)


def _report(
    loaded: LoadedFolder,
    names: Sequence[str],
    outcomes: Mapping[str, BuildRecord | Built],
    outputs: Mapping[str, Outputs],
    form: str,
    *,
    verbose: bool,
) -> ExitCode:
    """Show all problems, and a line for each file or the reason why there is none; return the exit code."""
    hindered = (
        *(one.failure for one in outcomes.values() if isinstance(one, Built)),
        *(one.failure for one in outputs.values()),
    )
    failures = [failure for failure in hindered if failure]
    of_pdfs = drop_repeated(item for outcome in outcomes.values() for item in _list_diagnostics(outcome))
    as_items = () if form == "text" else tuple(map(from_failure, failures))
    show(sort_diagnostics((*loaded.diagnostics, *of_pdfs, *as_items)), loaded.sources, form)
    for name in names:
        if name in outcomes:
            _show_outcome(outcomes[name], loaded.seconds, form, verbose=verbose)
        _show_outputs(outputs.get(name, Outputs()), form)
    if not failures and has_errors(of_pdfs):
        warn(PREFLIGHT_FAILED)
        return ExitCode.PREFLIGHT
    return max((failure.exit_code for failure in failures), default=ExitCode.FINE)


def _list_diagnostics(outcome: BuildRecord | Built) -> tuple[Diagnostic, ...]:
    """Return the diagnostics of a PDF, whether it was built now or is unchanged."""
    return outcome.of_pdf if isinstance(outcome, BuildRecord) else outcome.diagnostics


def _show_outcome(outcome: BuildRecord | Built, loading: Mapping[str, float], form: str, *, verbose: bool) -> None:
    """Print a variant's PDF or its failure; `verbose` adds TeX's log and the seconds of each stage."""
    if isinstance(outcome, BuildRecord):
        show_pdf(outcome.pdf, outcome.pages, outcome.size, UNCHANGED, form)
        show_other_outputs(outcome, form)
        return
    if verbose:
        _show_log(outcome)
        show_stages({**loading, **outcome.seconds})
    if done := outcome.finished:
        show_pdf(str(done.pdf), done.pages, done.size, f"{done.seconds:.1f} s", form)
    elif outcome.failure:
        show_failure(outcome.failure)


def _show_outputs(outputs: Outputs, form: str) -> None:
    """Print a line for each other output, and why one is missing."""
    for file in outputs.files:
        show_file(str(file), file.stat().st_size, form)
    if outputs.failure:
        show_failure(outputs.failure)


def _show_log(built: Built) -> None:
    """Print TeX's words as its log has them."""
    for message in built.log.messages if built.log else ():
        place = f"{message.file}:{message.line}" if message.line else message.file
        warn(f"tex: {place}: {message.text}")
        if message.context.strip():
            warn(f"     {message.context.strip()}")
