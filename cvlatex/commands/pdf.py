"""`cvlatex pdf`: build the PDF of every variant for which something has changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from cvlatex.commands.group import allow_interrupts
from cvlatex.commands.options import (
    DataCommand,
    add_common_options,
    format_examples,
    out_option,
    report_unknown_variant,
)
from cvlatex.console.summary import show
from cvlatex.core.diagnostics import has_errors
from cvlatex.core.errors import ExitCode

if TYPE_CHECKING:
    from cvlatex.typeset.incremental.session import Session


@click.command(
    "pdf", cls=DataCommand, epilog=format_examples("pdf", "pdf --variant en --out public", "pdf --format json")
)
@add_common_options
@out_option
@click.option("-v", "--verbose", is_flag=True, help="Show TeX's own words and the time of each stage too.")
@click.pass_obj
def command(session: Session | None, data: Path, out: Path, variants: tuple[str, ...], form: str, verbose: bool) -> int:
    """Build the PDF of every variant; one that nothing has changed for is not built again."""
    from cvlatex.uptodate.comparison import compare, report_unchanged

    before = compare(str(data), str(out))
    unchanged = None if verbose else before.find_current_builds(variants)
    if unchanged:
        return report_unchanged(unchanged, before.data, form)

    from cvlatex import pipeline
    from cvlatex.commands.building import build_changed
    from cvlatex.core.paths import cache_folder
    from cvlatex.typeset.incremental.session import Session

    # `session` is there already where XeTeX was started before the command line was loaded.
    with session or Session.start(out, cache_folder(), data, variants) as session:
        with report_unknown_variant():
            loaded = pipeline.load(data, variants, out, session)
        if has_errors(loaded.diagnostics):
            session.cancel()
            show(loaded.diagnostics, loaded.sources, form)
            return ExitCode.DATA
        with allow_interrupts():
            return build_changed(loaded, before, session, form, verbose=verbose)
