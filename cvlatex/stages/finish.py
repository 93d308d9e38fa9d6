"""The finish stage of a document: the arguments of `finish.document.finish`, taken from the document and its TeX."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from cvlatex.core.paths import cache_folder, find_fonts_folder
from cvlatex.model.document import Document
from cvlatex.typeset.job import Typeset

if TYPE_CHECKING:
    from cvlatex.finish.typed import Typed


def finish_dated(
    result: Typeset,
    epoch: int,
    document: Document | None = None,
    *,
    whole: bool = True,
) -> Path:
    """Finish a typeset PDF where it lies. `epoch` is in seconds since 1970; `document` is its source.

    Raises GlyphsUnnamed for one that is not `whole`, where it has to be.
    """
    from cvlatex.finish.document import finish

    pdf, tags = result.pdf, result.pdf.with_suffix(".tags")
    if document is None:
        return finish(pdf, tags, find_fonts_folder(), epoch, whole=whole)
    return finish(
        pdf,
        tags,
        find_fonts_folder(),
        epoch,
        typed=read_typed(document, result.job.tex),
        whole=whole,
        attachments=document.attachments,
        standard=document.variant.standard,
        mathml=_convert_to_mathml,
    )


def _convert_to_mathml(source: str) -> str:
    """Return a formula's TeX source as MathML."""
    from cvlatex.writers.formula.mathml import write_mathml_file

    return write_mathml_file(source)


def read_typed(document: Document, tex: str) -> Typed:
    """Return what the text of a document, which became `tex`, was typed as."""
    from cvlatex.finish.typed import Typed
    from cvlatex.fontsets.files import find
    from cvlatex.fontsets.twins import read_twins

    fonts, folder = document.variant.fonts.value, find_fonts_folder()
    return Typed(tex, read_twins(fonts, folder / "fonts.yaml", folder, cache_folder() / "coverage", find))
