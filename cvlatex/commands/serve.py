"""`cvlatex serve`: the live page."""

from __future__ import annotations

from pathlib import Path

import click

from cvlatex.commands.group import allow_interrupts
from cvlatex.commands.options import (
    DataCommand,
    data_option,
    format_examples,
    out_option,
    report_unknown_variant,
    variant_option,
)


@click.command(
    "serve",
    cls=DataCommand,
    epilog=format_examples("serve", "serve --variant en --no-edit", "serve --host 0.0.0.0 --no-edit"),
)
@data_option
@variant_option
@out_option
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, metavar="N", help="The port; any free one if not given."
)
@click.option("--host", metavar="H", help="Let others look too, at this name or address of your machine.")
@click.option("--no-edit", is_flag=True, help="Show the pages alone, for people who use their own editor.")
@click.option("--no-open", is_flag=True, help="Do not open a browser.")
def command(
    data: Path, out: Path, variants: tuple[str, ...], port: int, host: str | None, *, no_edit: bool, no_open: bool
) -> None:
    """Write on the left, see the printed page on the right, in a browser, until you press Ctrl-C."""
    import gc

    from cvlatex.core.extras import load_extra

    for module in ("starlette", "uvicorn", "ruamel.yaml"):
        load_extra(module, "serve")
    from cvlatex.serve.server import serve

    gc.enable()  # what one build leaves is in the way of the next ones
    with allow_interrupts(), report_unknown_variant():
        serve(data, out, variants, port=port, host=host, editable=not no_edit, opens=not no_open)
