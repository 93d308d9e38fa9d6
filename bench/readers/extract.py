"""The text of PDFs by one reader, as JSON by file: `python extract.py READER FILE.pdf…`, in any Python that has it."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any


def read_with_poppler(file: str) -> str:
    """Return the text of a PDF by pdftotext, as it reads without options."""
    return subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True, text=True).stdout


def read_with_ghostscript(file: str) -> str:
    """Return the text of a PDF by Ghostscript's txtwrite."""
    argv = ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=txtwrite", "-sOutputFile=-", file]
    return subprocess.run(argv, capture_output=True, check=True).stdout.decode("utf-8", "replace")


def read_with_pypdf(file: str) -> str:
    """Return the text of a PDF by pypdf."""
    reading: Any = __import__("pypdf")
    return "\n".join(page.extract_text() for page in reading.PdfReader(file).pages)


def read_with_pdfminer(file: str) -> str:
    """Return the text of a PDF by pdfminer.six."""
    reading: Any = __import__("pdfminer.high_level", fromlist=["extract_text"])
    return str(reading.extract_text(file))


def read_with_pdfium(file: str) -> str:
    """Return the text of a PDF by pypdfium2."""
    reading: Any = __import__("pypdfium2")
    return "\n".join(page.get_textpage().get_text_range() for page in reading.PdfDocument(file))


def read_with_pdfplumber(file: str) -> str:
    """Return the text of a PDF by pdfplumber."""
    reading: Any = __import__("pdfplumber")
    with reading.open(file) as pdf:
        return "\n".join(page.extract_text() for page in pdf.pages)


def read_with_pymupdf(file: str) -> str:
    """Return the text of a PDF by PyMuPDF."""
    reading: Any = __import__("pymupdf")
    with reading.open(file) as pdf:
        return "\n".join(page.get_text() for page in pdf)


READERS = {
    "poppler": read_with_poppler,
    "ghostscript": read_with_ghostscript,
    "pypdf": read_with_pypdf,
    "pdfminer": read_with_pdfminer,
    "pdfium": read_with_pdfium,
    "pdfplumber": read_with_pdfplumber,
    "pymupdf": read_with_pymupdf,
}

if __name__ == "__main__":
    reader = READERS[sys.argv[1]]
    print(json.dumps({file: reader(file) for file in sys.argv[2:]}))
