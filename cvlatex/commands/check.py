"""`cvlatex check`: the problems in the data that can be found without TeX, and the safe fixes of them."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from cvlatex.commands.options import DataCommand, add_common_options, format_examples, load_data
from cvlatex.console.summary import show, warn
from cvlatex.core.diagnostics import has_errors, sort_diagnostics
from cvlatex.core.errors import ExitCode


@click.command(
    "check",
    cls=DataCommand,
    epilog=format_examples("check", "check --fix --dry-run", "check --data examples/academic --format github"),
)
@add_common_options
@click.option("--fix", is_flag=True, help="Apply the safe fixes; comments and line ends stay as they are.")
@click.option("--dry-run", is_flag=True, help="With --fix: show what would change, and write nothing.")
def command(data: Path, variants: tuple[str, ...], form: str, fix: bool, dry_run: bool) -> ExitCode:
    """Show the problems in the data, without TeX; with --fix, mend those that a replacement mends."""
    from cvlatex.checks import check_languages

    if dry_run and not fix:
        raise click.UsageError("--dry-run belongs to --fix: write --fix --dry-run.")
    if fix:
        _mend(data, form, dry_run=dry_run)
    loaded = load_data(data, variants)
    untranslated = check_languages(loaded.project) if loaded.project else ()
    if not dry_run or form != "text":
        show(sort_diagnostics((*loaded.diagnostics, *untranslated)), loaded.sources, form)
    loaded.texts.save()
    if has_errors(loaded.diagnostics):
        return ExitCode.DATA
    if form == "text" and not dry_run:
        count = len(loaded.documents)
        warn(f"{data}: sound, {count} {'variant' if count == 1 else 'variants'}.")
    return ExitCode.FINE


def _mend(data: Path, form: str, *, dry_run: bool) -> None:
    """Write the safe fixes, or show them as a diff: on standard output for a person, beside it for a program."""
    from cvlatex.commands.mending import mend, write

    mended = mend(data)
    if not dry_run:
        write(mended)
    for file in mended:
        if dry_run:
            stream = sys.stdout if form == "text" else sys.stderr
            stream.write(file.format_diff())
            stream.flush()
        warn(f"{file.path}: {file.count} {'fix' if file.count == 1 else 'fixes'}{' to apply' if dry_run else ''}.")
    if not mended:
        warn(f"{data}: nothing that a safe fix mends.")
