"""What an applicant-tracking system gets of a PDF: its lines in the order of the file, by page."""

from __future__ import annotations

import tempfile
from pathlib import Path

from cvlatex.preflight.words import read_lines
from cvlatex.tools.pdftotext import extract_words


def as_a_machine_reads(content: bytes) -> list[list[str]]:
    """The lines of each page of a PDF; none where pdftotext did not read it."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(content)
        file.flush()
        words = extract_words(Path(file.name))
    lines = read_lines(words) if words else ()
    pages: list[list[str]] = [[] for _ in range(max((line.page for line in lines), default=0))]
    for line in lines:
        pages[line.page - 1].append(line.text)
    return pages
