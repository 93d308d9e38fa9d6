"""`cvlatex preflight`: judge finished PDFs."""

from __future__ import annotations

from pathlib import Path

import click

from cvlatex.commands.options import format_option
from cvlatex.console.summary import show, warn
from cvlatex.core.diagnostics import has_errors
from cvlatex.core.errors import ExitCode


@click.command("preflight")
@click.argument("files", nargs=-1, required=True, metavar="FILE.pdf...",
                type=click.Path(exists=True, dir_okay=False, path_type=Path))  # fmt: skip
@format_option
def command(files: tuple[Path, ...], form: str) -> ExitCode:
    """Judge PDFs, this project's or others: fonts, text, links, images, metadata, standards."""
    from cvlatex.pipeline import preflight

    diagnostics = [diagnostic for file in dict.fromkeys(files) for diagnostic in preflight(file)]
    show(diagnostics, {}, form)
    if form == "text" and not diagnostics:
        warn(f"{', '.join(str(file) for file in files)}: nothing to complain of.")
    return ExitCode.PREFLIGHT if has_errors(diagnostics) else ExitCode.FINE
