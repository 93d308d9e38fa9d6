"""A document as a folder that plain `latexmk -xelatex` compiles, Overleaf's too."""

from __future__ import annotations

from pathlib import Path

from cvlatex.core.errors import FolderUnusable
from cvlatex.model.document import Document
from cvlatex.writers.latex.compose import compose
from cvlatex.writers.target import OutputFile

_LATEXMKRC = b"""\
# XeLaTeX, whatever the default of the machine; Overleaf reads this file too.
$pdf_mode = 5;
"""


def write_tex_files(document: Document, data: Path) -> tuple[OutputFile, ...]:
    """Return the TeX file first, then what it needs. Raises FolderUnusable where one of these cannot be read."""
    bundle = compose(document, data)
    try:
        inputs = [OutputFile(name, source.read_bytes()) for source, name in bundle.inputs]
    except OSError as problem:
        raise FolderUnusable(f"{problem.filename} cannot be read: {problem.strerror}.") from problem
    main = OutputFile(f"{document.variant.stem}.tex", bundle.source.text.encode())
    return (main, OutputFile("latexmkrc", _LATEXMKRC), *inputs)
