"""`cvlatex check`: the problems in the data that can be found without TeX."""

from __future__ import annotations

from pathlib import Path

import click

from cvlatex.commands.options import DataCommand, common_options, load_data
from cvlatex.console.summary import show, warn
from cvlatex.core.diagnostics import has_errors
from cvlatex.core.errors import ExitCode


@click.command("check", cls=DataCommand)
@common_options
def command(data: Path, variants: tuple[str, ...], form: str) -> ExitCode:
    """Show the problems in the data, without TeX."""
    examined = load_data(data, variants)
    show(examined.diagnostics, examined.sources, form)
    examined.texts.save()
    if has_errors(examined.diagnostics):
        return ExitCode.DATA
    if form == "text":
        count = len(examined.documents)
        warn(f"{data}: sound, {count} {'variant' if count == 1 else 'variants'}.")
    return ExitCode.FINE
