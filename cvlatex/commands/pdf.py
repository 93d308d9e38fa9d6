"""`cvlatex pdf`: build the PDF of every variant for which something has changed."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import Any

import click

from cvlatex.commands.group import interruptible
from cvlatex.commands.options import DataCommand, common_options, load_data, out_option
from cvlatex.console.summary import show
from cvlatex.core.diagnostics import has_errors
from cvlatex.core.errors import ExitCode


@click.command("pdf", cls=DataCommand)
@common_options
@out_option
@click.option("-v", "--verbose", is_flag=True, help="Show TeX's own words too.")
@click.pass_obj
def command(begun: Any, data: Path, out: Path, variants: tuple[str, ...], form: str, verbose: bool) -> int:
    """Build the PDF of every variant; one that nothing has changed for is not built again."""
    from cvlatex.typeset.incremental.early_start import begin_first
    from cvlatex.typeset.incremental.first_formats import first_formats
    from cvlatex.typeset.incremental.waiting import readied
    from cvlatex.uptodate.outlook import look, retell

    seen = look(str(data), str(out))
    held = None if verbose else seen.builds(variants)
    if held:
        return retell(held, seen.data, form)
    # `begun` is the XeTeX that was started before the command line was loaded, by variant.
    waiting = readied(out, begin_first(out, variants, dict)) if begun is None else nullcontext(begun)
    with waiting as ready, first_formats(out, ready) as begin:
        examined = load_data(data, variants, begin)
        if has_errors(examined.diagnostics):
            show(examined.diagnostics, examined.sources, form)
            return ExitCode.DATA
        from cvlatex.schedule import make

        with interruptible():
            return make(examined, seen, ready, form, verbose=verbose)
