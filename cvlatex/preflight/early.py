"""Facts about a PDF that are read before its build is over.

A predicted PDF is in its place while XeTeX still sets what has not changed. Nearly always it stays: the facts that
the rules judge by are read meanwhile, and again only where another file has come in its place.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Self

from msgspec.structs import replace

from cvlatex.core.cache import stamp_of
from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.facts import Expected, Facts

Stamp = tuple[int, int]


class EarlyReading:
    """What is read of one document's PDF, by a thread of its own."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1)
        self._read: Future[Facts | Diagnostic] | None = None
        self._stamp: Stamp | None = None

    def start(self, pdf: Path, expected: Expected) -> None:
        """Begin to read a PDF. Of what is `expected` of it, what TeX says and the density may not be known yet."""
        self._stamp = stamp_of(pdf)
        self._read = self._thread.submit(read, pdf, expected)

    def facts(self, pdf: Path, expected: Expected) -> Facts | Diagnostic:
        """Return the facts about the PDF that is there now."""
        if self._read is None or stamp_of(pdf) != self._stamp:
            return read(pdf, expected)
        found = self._read.result()
        return replace(found, expected=expected) if isinstance(found, Facts) else found

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.shutdown()


def read(pdf: Path, expected: Expected | None) -> Facts | Diagnostic:
    """Read the facts about a PDF, with pdftotext at work beside."""
    from cvlatex.preflight.reading import read_facts
    from cvlatex.tools.pdftotext import extract_words

    with ThreadPoolExecutor(max_workers=1) as beside:
        words = beside.submit(extract_words, pdf)
        return read_facts(pdf, words.result, expected)
