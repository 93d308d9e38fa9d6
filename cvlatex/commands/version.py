"""`cvlatex --version`: the program, the TeX on this machine and the font sets to choose from."""

from __future__ import annotations

import click

from cvlatex import __version__


def show_version(ctx: click.Context, _: click.Parameter, is_given: bool) -> None:
    """Print the versions and exit, if the option was given."""
    if is_given and not ctx.resilient_parsing:
        from cvlatex.core.paths import FONTS
        from cvlatex.fontsets.description import read_font_sets
        from cvlatex.tools.probe import probe_tex_version

        click.echo(f"cvlatex {__version__}")
        click.echo(f"TeX: {probe_tex_version() or 'not on this machine; see `cvlatex doctor`'}")
        click.echo(f"font sets: {', '.join(fonts.name for fonts in read_font_sets(FONTS / 'fonts.yaml'))}")
        ctx.exit()
