"""The text of PDFs by one reader, as JSON by file: `python extract.py READER FILE.pdf…`, in any Python that has it."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any


def poppler(file: str) -> str:
    """The text of a PDF by pdftotext, as it reads without options."""
    return subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True, text=True).stdout


def ghostscript(file: str) -> str:
    """Ghostscript's txtwrite."""
    argv = ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=txtwrite", "-sOutputFile=-", file]
    return subprocess.run(argv, capture_output=True, check=True).stdout.decode("utf-8", "replace")


def pypdf(file: str) -> str:
    """Pypdf."""
    reading: Any = __import__("pypdf")
    return "\n".join(page.extract_text() for page in reading.PdfReader(file).pages)


def pdfminer(file: str) -> str:
    """The text of a PDF by pdfminer.six."""
    reading: Any = __import__("pdfminer.high_level", fromlist=["extract_text"])
    return str(reading.extract_text(file))


def pdfium(file: str) -> str:
    """The text of a PDF by pypdfium2."""
    reading: Any = __import__("pypdfium2")
    return "\n".join(page.get_textpage().get_text_range() for page in reading.PdfDocument(file))


def pdfplumber(file: str) -> str:
    """Pdfplumber."""
    reading: Any = __import__("pdfplumber")
    with reading.open(file) as pdf:
        return "\n".join(page.extract_text() for page in pdf.pages)


def pymupdf(file: str) -> str:
    """The text of a PDF by PyMuPDF."""
    reading: Any = __import__("pymupdf")
    with reading.open(file) as pdf:
        return "\n".join(page.get_text() for page in pdf)


READERS = {one.__name__: one for one in (poppler, ghostscript, pypdf, pdfminer, pdfium, pdfplumber, pymupdf)}

if __name__ == "__main__":
    reader = READERS[sys.argv[1]]
    print(json.dumps({file: reader(file) for file in sys.argv[2:]}))
