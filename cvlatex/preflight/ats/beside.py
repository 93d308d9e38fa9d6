"""Pages of two columns of text, whose lines a parser that reads from left to right mixes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from cvlatex.preflight.ats.dates import DATES
from cvlatex.preflight.ats.lines import Row, Run, text_of

_LINES, _SHARE = 8, 0.1
"""Texts that a column has at least, and their share of all texts of the page."""

_APART = 120.0
"""How far the second column begins behind the first, in pdftohtml's units."""

_NEAR = 4.0

Piece = tuple[Run, ...]


def two_columns(rows: Sequence[Row]) -> Iterator[str]:
    """A sentence on each page of two columns.

    A second column begins where many texts do; beside them others end that are no dates, and of several words, as the
    labels in a margin are not.
    """
    for page in dict.fromkeys(row.page for row in rows):
        pieces = [piece for row in rows if row.page == page for piece in row.pieces]
        if _is_in_two(list(filter(_is_text, pieces))):
            yield f"Page {page} is set in two columns; a parser that reads line by line mixes their texts."


def _is_in_two(pieces: Sequence[Piece]) -> bool:
    """Whether many pieces begin at one edge to the right, beside as many that end before it."""
    least = max(_LINES, _SHARE * len(pieces))
    first = min((piece[0].x for piece in pieces), default=0.0)
    edges = Counter(_NEAR * round(piece[0].x / _NEAR) for piece in pieces if piece[0].x > first + _APART)
    for edge, count in edges.most_common(3):
        rights = [piece[0].y for piece in pieces if abs(piece[0].x - edge) <= _NEAR]
        lefts = [
            piece
            for piece in pieces
            if piece[-1].x + piece[-1].width < edge and min(rights) <= piece[0].y <= max(rights)
        ]
        if min(count, len(lefts)) >= least:
            return True
    return False


def _is_text(piece: Piece) -> bool:
    """Whether a piece is running text: several words, no date, no label."""
    text = text_of(piece)
    is_several = text.count(" ") > 0 or sum(char > "\u2e80" for char in text) > 5
    return is_several and not DATES.search(text) and not text.endswith((":", "："))
