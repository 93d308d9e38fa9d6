"""`cvlatex translate-script`: texts of one Chinese script suggested in the other, written into the data for review."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from cvlatex.commands.options import data_option, format_examples, format_option
from cvlatex.console.summary import show, warn
from cvlatex.core.diagnostics import has_errors
from cvlatex.core.errors import ExitCode


@click.command(
    "translate-script",
    epilog=format_examples(
        "translate-script zh zh-Hant --dry-run", "translate-script zh zh-TW", "translate-script zh-TW zh"
    ),
)
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
@data_option
@click.option("--dry-run", is_flag=True, help="Show what would change as a diff, and write nothing.")
@format_option
def command(source: str, target: str, data: Path, dry_run: bool, form: str) -> ExitCode:
    """Suggest texts in another Chinese script, beside those in the first, for review.

    FROM and TO are zh, zh-Hant, zh-TW or zh-HK; with a region, the words of that region are chosen. Texts that are
    there in TO stay. Nothing is converted when a CV is built: what is printed is what the data says.
    """
    from cvlatex.commands.mending import Mended, write
    from cvlatex.core.paths import FONTS
    from cvlatex.fontsets.description import read_font_sets
    from cvlatex.readers.yaml.project import read_project
    from cvlatex.review.translation.conversion import load_conversion
    from cvlatex.review.translation.suggestions import suggest

    conversion = load_conversion(source, target)
    if conversion is None:
        raise click.UsageError(f"'{source}' and '{target}' are not two forms of Chinese: zh, zh-Hant, zh-TW or zh-HK.")
    reading = read_project(data, tuple(fonts.name for fonts in read_font_sets(FONTS / "fonts.yaml")))
    variants = reading.rest.variants if reading.rest else ()
    languages = tuple(dict.fromkeys(language for variant in variants for language in variant.languages))
    found = suggest(data, conversion, languages)
    if not dry_run or form != "text":
        show(found.diagnostics, found.sources, form)
    if has_errors(found.diagnostics):
        return ExitCode.DATA
    count = len(found.diagnostics)
    files = [Mended(data / name, found.before[name], after, count) for name, after in found.after.items()]
    if dry_run:
        stream = sys.stdout if form == "text" else sys.stderr
        stream.writelines(file.format_diff() for file in files)
    else:
        write(files)
    texts = f"{count} {'text' if count == 1 else 'texts'} in '{target}' {'to suggest' if dry_run else 'suggested'}"
    warn(f"{data}: {texts}. Look over each: they are converted by rule.")
    if count and target not in languages:
        warn(f"No variant is in '{target}' yet; add one to variants.yaml: `{target}: {{language: {target}}}`.")
    return ExitCode.FINE
