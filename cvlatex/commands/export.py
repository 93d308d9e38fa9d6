"""`cvlatex export`: the CV in another form."""

from __future__ import annotations

from pathlib import Path

import click

from cvlatex.commands.options import DataCommand, common_options, load_data
from cvlatex.console.summary import show, warn
from cvlatex.core.diagnostics import has_errors
from cvlatex.core.errors import ExitCode


@click.group("export")
def command() -> None:
    """Write the CV in another form."""


@command.command("tex", cls=DataCommand)
@common_options
@click.option("--out", type=click.Path(path_type=Path), required=True, metavar="DIR", help="The folder to write.")
def tex(data: Path, out: Path, variants: tuple[str, ...], form: str) -> ExitCode:
    """Write a folder that plain `latexmk -xelatex` compiles, Overleaf's too."""
    from cvlatex.writers.export import export_tex

    examined = load_data(data, variants)
    if not has_errors(examined.diagnostics) and len(examined.documents) != 1:
        names = ", ".join(document.variant.name for document in examined.documents)
        raise click.UsageError(f"One variant at a time is exported; name one of {names} with --variant.")
    show(examined.diagnostics, examined.sources, form)
    if has_errors(examined.diagnostics):
        return ExitCode.DATA
    written = export_tex(examined.documents[0], data, out)
    warn(f"{written}: compile it with `latexmk -xelatex {written.name}` in that folder.")
    return ExitCode.FINE
