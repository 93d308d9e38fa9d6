"""`watch`: the live build without a page; what it comes to is printed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from threading import Event

from cvlatex.console.summary import PREFLIGHT_FAILED, show, show_failure, show_pdf, warn
from cvlatex.core.diagnostics import Diagnostic, drop_repeated, has_errors, sort_diagnostics
from cvlatex.core.errors import CvlatexError
from cvlatex.core.source import SourceFile
from cvlatex.load import LoadedFolder
from cvlatex.model.document import Document
from cvlatex.model.variant import Variant
from cvlatex.serve.changes import Changes
from cvlatex.serve.live import Live
from cvlatex.stages.results import Placed


def watch(data: Path, out: Path, variants: Sequence[str], form: str, changes: Changes) -> None:
    """Build now, and again at each of the `changes`, until an exception ends it."""
    Live(data, out, tuple(variants), changes, _Printing(form)).run(Event())


class _Printing:
    """Prints what a build comes to, in one of the forms of `report.FORMATS`."""

    def __init__(self, form: str) -> None:
        self._form = form
        self._before: tuple[Diagnostic, ...] = ()

    def report_data(self, loaded: LoadedFolder) -> None:
        """Print what is wrong with the data, unless only warnings were, and were printed last time."""
        if loaded.diagnostics != self._before or has_errors(loaded.diagnostics):
            show(loaded.diagnostics, loaded.sources, self._form)
        self._before = loaded.diagnostics

    def report_plan(self, variants: Sequence[Variant]) -> None:
        """Do nothing: a plan is not printed."""

    def report_prediction(self, document: Document, pdf: Path, seconds: float) -> None:
        """Do nothing: the line of a PDF comes once XeTeX has confirmed it."""

    def report_pdf(self, placed: Placed, seconds: float) -> None:
        """Print a line for a PDF, or its failure."""
        if done := placed.finished:
            show_pdf(str(done.pdf), done.pages, done.size, f"{seconds:.2f} s", self._form)
        elif placed.failure:
            self.report_failure(placed.failure)

    def report_findings(
        self, findings: Mapping[str, tuple[Diagnostic, ...]], sources: Mapping[str, SourceFile]
    ) -> None:
        """Print what the rules find."""
        found = tuple(drop_repeated(item for one in findings.values() for item in one))
        show(sort_diagnostics(found), sources, self._form)
        if has_errors(found):
            warn(PREFLIGHT_FAILED)

    def report_failure(self, problem: CvlatexError) -> None:
        """Print a fault of the environment, and its remedy."""
        show_failure(problem)
