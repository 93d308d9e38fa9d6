"""`cvlatex import`: foreign files to a data folder, with a report of what became of each scalar."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from cvlatex.commands.languages import LanguageTag
from cvlatex.commands.options import format_examples
from cvlatex.console.echo import echo
from cvlatex.core.errors import ExitCode
from cvlatex.core.extras import load_extra

if TYPE_CHECKING:
    from cvlatex.importers.run import Imported

FORMATS = (
    "json-resume", "rendercv", "yamlresume", "markdown-cv", "linkedin", "europass", "reactive-resume", "moderncv",
    "awesome-cv", "latex-resume", "bibtex", "csl-json", "pdf",
)  # fmt: skip


@click.command(
    "import",
    epilog=format_examples(
        "import resume.json --out data",
        "import cv.tex --from moderncv --out data",
        "import zh.json --language zh --merge data",
    ),
)
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(exists=True, path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), metavar="DIR",
              help="The data folder to write; with --merge, that folder unless given.")  # fmt: skip
@click.option("--from", "format_name", type=click.Choice(FORMATS), help="The files' format; detected unless given.")
@click.option(
    "--language",
    type=LanguageTag(),
    metavar="TAG",
    help="The files' language, such as zh or pt-BR; detected unless given.",
)
@click.option("--merge", "merged", type=click.Path(exists=True, file_okay=False, path_type=Path), metavar="DIR",
              help="Add the files' texts as a second language to this data folder.")  # fmt: skip
@click.option("--no-todo", is_flag=True, help="Do not mark texts with TODO for the other language.")
@click.option("--force", is_flag=True, help="Replace the files of a data folder that is there.")
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True,
              help="How the report is shown.")  # fmt: skip
def command(
    files: tuple[Path, ...], out: Path | None, format_name: str | None, language: str | None, merged: Path | None,
    no_todo: bool, force: bool, form: str,
) -> ExitCode:  # fmt: skip
    """Make a data folder of a CV in another format, and report what became of everything in it.

    FILE is a resume of JSON Resume, RenderCV, YAMLResume, markdown-cv, LinkedIn (the ZIP), Europass (XML or PDF),
    Reactive Resume, moderncv or Awesome-CV (.tex), a bibliography (.bib, CSL-JSON), or a PDF that `embed` put its
    sources into.
    """
    for module in ("ruamel.yaml", "nh3"):
        load_extra(module, "import")
    from cvlatex.importers.folder import is_free
    from cvlatex.importers.run import import_files

    target = out or merged
    if target is None:
        raise click.UsageError("Name the folder to write with --out DIR.")
    if not force and not is_free(target) and target != merged:
        raise click.UsageError(f"{target} is not empty; --force replaces its files, --merge DIR adds a language to it.")
    imported = import_files(files, format_name or "", language or "")
    if imported.draft is None:
        _show_problems(imported, form)
        return ExitCode.DATA
    if no_todo:
        imported.other = ""
    return _merge(imported, merged, target, form) if merged else _write(imported, files, target, form)


def _write(imported: Imported, files: tuple[Path, ...], target: Path, form: str) -> ExitCode:
    """Write the imported files into a new folder, and print the report."""
    from cvlatex.importers.folder import write_files, write_folder

    assert imported.draft
    origin = " and ".join(f"{file.name} ({title})" for file, title in zip(files, imported.titles, strict=True))
    write_folder(write_files(imported.draft, imported.language, imported.other, origin), target)
    return _report(imported, imported.list_outcomes(), f"{origin} to {target}", target, form)


def _merge(imported: Imported, folder: Path, target: Path, form: str) -> ExitCode:
    """Add a language to a folder, and report."""
    from cvlatex.importers.merge import merge_into

    merged = merge_into(imported, folder)
    imported.diagnostics += merged.diagnostics
    if merged.files is None:
        imported.sources |= merged.sources
        _show_problems(imported, form)
        return ExitCode.DATA
    from cvlatex.importers.folder import write_folder

    write_folder(merged.files, target)
    title = f"{' and '.join(imported.titles)} ({imported.language}) into {target}"
    return _report(imported, merged.outcomes, title, target, form)


def _show_problems(imported: Imported, form: str) -> None:
    """Print why nothing could be imported."""
    from cvlatex.console.summary import show

    show(tuple(imported.diagnostics), imported.sources, form)
    if form == "text":
        echo("Nothing was written.", err=True)


def _report(imported: Imported, outcomes: Any, title: str, target: Path, form: str) -> ExitCode:
    """Print the report of an import, and check the new data; return the exit code."""
    from cvlatex.checks import check_languages
    from cvlatex.console.report import as_text
    from cvlatex.core.diagnostics import Severity
    from cvlatex.importers.outcome_report import sum_outcomes, write_json_report, write_text_report
    from cvlatex.load import load_folder

    loaded = load_folder(target)
    faults = [item for item in loaded.diagnostics if item.severity is not Severity.NOTE]
    untranslated = check_languages(loaded.project) if loaded.project else ()
    notes = len({*loaded.diagnostics, *untranslated}) - len(faults)
    if form == "json":
        echo(write_json_report(outcomes, (*imported.diagnostics, *faults)).rstrip("\n"))
    else:
        echo(write_text_report(outcomes).rstrip("\n"))
        echo(as_text((*imported.diagnostics, *faults), {**imported.sources, **loaded.sources}).rstrip("\n"))
    echo(f"{title}: {sum_outcomes(outcomes)}.", err=form == "json")
    todo = f"{notes:,} notes of `cvlatex check` name what is left to do. " if notes else ""
    echo(f"{todo}Build it with `cvlatex pdf --data {target}`.", err=form == "json")
    return ExitCode.DATA if any(item.severity is Severity.ERROR for item in faults) else ExitCode.FINE
