"""`cvlatex preflight`: judge finished PDFs."""

from __future__ import annotations

from pathlib import Path

import click

from cvlatex.commands.options import format_examples, format_option
from cvlatex.console.summary import show, warn
from cvlatex.core.diagnostics import Diagnostic, has_errors
from cvlatex.core.errors import ExitCode


@click.command("preflight", epilog=format_examples("preflight build/cv-en.pdf", "preflight --as ats resume.pdf"))
@click.argument("files", nargs=-1, required=True, metavar="FILE.pdf...",
                type=click.Path(exists=True, dir_okay=False, path_type=Path))  # fmt: skip
@click.option("--as", "reader", type=click.Choice(["ats"]), help="Show what an applicant-tracking system reads.")
@format_option
def command(files: tuple[Path, ...], reader: str | None, form: str) -> ExitCode:
    """Judge PDFs, this project's or others: fonts, text, links, images, metadata, standards."""
    from cvlatex.preflight.foreign import judge_file

    if reader:
        return _show_fields(tuple(dict.fromkeys(files)), form)
    diagnostics = [diagnostic for file in dict.fromkeys(files) for diagnostic in judge_file(file)]
    show(diagnostics, {}, form)
    if form == "text" and not diagnostics:
        warn(f"{', '.join(str(file) for file in files)}: nothing to complain of.")
    return ExitCode.PREFLIGHT if has_errors(diagnostics) else ExitCode.FINE


def _show_fields(files: tuple[Path, ...], form: str) -> ExitCode:
    """Show the fields that a parser recognizes; as JSON one array, an object a file."""
    from cvlatex.preflight.ats.report import as_json, as_text
    from cvlatex.preflight.foreign import parse_file

    answers = [parse_file(file) for file in files]
    parsed = [answer for answer in answers if not isinstance(answer, Diagnostic)]
    failures = [answer for answer in answers if isinstance(answer, Diagnostic)]
    if form == "json":
        click.echo(as_json(parsed), nl=False)
    else:
        click.echo("\n".join(map(as_text, parsed)), nl=False)
    for failure in failures:
        warn(f"error: {failure.message}")
    return ExitCode.PREFLIGHT if failures else ExitCode.FINE
