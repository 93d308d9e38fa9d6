"""`cvlatex export`: the CV in another form."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import click

from cvlatex.commands.group import HelpfulGroup, allow_interrupts
from cvlatex.commands.options import DataCommand, add_common_options, format_examples, load_data
from cvlatex.console.summary import show, show_file, warn
from cvlatex.core.diagnostics import has_errors
from cvlatex.core.errors import ExitCode

if TYPE_CHECKING:
    from cvlatex.load import LoadedFolder
    from cvlatex.model.document import Document
    from cvlatex.writers.target import OutputFile

F = TypeVar("F", bound=Callable[..., Any])


class _Forms(HelpfulGroup):
    """The group of the forms, with the names under which other programs know them."""

    MEANT: ClassVar[Mapping[str, str]] = {
        "pdf": "cvlatex pdf", "word": "docx", "doc": "docx", "markdown": "md", "text": "txt", "latex": "tex",
        "web": "html", "htm": "html", "jpg": "png", "image": "png", "yaml": "json", "xml": "json",
    }  # fmt: skip


@click.group(
    "export",
    cls=_Forms,
    epilog=format_examples("export html --variant en --out public", "export docx --variant zh --out out"),
)
def command() -> None:
    """Write the CV in another form."""


def _export_options(function: F) -> F:
    """Add the options that every form takes: those of a data folder, `--out` and `--force`."""
    out = click.option(
        "--out", type=click.Path(path_type=Path, file_okay=False), required=True, metavar="DIR",
        help="The folder to write.",
    )  # fmt: skip
    force = click.option("--force", is_flag=True, help="Replace files there that no export wrote.")
    return add_common_options(out(force(function)))


@command.command("tex", cls=DataCommand, epilog=format_examples("export tex --variant en --out overleaf"))
@_export_options
def tex(data: Path, out: Path, variants: tuple[str, ...], form: str, force: bool) -> ExitCode:
    """Write a folder that plain `latexmk -xelatex` compiles, Overleaf's too."""
    from cvlatex.writers.latex.folder import write_tex_files
    from cvlatex.writers.target import write_output

    loaded = load_data(data, variants)
    if not has_errors(loaded.diagnostics) and len(loaded.documents) != 1:
        names = ", ".join(document.variant.name for document in loaded.documents)
        raise click.UsageError(f"One variant at a time is exported; name one of {names} with --variant.")
    show(loaded.diagnostics, loaded.sources, form)
    if has_errors(loaded.diagnostics):
        return ExitCode.DATA
    main = write_output(out, write_tex_files(loaded.documents[0], data), force=force)[0]
    warn(f"{main}: compile it with `latexmk -xelatex {main.name}` in that folder.")
    return ExitCode.FINE


@command.command("html", cls=DataCommand, epilog=format_examples("export html --out public"))
@_export_options
def html(data: Path, out: Path, variants: tuple[str, ...], form: str, force: bool) -> ExitCode:
    """Write one self-contained web page a variant."""
    from cvlatex.writers.formats import write_html_files

    def render_pages(documents: Sequence[Document]) -> list[OutputFile]:
        """Return the web pages of documents, each with links to the others."""
        pages = [document.variant.name for document in documents]
        return [file for document in documents for file in write_html_files(document, data, pages)]

    return _write(data, out, variants, form, force, render_pages)


@command.command(
    "docx", cls=DataCommand, epilog=format_examples("export docx --variant en --out out --reference house-style.docx")
)
@_export_options
@click.option("--reference", type=click.Path(path_type=Path, exists=True, dir_okay=False), metavar="FILE.docx",
              help="A Word file whose styles are taken.")  # fmt: skip
def docx(
    data: Path, out: Path, variants: tuple[str, ...], form: str, force: bool, reference: Path | None
) -> ExitCode:  # fmt: skip
    """Write a Word file with real headings, lists and links."""
    from cvlatex.writers.formats import write_docx_files

    return _write(
        data, out, variants, form, force, _of_each(lambda document: write_docx_files(document, data, reference))
    )


@command.command("md", cls=DataCommand, epilog=format_examples("export md --out out"))
@_export_options
def md(data: Path, out: Path, variants: tuple[str, ...], form: str, force: bool) -> ExitCode:
    """Write Markdown (CommonMark with front matter)."""
    return _write(data, out, variants, form, force, _of_format("md", data))


@command.command("txt", cls=DataCommand, epilog=format_examples("export txt --variant en --out out --form"))
@_export_options
@click.option("--form", "as_form", is_flag=True, help="Each field by itself with its number of characters, to paste.")
def txt(data: Path, out: Path, variants: tuple[str, ...], form: str, force: bool, as_form: bool) -> ExitCode:
    """Write plain text of 72 columns."""
    from cvlatex.writers.formats import write_form_files

    return _write(data, out, variants, form, force, _of_each(write_form_files) if as_form else _of_format("txt", data))


@command.command("json", cls=DataCommand, epilog=format_examples("export json --variant en --out out"))
@_export_options
def json(data: Path, out: Path, variants: tuple[str, ...], form: str, force: bool) -> ExitCode:
    """Write JSON Resume, a file a language."""
    return _write(data, out, variants, form, force, _of_format("json", data))


@command.command("png", cls=DataCommand, epilog=format_examples("export png --variant en --out out --dpi 300 --card"))
@_export_options
@click.option("--dpi", type=click.IntRange(36, 600), default=150, show_default=True, help="Pixels an inch.")
@click.option("--card", is_flag=True, help="Write the head of the first page as a card of 1200 by 630 pixels too.")
def png(
    data: Path, out: Path, variants: tuple[str, ...], form: str, force: bool, dpi: int, card: bool
) -> ExitCode:  # fmt: skip
    """Write pictures of the PDF's pages."""
    from cvlatex.commands.drawing import draw

    loaded = load_data(data, variants)
    show(loaded.diagnostics, loaded.sources, form)
    if has_errors(loaded.diagnostics):
        return ExitCode.DATA
    with allow_interrupts():
        return _put(out, draw(loaded, data, dpi, card=card), form, force)


def _of_format(name: str, data: Path) -> Callable[[Sequence[Document]], list[OutputFile]]:
    """Return the function that turns documents into the files of a format."""
    from cvlatex.writers.formats import write_document_files

    return _of_each(lambda document: write_document_files(name, document, data))


def _of_each(
    files_of: Callable[[Document], tuple[OutputFile, ...]],
) -> Callable[[Sequence[Document]], list[OutputFile]]:
    """Return a function from documents to files that calls `files_of` for each of them."""
    return lambda documents: [file for document in documents for file in files_of(document)]


def _write(
    data: Path,
    out: Path,
    variants: tuple[str, ...],
    form: str,
    force: bool,
    files_of: Callable[[Sequence[Document]], list[OutputFile]],
) -> ExitCode:
    """Write the files of each variant, none of them where the data has an error."""
    loaded: LoadedFolder = load_data(data, variants)
    show(loaded.diagnostics, loaded.sources, form)
    if has_errors(loaded.diagnostics):
        return ExitCode.DATA
    return _put(out, files_of(loaded.documents), form, force)


def _put(out: Path, files: list[OutputFile], form: str, force: bool) -> ExitCode:
    """Write output files into a folder, and print a line for each."""
    from cvlatex.writers.target import write_output

    for path, file in zip(write_output(out, files, force=force), files, strict=True):
        show_file(str(path), len(file.content), form)
    return ExitCode.FINE
