"""The outputs beside TeX's: which files a document becomes in each format.

A file is called after the variant; further files of one output have something between the name and the ending: the
language (`cv-both.en.json`), the page (`cv-en.2.png`), `card` or `form`. A variant's name has no dot, so that no two
outputs share a file.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from cvlatex.core.paths import find_fonts_folder
from cvlatex.model.document import Document
from cvlatex.writers.target import OutputFile

DOCUMENT_FORMATS = ("html", "docx", "md", "txt", "json")
"""The formats that are written from the document alone."""

FORMATS = (*DOCUMENT_FORMATS, "png")
"""All formats but TeX and PDF; PNG is drawn from the PDF."""


def write_document_files(form: str, document: Document, data: Path) -> tuple[OutputFile, ...]:
    """Write the files of a format of DOCUMENT_FORMATS; `data` is the data folder.

    Raises ExtraMissing where the format's packages are not installed, FolderUnusable where a photo or font cannot be
    read.
    """
    return _WRITERS[form](document, data)


def write_form_files(document: Document) -> tuple[OutputFile, ...]:
    """Write the plain text for a portal's form."""
    from cvlatex.writers.text.form import write_form

    return (OutputFile(f"{document.variant.stem}.form.txt", write_form(document).encode()),)


def write_docx_files(document: Document, data: Path, reference: Path | None = None) -> tuple[OutputFile, ...]:
    """Write the Word file, in the styles of a `reference` file where there is one; ExtraMissing without python-docx."""
    from cvlatex.core.extras import load_extra

    load_extra("docx", "docx")
    from cvlatex.writers.docx.document import write

    return (OutputFile(f"{document.variant.stem}.docx", write(document, data, reference)),)


def write_html_files(document: Document, data: Path, pages: Collection[str] = ()) -> tuple[OutputFile, ...]:
    """Write the web page, which links to other variants' that `pages` names; ExtraMissing without brotli."""
    from cvlatex.core.extras import load_extra
    from cvlatex.fontsets.description import read_font_sets

    load_extra("brotli", "html")
    from cvlatex.writers.html.document import write

    sets = {fonts.name: fonts for fonts in read_font_sets(find_fonts_folder() / "fonts.yaml")}
    page = write(document, data, sets[document.variant.fonts.value], find_fonts_folder(), pages)
    return (OutputFile(f"{document.variant.stem}.html", page.encode()),)


def _write_markdown(document: Document, _: Path) -> tuple[OutputFile, ...]:
    """Write the Markdown file of a document."""
    from cvlatex.writers.markdown.document import write

    return (OutputFile(f"{document.variant.stem}.md", write(document).encode()),)


def _write_text(document: Document, _: Path) -> tuple[OutputFile, ...]:
    """Write the plain text file of a document."""
    from cvlatex.writers.text.document import write

    return (OutputFile(f"{document.variant.stem}.txt", write(document).encode()),)


def _write_json(document: Document, _: Path) -> tuple[OutputFile, ...]:
    """Write the JSON Resume files of a document, one a language."""
    from cvlatex.writers.json_resume.document import write

    stem = document.variant.stem
    names = [f"{stem}.json", *(f"{stem}.{part.language}.json" for part in document.parts[1:])]
    return tuple(
        OutputFile(name, write(document, part).encode()) for name, part in zip(names, document.parts, strict=True)
    )


_WRITERS: dict[str, Callable[[Document, Path], tuple[OutputFile, ...]]] = {
    "html": write_html_files,
    "docx": write_docx_files,
    "md": _write_markdown,
    "txt": _write_text,
    "json": _write_json,
}
