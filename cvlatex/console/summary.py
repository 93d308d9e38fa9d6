"""What a command says at its end: problems on standard output, and on it or beside it a line for each PDF."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence

from cvlatex.console.echo import echo
from cvlatex.console.report import as_github, as_json, as_text
from cvlatex.core.diagnostics import Diagnostic, Severity
from cvlatex.core.errors import CvlatexError
from cvlatex.core.source import SourceFile

PREFLIGHT_FAILED = "error: The preflight found errors; the PDFs are in their place all the same."


def show(diagnostics: Sequence[Diagnostic], sources: Mapping[str, SourceFile], form: str) -> None:
    """Print problems in one of the forms of `report.FORMATS`; for a person, the number of errors too."""
    if form == "json":
        sys.stdout.write(as_json(diagnostics))
    elif form == "github":
        sys.stdout.write(as_github(diagnostics))
    else:
        sys.stdout.write(as_text(diagnostics, sources, color=sys.stdout.isatty()))
        errors = sum(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)
        if errors > 1:
            warn(f"{errors} errors.")
    sys.stdout.flush()


def show_pdf(pdf: str, pages: int, size: int, ending: str, form: str) -> None:
    """Print a line for a PDF of `size` bytes: on standard output for a person, else beside it."""
    line = f"{pdf}  {pages} {'page' if pages == 1 else 'pages'}  {size / 1000:.0f} kB  {ending}"
    echo(line, err=form != "text")


def show_file(path: str, size: int, form: str) -> None:
    """Print a line for another output of `size` bytes, where `show_pdf` prints its line."""
    echo(f"{path}  {size / 1000:.0f} kB", err=form != "text")


def show_failure(failure: CvlatexError) -> None:
    """Print why there is no result, and the remedy, on standard error."""
    warn(f"error: {failure}")
    if failure.remedy:
        warn(f"  = {failure.remedy}")


def show_stages(seconds: Mapping[str, float]) -> None:
    """Print how long each stage took, on standard error."""
    warn("  " + " · ".join(f"{name} {taken:.3f} s" for name, taken in seconds.items()))


def warn(sentence: str) -> None:
    """Print a line on standard error."""
    echo(sentence, err=True)
