"""The command line. What it promises to the outside stands in docs/command-line.md."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any, TypeVar

import click

from cvlatex import __version__
from cvlatex.console.report import FORMATS
from cvlatex.console.summary import show
from cvlatex.core.diagnostics import has_errors
from cvlatex.core.errors import CvlatexError, ExitCode

F = TypeVar("F", bound=Callable[..., Any])


class Terminated(KeyboardInterrupt):
    """SIGTERM arrived; it ends the command as Ctrl-C does, with another exit code."""


@contextmanager
def interruptible() -> Iterator[None]:
    """Let SIGINT and SIGTERM raise KeyboardInterrupt and Terminated; only the main thread may say so.

    For a command that has loaded what it needs: raised within an import, an interruption can leave Python's own lock on
    imports taken, and every other thread waiting for it.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def terminate(*_: object) -> None:
        raise Terminated

    before = [
        (number, signal.signal(number, handler))
        for number, handler in ((signal.SIGTERM, terminate), (signal.SIGINT, signal.default_int_handler))
    ]
    try:
        yield
    finally:
        for number, handler in before:
            signal.signal(number, handler)


class Group(click.Group):
    """Ends every fault of the environment with a plain sentence, and an interruption without a traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; CvlatexError becomes its exit code, and a signal 128 and its number, as a shell has it."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt as interruption:
            click.echo("Interrupted; the PDFs that were finished are whole.", err=True)
            number = signal.SIGTERM if isinstance(interruption, Terminated) else signal.SIGINT
            ctx.exit(128 + number)
        except CvlatexError as problem:
            click.echo(f"error: {problem}", err=True)
            if problem.remedy:
                click.echo(f"  = {problem.remedy}", err=True)
            ctx.exit(problem.exit_code)


def common(function: F) -> F:
    """The options that every command over a data folder takes."""
    options = (
        click.option("--data", type=click.Path(path_type=Path), default=Path("data"), show_default=True,
                     metavar="DIR", help="The folder that holds cv.yaml."),
        click.option("--variant", "variants", multiple=True, metavar="NAME",
                     help="Only this variant; may be given several times."),
        click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True,
                     help="How problems are shown."),
    )  # fmt: skip
    for option in reversed(options):
        function = option(function)
    return function


out_option = click.option(
    "--out", type=click.Path(path_type=Path), default=Path("build"), show_default=True, metavar="DIR",
    help="The folder that the PDFs go to.",
)  # fmt: skip


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="cvlatex")
def main() -> None:
    """Typeset a CV written in YAML as print-quality PDF, in each of its languages."""


@main.command()
@common
@out_option
@click.option("-v", "--verbose", is_flag=True, help="Show TeX's own words too.")
@click.pass_obj
def pdf(begun: Any, data: Path, out: Path, variants: tuple[str, ...], form: str, verbose: bool) -> None:
    """Build the PDF of every variant; one that nothing has changed for is not built again."""
    from cvlatex.typeset.incremental.early_start import begin_first
    from cvlatex.typeset.incremental.first_formats import first_formats
    from cvlatex.typeset.incremental.waiting import readied
    from cvlatex.uptodate.outlook import look, retell

    seen = look(str(data), str(out))
    held = None if verbose else seen.builds(variants)
    if held:
        sys.exit(retell(held, seen.data, form))
    # `begun` is the XeTeX that was started before the command line was loaded, by variant.
    waiting = readied(out, begin_first(out, variants, dict)) if begun is None else nullcontext(begun)
    with waiting as ready, first_formats(out, ready) as begin:
        examined = _examine(data, variants, begin)
        if has_errors(examined.diagnostics):
            show(examined.diagnostics, examined.sources, form)
            sys.exit(ExitCode.DATA)
        from cvlatex.schedule import make

        with interruptible():
            code = make(examined, seen, ready, form, verbose=verbose)
    sys.exit(code)


@main.command()
@common
@out_option
def watch(data: Path, out: Path, variants: tuple[str, ...], form: str) -> None:
    """Build again at every change, until you press Ctrl-C."""
    import gc
    from contextlib import closing

    from cvlatex.core.paths import FONTS, LATEX
    from cvlatex.model.folder import CV, GLOSSARY, PRIVATE, VARIANTS
    from cvlatex.serve.changes import Alarm
    from cvlatex.serve.watch import watch as keep_building

    gc.enable()  # what one build leaves is in the way of the next ones
    files = [data / name for name in (CV, GLOSSARY, VARIANTS, PRIVATE)]
    with closing(Alarm(files, (LATEX, FONTS))) as alarm, interruptible():
        keep_building(data, out, variants, form, alarm)


@main.command()
@common
def check(data: Path, variants: tuple[str, ...], form: str) -> None:
    """Say what is wrong with the data, without TeX."""
    examined = _examine(data, variants)
    show(examined.diagnostics, examined.sources, form)
    if form == "text" and not has_errors(examined.diagnostics):
        count = len(examined.documents)
        click.echo(f"{data}: sound, {count} {'variant' if count == 1 else 'variants'}.", err=True)
    examined.texts.save()
    sys.exit(ExitCode.DATA if has_errors(examined.diagnostics) else ExitCode.FINE)


@main.group()
def export() -> None:
    """Write the CV in another form."""


@export.command("tex")
@common
@click.option("--out", type=click.Path(path_type=Path), required=True, metavar="DIR", help="The folder to write.")
def export_tex(data: Path, out: Path, variants: tuple[str, ...], form: str) -> None:
    """Write a folder that plain `latexmk -xelatex` compiles, Overleaf's too."""
    from cvlatex.writers import export as exporting

    examined = _examine(data, variants)
    show(examined.diagnostics, examined.sources, form)
    if has_errors(examined.diagnostics):
        sys.exit(ExitCode.DATA)
    if len(examined.documents) != 1:
        names = ", ".join(document.variant.name for document in examined.documents)
        raise click.UsageError(f"One variant at a time is exported; name one of {names} with --variant.")
    written = exporting.export_tex(examined.documents[0], data, out)
    click.echo(f"{written}: compile it with `latexmk -xelatex {written.name}` in that folder.", err=True)


@main.command()
@click.option("--out", type=click.Path(path_type=Path), default=Path("data/schema"), show_default=True, metavar="DIR")
@click.option("--check", "only_check", is_flag=True, help="Write nothing; fail where the files are not current.")
def schema(out: Path, only_check: bool) -> None:
    """Write the JSON Schemas of the data files."""
    from cvlatex.writers import export as exporting

    stale = exporting.stale_schemas(out)
    if only_check:
        for path in stale:
            click.echo(f"{path} is not current; run `./build.py schema --out {out}`.", err=True)
        sys.exit(ExitCode.DATA if stale else ExitCode.FINE)
    exporting.write_schemas(out)


@main.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE.pdf...",
                type=click.Path(exists=True, dir_okay=False, path_type=Path))  # fmt: skip
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True,
              help="How problems are shown.")  # fmt: skip
def preflight(files: tuple[Path, ...], form: str) -> None:
    """Judge PDFs, this project's or others: fonts, text, links, images, metadata, standards."""
    from cvlatex import pipeline

    diagnostics = [diagnostic for file in dict.fromkeys(files) for diagnostic in pipeline.preflight(file)]
    show(diagnostics, {}, form)
    if form == "text" and not diagnostics:
        click.echo(f"{', '.join(str(file) for file in files)}: nothing to complain of.", err=True)
    sys.exit(ExitCode.PREFLIGHT if has_errors(diagnostics) else ExitCode.FINE)


@main.command()
def doctor() -> None:
    """List the tools and fonts that a build needs, and how to get what is missing."""
    from cvlatex.commands.doctor_probes import diagnose
    from cvlatex.core.paths import FONTS

    rows = diagnose(FONTS / "fonts.yaml")
    width = max(len(row.name) for row in rows)
    for row in rows:
        click.echo(f"{'ok ' if row.ok else 'NO '} {row.name:<{width}}  {row.version or '-'}")
        if not row.ok:
            click.echo(f"    {' ' * width}  = {row.remedy}")
    sys.exit(ExitCode.FINE if all(row.ok or row.optional for row in rows) else ExitCode.ENVIRONMENT)


def _examine(data: Path, variants: Sequence[str], on_variants: Any = None) -> Any:
    from cvlatex import load as examination

    try:
        return examination.examine(data, variants, on_variants)
    except examination.UnknownVariant as unknown:
        raise click.BadParameter(f"{unknown} {unknown.remedy}", param_hint="--variant") from unknown
