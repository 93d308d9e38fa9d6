"""The second step of a build: a variant's document as TeX, and the files that it needs."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from cvlatex.core.garbage import pause_collector
from cvlatex.core.paths import cache_folder, find_fonts_folder, find_latex_folder
from cvlatex.model.document import Document
from cvlatex.writers.latex.bundle import PHOTO, SIGNATURE, font_files, photo_of, signature_of, style_files
from cvlatex.writers.latex.document import write
from cvlatex.writers.latex.source import TexSource
from cvlatex.writers.photo import clean_photo


class Bundle(Struct, frozen=True):
    """A TeX document and the files that it needs, as (file, name in the work folder)."""

    source: TexSource
    inputs: tuple[tuple[Path, str], ...]


def bundled_files() -> tuple[tuple[Path, str], ...]:
    """The files of `latex/` and `fonts/` that every document has beside it, as (file, name in the work folder)."""
    return (*style_files(find_latex_folder()), *font_files(find_fonts_folder()))


@pause_collector()
def compose(document: Document, data: Path) -> Bundle:
    """A variant's TeX and the files beside it."""
    inputs = [*bundled_files()]
    if photo := photo_of(document):
        inputs.append((clean_photo(data / photo, cache_folder() / "photos"), PHOTO))
    if signature := signature_of(document):
        inputs.append((clean_photo(data / signature, cache_folder() / "photos"), SIGNATURE))
    return Bundle(write(document), tuple(inputs))
