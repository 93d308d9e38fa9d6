"""The pictures of variants' PDFs, which are built for them in a folder that goes again."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from cvlatex import schedule
from cvlatex.console import progress
from cvlatex.load import LoadedFolder
from cvlatex.tools.pdftoppm import draw_pages
from cvlatex.writers.png.pages import CARD_DPI, cut_card, list_page_files
from cvlatex.writers.target import OutputFile


def draw(loaded: LoadedFolder, data: Path, dpi: int, *, card: bool) -> list[OutputFile]:
    """Return the pages of every document that was loaded, and a card for each where it is wanted.

    Raises what hindered the first PDF that could not be built.
    """
    names = [document.variant.name for document in loaded.documents]
    files: list[OutputFile] = []
    with TemporaryDirectory(prefix="cvlatex-") as folder:
        with progress.start_progress(names, quiet=False) as steps:
            built = schedule.build(loaded.documents, data, Path(folder), steps, sources=loaded.sources)
        for document, one in zip(loaded.documents, built, strict=True):
            if one.failure or one.finished is None:
                raise one.failure or AssertionError(document.variant.name)
            files += list_page_files(document.variant.stem, draw_pages(one.finished.pdf, dpi))
            if card:
                files.append(cut_card(document.variant.stem, draw_pages(one.finished.pdf, CARD_DPI)[0]))
    return files
