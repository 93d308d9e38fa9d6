"""Word files of a few lines of YAML, and what python-docx reads in them."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import docx

from cvlatex.writers.docx.document import write
from tests.writers.documents import CV, GLOSSARY, document_of

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def file_of(
    folder: Path, cv: str = CV, glossary: str = GLOSSARY, settings: str = "language: en", reference: Path | None = None
) -> Any:
    raw = write(document_of(folder, cv, glossary, settings), folder, reference)
    return docx.Document(io.BytesIO(raw))


def paragraphs_of(file: Any) -> list[tuple[str, str]]:
    """The style and the text of each paragraph."""
    return [(paragraph.style.name, paragraph.text) for paragraph in file.paragraphs]
