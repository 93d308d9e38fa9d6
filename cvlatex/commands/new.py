"""`cvlatex new`: a folder with a CV to begin from."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

import click

from cvlatex.commands.languages import refuse_unknown
from cvlatex.commands.options import format_examples
from cvlatex.console.summary import warn
from cvlatex.core.errors import ExitCode
from cvlatex.model.tags import extract_language
from cvlatex.starters.words import WORK


@click.command(
    "new",
    epilog=format_examples(
        "new my-cv",
        'new my-cv --name "高旻昱 / Minyu Gao" --languages zh,en --work engineer',
        "new my-cv --from resume.json",
        "new my-cv --example academic",
    ),
)
@click.argument("folder", metavar="DIR", type=click.Path(file_okay=False, path_type=Path))
@click.option("--name", metavar="NAME", help="Your name; `高旻昱 / Minyu Gao` gives it in Chinese and English.")
@click.option("--languages", metavar="TAGS", help="The languages' tags: zh, de, or several as zh,en.")
@click.option("--work", type=click.Choice(tuple(WORK)), help="The kind of work, which chooses the sections.")
@click.option("--from", "source", metavar="FILE", type=click.Path(exists=True, dir_okay=False, path_type=Path),
              help="Begin from a CV in another format: JSON Resume, RenderCV, LinkedIn's export, …")  # fmt: skip
@click.option("--example", metavar="NAME", help="Begin from one of the examples: academic, designer, engineer.")
@click.option("--force", is_flag=True, help="Write into a folder that has files already; those of the same name go.")
def command(
    folder: Path, name: str | None, languages: str | None, work: str | None, source: Path | None, example: str | None,
    force: bool,
) -> ExitCode:  # fmt: skip
    """Write a new folder DIR with a CV in it, ready for `cvlatex serve` and `cvlatex pdf`.

    Asks for what is not given where there is a terminal, and asks nothing otherwise.
    """
    from cvlatex.starters.folder import list_examples, read_example, refuse_taken, write_folder

    if source and example:
        raise click.UsageError("A CV begins from a file or from an example: give --from or --example, not both.")
    if example is not None and example not in list_examples():
        names = ", ".join(list_examples())
        raise click.BadParameter(f"There is no example '{example}'. There are {names}.", param_hint="--example")
    refuse_taken(folder, force=force)
    if example:
        data = read_example(example)
    elif source:
        data = {}
    else:
        data = _ask(name, languages, work)
    write_folder(folder, data)
    code = _import(source, folder, languages) if source else ExitCode.FINE
    warn(f"{folder} is ready. See it in your browser, and write: cd {shlex.quote(str(folder))} && cvlatex serve")
    warn("With your own editor instead: change data/cv.yaml there, and run `cvlatex pdf`.")
    return code


def _ask(name: str | None, languages: str | None, work: str | None) -> dict[str, bytes]:
    """Return the data of a new CV; prompt for what no option gives, on a terminal."""
    from cvlatex.starters.skeleton import write_cv, write_variants

    answers = sys.stdin.isatty() and sys.stdout.isatty()
    if name is None and answers:
        name = click.prompt("Your name (in two languages: 高旻昱 / Minyu Gao)", default="", show_default=False)
    if languages is None:
        guess = "zh,en" if name and "/" in name else "zh" if name and not name.isascii() else "en"
        languages = click.prompt("Languages", default=guess) if answers else guess
    if work is None:
        work = click.prompt("Kind of work", type=click.Choice(tuple(WORK)), default="general") if answers else "general"
    tags = _parse_tags(languages)
    names = _parse_names(name or "", tags)
    style = {"academic": "banking", "designer": "casual"}.get(work, "classic")
    files = {"cv.yaml": write_cv(names, tags, work), "variants.yaml": write_variants(tags, style)}
    return {file: text.encode() for file, text in files.items()}


def _parse_tags(languages: str) -> tuple[str, ...]:
    """Return the language tags that an option names. Raises UsageError or BadParameter."""
    tags = tuple(dict.fromkeys(tag.strip() for tag in languages.split(",") if tag.strip()))
    if not tags:
        raise click.BadParameter("Name one language at least, such as zh or zh,en.", param_hint="--languages")
    for tag in tags:
        refuse_unknown(tag, "--languages")
    return tags


def _parse_names(name: str, tags: tuple[str, ...]) -> dict[str, str]:
    """Return the name by language: parts at a slash, the one in Han for Chinese and Japanese.

    One name serves for all; a Chinese one is given by pinyin where letters are Latin.
    """
    from cvlatex.locales.names import romanize_name

    parts = [part.strip() for part in name.split("/") if part.strip()]
    if not parts:
        return {}
    han = next((part for part in parts if any("\u3041" <= char <= "\ud7a3" for char in part)), parts[0])
    latin = next((part for part in parts if part != han), romanize_name(han) or han)
    return {tag: han if extract_language(tag) in ("zh", "ja", "ko") else latin for tag in tags}


def _import(source: Path, folder: Path, languages: str | None) -> ExitCode:
    """Bring a foreign file into the folder's data, with the importer's own report."""
    from cvlatex.commands.main import main

    words = ["import", str(source), "--out", str(folder / "data"), "--force"]
    if languages:
        words += ["--language", languages.split(",")[0].strip()]
    try:
        main(words)
    except SystemExit as ended:
        return ExitCode(int(ended.code or 0))
    return ExitCode.FINE
