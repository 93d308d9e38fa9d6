"""Pages of two columns of text, whose lines a parser that reads from left to right mixes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from cvlatex.preflight.ats.dates import DATES
from cvlatex.preflight.ats.lines import Row, Run, join_text
from cvlatex.preflight.ats.words import classify_title

_LINES, _SHARE = 8, 0.1
"""Texts that a column has at least, and their share of all texts of the page."""

_LONGEST = 30
"""Characters of a title in a column."""

_APART = 120.0
"""How far the second column begins behind the first, in pdftohtml's units."""

_SOME = 4
"""Texts at an edge further left than most of a column begin at."""

_NEAR = 4.0

Piece = tuple[Run, ...]


def describe_two_columns(rows: Sequence[Row]) -> Iterator[str]:
    """Yield a sentence on each page of two columns."""
    for page in dict.fromkeys(row.page for row in rows):
        if _find_edge([row for row in rows if row.page == page]) is not None:
            yield f"Page {page} is set in two columns; a parser that reads line by line mixes their texts."


def order_by_columns(rows: Sequence[Row]) -> Iterator[Row]:
    """Yield the lines of all pages in reading order: those of a page of two columns one column after the other.

    What stands above the second column, or runs across both, is read before what is below it. A second column has
    titles of its own: where all are in the first, they stand beside the text that they head.
    """
    for page in dict.fromkeys(row.page for row in rows):
        here = [row for row in rows if row.page == page]
        edge = _find_edge(here)
        yield from here if edge is None or not _has_titles(here, edge) else _split_at(here, edge)


def _has_titles(rows: Sequence[Row], edge: float) -> bool:
    """Whether titles of sections stand in the column that begins at an edge."""
    pieces = [piece for row in rows for piece in row.pieces if abs(piece[0].x - edge) <= 2 * _NEAR]
    return any(len(text) < _LONGEST and classify_title(text) for text in map(join_text, pieces))


def _split_at(rows: Sequence[Row], edge: float) -> Iterator[Row]:
    """Yield the lines of a page whose second column begins at an edge."""
    lefts: list[Row] = []
    rights: list[Row] = []
    for row in rows:
        left = tuple(piece for piece in row.pieces if piece[0].x < edge - _NEAR)
        right = tuple(piece for piece in row.pieces if piece[0].x >= edge - _NEAR)
        runs_across = left and left[-1][-1].x + left[-1][-1].width > edge + _NEAR
        is_above = not (left or lefts or rights) and not classify_title(row.text)
        if runs_across or is_above:
            yield from (*lefts, *rights, row)
            lefts, rights = [], []
            continue
        if left:
            lefts.append(replace(row, pieces=left, y=min(run.y for piece in left for run in piece)))
        if right:
            rights.append(replace(row, pieces=right, y=min(run.y for piece in right for run in piece)))
    yield from (*lefts, *rights)


def _find_edge(rows: Sequence[Row]) -> float | None:
    """Return where the second column of a page begins, None where it has one.

    Many texts begin there; beside them others end that are no dates, and of several words, as the labels in a margin
    are not.
    """
    pieces = [piece for row in rows for piece in row.pieces if _is_text(piece)]
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
            return _find_begin(edge, first, rows)
    return None


def _find_begin(edge: float, first: float, rows: Sequence[Row]) -> float:
    """Return where a column begins in which many texts stand at an edge, which may be that of its points alone."""
    pieces = [piece for row in rows for piece in row.pieces]
    edges = Counter(_NEAR * round(piece[0].x / _NEAR) for piece in pieces)
    for begin in sorted(edges):
        if first + _APART < begin < edge and edges[begin] >= _SOME:
            across = sum(piece[0].x < begin - _NEAR and piece[-1].x + piece[-1].width > begin for piece in pieces)
            if across < edges[begin]:
                return begin
    return edge


def _is_text(piece: Piece) -> bool:
    """Whether a piece is of several words, and no dates or label."""
    text = join_text(piece)
    is_several = text.count(" ") > 0 or sum(char > "\u2e80" for char in text) > 5
    return is_several and not DATES.search(text) and not text.endswith((":", "："))
