"""What a variant's `outputs` name beside its PDF: written while TeX is at work, and drawn when it is done."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from cvlatex.core.errors import CvlatexError, FolderUnusable
from cvlatex.core.files import create_own_folder, write_file
from cvlatex.model.document import Document


class Outputs(Struct, frozen=True):
    """The files of one variant beside its PDF, and why the first that is missing is."""

    files: tuple[Path, ...] = ()
    failure: CvlatexError | None = None


def has_more(document: Document) -> bool:
    """Whether a document becomes anything but a PDF."""
    return document.variant.outputs != ("pdf",)


def write_outputs(documents: Iterable[Document], data: Path, out: Path) -> dict[str, Outputs]:
    """Write the outputs that need no PDF, by variant."""
    return {document.variant.name: _write_formats(document, data, out) for document in documents if has_more(document)}


def draw_outputs(document: Document, pdf: Path, out: Path, before: Outputs) -> Outputs:
    """Return the outputs of a document with the pictures of its PDF, where these are wanted."""
    if "png" not in document.variant.outputs:
        return before
    from cvlatex.tools.pdftoppm import draw_pages
    from cvlatex.writers.png.pages import DPI, list_page_files

    try:
        files = list_page_files(document.variant.stem, draw_pages(pdf, DPI))
        return Outputs((*before.files, *(_write_file(out, file.name, file.content) for file in files)), before.failure)
    except CvlatexError as failure:
        return Outputs(before.files, before.failure or failure)


def _write_formats(document: Document, data: Path, out: Path) -> Outputs:
    """Write the formats of a document that need no PDF; return the files, and the first failure."""
    from cvlatex.writers.formats import DOCUMENT_FORMATS, write_document_files

    paths: list[Path] = []
    first: CvlatexError | None = None
    for form in (form for form in document.variant.outputs if form in DOCUMENT_FORMATS):
        try:
            paths += [_write_file(out, file.name, file.content) for file in write_document_files(form, document, data)]
        except CvlatexError as failure:
            first = first or failure
    return Outputs(tuple(paths), first)


def _write_file(out: Path, name: str, content: bytes) -> Path:
    """Write a file into the output folder. Raises FolderUnusable."""
    try:
        create_own_folder(out)
        write_file(out / name, content)
    except OSError as problem:
        raise FolderUnusable(f"{out / name} cannot be written: {problem.strerror or problem}.") from problem
    return out / name
