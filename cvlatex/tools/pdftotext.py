"""The text of a PDF by poppler's pdftotext: every word with its box, in the order of the file."""

from __future__ import annotations

import shutil
from pathlib import Path

from cvlatex.tools.process import Limits, run

_OUTPUT_LIMIT = 64 << 20
"""Bytes: a page of text takes some 20 kB."""


def extract_xml(pdf: Path, time_limit: float = 30.0) -> str | None:
    """Return the output of `pdftohtml -xml`: the text with its places and fonts. None as for `extract_words`."""
    program = shutil.which("pdftohtml")
    if program is None:
        return None
    argv = (program, "-q", "-xml", "-i", "-stdout", "-enc", "UTF-8", str(pdf.resolve()))
    finished = run(argv, limits=Limits(time_limit, output=_OUTPUT_LIMIT))
    return finished.output if finished.returncode == 0 else None


def extract_words(pdf: Path, time_limit: float = 30.0) -> str | None:
    """Return the output of `pdftotext -raw -bbox`; None where it is not installed or cannot read the file."""
    program = shutil.which("pdftotext")
    if program is None:
        return None
    argv = (program, "-q", "-raw", "-bbox", "-enc", "UTF-8", str(pdf.resolve()), "-")
    finished = run(argv, limits=Limits(time_limit, output=_OUTPUT_LIMIT))
    return finished.output if finished.returncode == 0 else None
