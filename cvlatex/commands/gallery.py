"""`cvlatex gallery`: every style in every colour, as one page with pictures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cvlatex.commands.options import format_examples
from cvlatex.console.summary import warn
from cvlatex.core.errors import ExitCode

if TYPE_CHECKING:
    from cvlatex.starters.appearances import Appearance

_DPI = 60


@click.command("gallery", epilog=format_examples("gallery", "gallery --style modern --out pictures"))
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), default=Path("build/gallery"), metavar="DIR",
              show_default=True, help="The folder for the page, its pictures and the PDFs.")  # fmt: skip
@click.option("--style", "styles", multiple=True, metavar="NAME", help="Only this style; may be given several times.")
@click.option("--color", "colors", multiple=True, metavar="NAME", help="Only this colour; may be given several times.")
def command(out: Path, styles: tuple[str, ...], colors: tuple[str, ...]) -> ExitCode:
    """Write a page with every style in every colour, on the examples that come with cvlatex."""
    from cvlatex.commands.group import allow_interrupts
    from cvlatex.model.variant import COLORS
    from cvlatex.starters.appearances import STYLES, list_appearances
    from cvlatex.starters.folder import list_examples
    from cvlatex.starters.gallery import write_page

    for wanted, known, option in ((styles, STYLES, "--style"), (colors, COLORS, "--color")):
        unknown = [name for name in wanted if name not in known]
        if unknown:
            raise click.BadParameter(f"'{unknown[0]}' is none of {', '.join(known)}.", param_hint=option)
    appearances = list_appearances(list_examples(), styles or STYLES, colors or COLORS)
    with allow_interrupts():
        failed = _build(out, appearances)
    from cvlatex.core.files import write_file

    write_file(
        out / "index.html", write_page([appearance for appearance in appearances if appearance.name not in failed])
    )
    click.echo(f"{out / 'index.html'}  {len(appearances) - len(failed)} looks")
    for name in failed:
        warn(f"error: {name} could not be built.")
    return ExitCode.TEX if failed else ExitCode.FINE


def _build(out: Path, appearances: Sequence[Appearance]) -> list[str]:
    """Build the PDF and the picture of every appearance; return the names of those that failed."""
    from cvlatex.console.progress import Silent
    from cvlatex.core.files import write_file
    from cvlatex.core.paths import EXAMPLES
    from cvlatex.load import load_folder
    from cvlatex.schedule import build
    from cvlatex.starters.appearances import dress
    from cvlatex.tools.pdftoppm import draw_pages

    failed: list[str] = []
    for example in dict.fromkeys(appearance.example for appearance in appearances):
        data = EXAMPLES / example
        document = load_folder(data).documents[0]
        own = [appearance for appearance in appearances if appearance.example == example]
        results = build(tuple(dress(document, own)), data, out, Silent())
        for appearance, built in zip(own, results, strict=True):
            if built.finished is None:
                failed.append(appearance.name)
                continue
            write_file(out / f"{appearance.name}.png", draw_pages(built.finished.pdf, _DPI)[0])
    return failed
