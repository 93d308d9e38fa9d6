"""The second step of a build: a variant's document as TeX, and the files that it needs."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from cvlatex.core.garbage import pause_collector
from cvlatex.core.paths import cache_folder, find_fonts_folder, find_latex_folder
from cvlatex.model.document import Document
from cvlatex.writers.latex.bundle import PHOTO, SIGNATURE, find_photo, find_signature, list_font_files, list_style_files
from cvlatex.writers.latex.document import write
from cvlatex.writers.latex.source import TexSource
from cvlatex.writers.photo import clean_photo


class Bundle(Struct, frozen=True):
    """A TeX document and the files that it needs, as (file, name in the work folder)."""

    source: TexSource
    inputs: tuple[tuple[Path, str], ...]


def list_bundled_files() -> tuple[tuple[Path, str], ...]:
    """List the files of `latex/` and `fonts/` that every document has beside it, as (file, name in the work folder)."""
    return (*list_style_files(find_latex_folder()), *list_font_files(find_fonts_folder()))


@pause_collector()
def compose(document: Document, data: Path) -> Bundle:
    """Write a variant's TeX, and name the files beside it."""
    inputs = [*list_bundled_files()]
    if photo := find_photo(document):
        inputs.append((clean_photo(data / photo, cache_folder() / "photos"), PHOTO))
    if signature := find_signature(document):
        inputs.append((clean_photo(data / signature, cache_folder() / "photos"), SIGNATURE))
    return Bundle(write(document), tuple(inputs))
