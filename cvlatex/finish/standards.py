"""The standards that a finished PDF keeps to: a pair of PDF/A and PDF/UA, for PDF 1.7 or for PDF 2.0."""

from __future__ import annotations

from typing import Final

from cvlatex.model.variant import STANDARDS

Pair = tuple[str, ...]
"""Two standards as variants.yaml names them: `a2a` and `ua1`, or `a4f` and `ua2`."""

FIRST: Final[Pair] = STANDARDS[0]
"""PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), in PDF 1.7; with attached files PDF/A-3a (ISO 19005-3)."""

SECOND: Final[Pair] = STANDARDS[1]
"""PDF/A-4f (ISO 19005-4), PDF/UA-2 (ISO 14289-2) and Well-Tagged PDF 1.0, in PDF 2.0 (ISO 32000-2)."""


def name_profiles(pair: Pair, *, carries: bool) -> Pair:
    """Return the profiles that a PDF claims, as a validator names them. `carries` holds for one with attached files."""
    if pair == SECOND:
        return ("4f", "ua2")
    return ("3a" if carries else "2a", "ua1")
