"""`cvlatex parity`: whether two languages of the CV say the same."""

from __future__ import annotations

from pathlib import Path

import click

from cvlatex.commands.languages import refuse_unknown
from cvlatex.commands.options import data_option, format_examples, format_option
from cvlatex.console.summary import show, warn
from cvlatex.core.diagnostics import has_errors
from cvlatex.core.errors import ExitCode
from cvlatex.tools.git import Line


@click.command("parity", epilog=format_examples("parity", "parity --languages zh,en --report parity.html"))
@data_option
@click.option("--languages", metavar="TAG,TAG", help="Two languages; else the first two of variants.yaml.")
@click.option("--report", "page", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE.html",
              help="Write both languages side by side, as a page for proof-reading.")  # fmt: skip
@format_option
def command(data: Path, languages: str | None, page: Path | None, form: str) -> ExitCode:
    """Compare numbers, dates, links, mentions, names, points and terms of two languages."""
    from cvlatex.core.paths import FONTS
    from cvlatex.fontsets.description import read_font_sets
    from cvlatex.readers.yaml.project import read_project
    from cvlatex.review.parity.compare import compare_languages
    from cvlatex.review.parity.texts import pair_texts

    reading = read_project(data, tuple(fonts.name for fonts in read_font_sets(FONTS / "fonts.yaml")))
    if reading.project is None:
        show(reading.diagnostics, reading.sources, form)
        return ExitCode.DATA
    project = reading.project
    spoken = tuple(dict.fromkeys(language for variant in project.variants for language in variant.languages))
    first, second = _choose_two_languages(languages, spoken)
    pairs = pair_texts(project, (first, second))
    if not pairs:
        raise click.BadParameter(f"No text of {data} stands in both {first} and {second}.", param_hint="--languages")
    found = compare_languages(project, (first, second), _blame(data))
    show(found, reading.sources, form)
    if page is not None:
        from cvlatex.core.files import write_file
        from cvlatex.review.parity.report import write_report

        write_file(page, write_report(pairs, (first, second), found))
    if form == "text" and not found:
        warn(f"{data}: {len(pairs)} texts say the same in {first} and {second}.")
    return ExitCode.DATA if has_errors(found) else ExitCode.FINE


def _choose_two_languages(languages: str | None, spoken: tuple[str, ...]) -> tuple[str, str]:
    """Choose the two languages to compare. Raises UsageError where there are not two."""
    chosen = tuple(filter(None, (tag.strip() for tag in languages.split(",")))) if languages else spoken
    for tag in chosen:
        refuse_unknown(tag, "--languages")
    if len(set(chosen)) < 2 or (languages and len(chosen) != 2):
        raise click.UsageError(
            f"Two languages are compared, and this is {', '.join(chosen) or 'none'}: name two with --languages zh,en."
        )
    return chosen[0], chosen[1]


def _blame(data: Path) -> dict[str, tuple[Line, ...]]:
    """Find who changed which line of the data's files last, by git; nothing where git does not tell."""
    from cvlatex.model.folder import CV, GLOSSARY
    from cvlatex.tools.git import blame

    found = {(data / name).as_posix(): blame(data / name) for name in (CV, GLOSSARY)}
    return {name: lines for name, lines in found.items() if lines}
