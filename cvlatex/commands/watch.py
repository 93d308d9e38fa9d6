"""`cvlatex watch`: build again at every change."""

from __future__ import annotations

from pathlib import Path

import click

from cvlatex.commands.group import allow_interrupts
from cvlatex.commands.options import (
    DataCommand,
    add_common_options,
    format_examples,
    out_option,
    report_unknown_variant,
)


@click.command("watch", cls=DataCommand, epilog=format_examples("watch", "watch --variant zh"))
@add_common_options
@out_option
def command(data: Path, out: Path, variants: tuple[str, ...], form: str) -> None:
    """Build again at every change, until you press Ctrl-C."""
    import gc
    from contextlib import closing

    from cvlatex.core.paths import FONTS, LATEX
    from cvlatex.model.folder import CV, GLOSSARY, PRIVATE, VARIANTS
    from cvlatex.serve.changes import Changes
    from cvlatex.serve.watch import watch

    gc.enable()  # what one build leaves is in the way of the next ones
    files = [data / name for name in (CV, GLOSSARY, VARIANTS, PRIVATE)]
    with closing(Changes(files, (LATEX, FONTS))) as changes, allow_interrupts(), report_unknown_variant():
        watch(data, out, variants, form, changes)
