"""What stands in a column beside the text of a section: dates over several lines, marks of points.

Many styles set dates in a narrow column at the left or right, where they are broken (`2021.03 –` over `present`), or
stand beside a point. They are put on the line where they begin, so that each line is read by itself.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from cvlatex.preflight.ats.dates import DATES
from cvlatex.preflight.ats.lines import Row, Run, join_text, split_pieces
from cvlatex.preflight.ats.words import BULLET, DURATION, MARKS

_OPEN = re.compile(r".*(?:-|–|—|~|to|至|到)\s*", re.IGNORECASE | re.DOTALL)
_BROKEN, _REST = re.compile(r"[^\W\d_]{2,}-"), re.compile(r"[^\W\d_]{2,15}")
"""The beginning of a word at the end of a line, and its end on the next."""

_NARROW = 0.34
"""Widest share of the text's width that a column beside it takes."""

_NEAR = 4.0
"""How far two lines of one edge may begin apart, in pdftohtml's units."""

_MARKS = f"f\uf0b7\uf0a7\uf0d8–{{{MARKS}"
"""Marks of points that stand apart: in some fonts of symbols they are an f or a brace."""

_PAGE = 400.0
"""Least width of a page's text, in pdftohtml's units: a line alone may be short."""

Piece = tuple[Run, ...]


def without_columns(rows: Sequence[Row]) -> list[Row]:
    """Return the lines with what stands beside put on the line where it begins, and one mark for every bullet."""
    rows = _mend_words(rows)
    body = _find_left_edge(rows)
    found: list[Row] = []
    waiting: int | None = None
    for row in rows:
        aside, pieces = _part_row(_split_row(row, body), body)
        pieces = _attach_marks(pieces)
        if aside and waiting is not None and _continues(found[waiting].pieces[0], aside):
            joined = _join_pieces(found[waiting].pieces[0], aside)
            found[waiting] = replace(found[waiting], pieces=(joined, *found[waiting].pieces[1:]))
            aside = ()
        if aside:
            waiting = len(found)
        if aside or pieces:
            found.append(replace(row, pieces=(*((aside,) if aside else ()), *pieces)))
    return found


def without_outer_marks(rows: Sequence[Row]) -> list[Row]:
    """Return the lines of a list of entries, with or without lists of points in them, without the marks of the entries.

    These are further left than those of points; beside most of them, or on the next line, stand dates, and beside all
    of them where no entry has points.
    """
    marks = {at: row.runs[0].x for at, row in enumerate(rows) if BULLET.match(row.text)}
    left = min(marks.values(), default=0.0)
    outer = [at for at, x in marks.items() if x <= left + _NEAR]
    dated = [at for at in outer if any(map(_has_dates_beside, rows[at : at + 2]))]
    has_points = len(outer) < len(marks)
    if not marks or 2 * len(dated) <= len(outer) or not (has_points or len(dated) == len(outer)):
        return list(rows)
    return [_drop_mark(row) if at in outer else row for at, row in enumerate(rows)]


def _has_dates_beside(row: Row) -> bool:
    """Whether one of the pieces of a line is dates."""
    return len(row.pieces) > 1 and any(DATES.fullmatch(join_text(piece)) for piece in row.pieces)


def _drop_mark(row: Row) -> Row:
    """Return a line without the mark that it begins with, in the pieces that its gaps part."""
    first, *rest = row.runs
    text = BULLET.sub("", first.text, count=1).strip(MARKS)
    runs = [replace(first, text=text), *rest] if text.strip() else rest
    return replace(row, pieces=tuple(split_pieces(runs))) if runs else row


def _mend_words(rows: Sequence[Row]) -> list[Row]:
    """Return the lines without the rest of a word that a narrow column breaks: `Bach-`, below it `elor` and a point."""
    found: list[Row] = []
    for row in rows:
        broken = found[-1].pieces[0][0] if found else None
        rest = join_text(row.pieces[0])
        if (
            broken is not None
            and len(row.pieces) > 1
            and _BROKEN.fullmatch(broken.text.strip())
            and _REST.fullmatch(rest)
            and abs(row.pieces[0][0].x - broken.x) < _NEAR
        ):
            whole = replace(broken, text=f"{broken.text.strip()[:-1]}{rest} ")
            before = found[-1].pieces[0]
            found[-1] = replace(found[-1], pieces=((whole,), *filter(None, (before[1:],)), *found[-1].pieces[1:]))
            found.append(replace(row, pieces=row.pieces[1:]))
        else:
            found.append(row)
    return found


def _find_left_edge(rows: Sequence[Row]) -> float:
    """Return where most lines of the text begin: the edge at which most characters stand."""
    edges: Counter[float] = Counter()
    for row in rows:
        for piece in row.pieces:
            edges[_NEAR * round(piece[0].x / _NEAR)] += len(join_text(piece))
    return edges.most_common(1)[0][0] if edges else 0.0


def _split_row(row: Row, body: float) -> Row:
    """Return a line whose first piece runs over the edge of the text, parted there."""
    first = row.pieces[0]
    at = next((n for n, run in enumerate(first) if n and abs(run.x - body) < _NEAR and first[n - 1].x < body), 0)
    return replace(row, pieces=(first[:at], first[at:], *row.pieces[1:])) if at else row


def _part_row(row: Row, body: float) -> tuple[Piece, tuple[Piece, ...]]:
    """Return what of a line stands beside the text, () where nothing does, and the other pieces."""
    left = [piece for piece in row.pieces if piece[-1].x + piece[-1].width <= body - _NEAR and not _is_mark(piece)]
    if left and row.pieces[: len(left)] == tuple(left):
        aside = tuple(run for piece in left for run in piece)
        width = max(run.x + run.width for run in row.runs) - body
        if aside[-1].x + aside[-1].width - aside[0].x < _NARROW * max(width, _PAGE):
            return aside, row.pieces[len(left) :]
    if len(row.pieces) > 1 and DATES.fullmatch(join_text(row.pieces[-1])):
        return row.pieces[-1], row.pieces[:-1]
    if len(row.pieces) > 1 and DURATION.fullmatch(join_text(row.pieces[-1])):
        return (), row.pieces[:-1]
    return (), row.pieces


def _is_mark(piece: Piece) -> bool:
    """Whether a piece is a bullet, by whatever character."""
    text = join_text(piece)
    return len(text) == 1 and (text == "f" or not text.isalnum()) and text not in "-–—"


def _continues(before: Piece, after: Piece) -> bool:
    """Whether a piece goes on with the one above it in the column: a period that is open, a word that is broken."""
    above, below = join_text(before), join_text(after)
    if DATES.fullmatch(above) and DATES.fullmatch(below):
        return False
    return bool(_OPEN.fullmatch(above) or _OPEN.match(below[:1]) or DATES.fullmatch(above + below))


def _join_pieces(before: Piece, after: Piece) -> Piece:
    """Return two pieces of a column as one: with a space, without a hyphen, or as they are in Chinese."""
    above, below = join_text(before), join_text(after)
    joint = "" if above[-1:] > "\u2e80" or below[:1] > "\u2e80" else " "
    text = above[:-1] + below if above.endswith("-") and above[-2:-1].isalpha() else above + joint + below
    return (replace(before[0], text=text, width=max(before[0].width, after[0].width)),)


def _attach_marks(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return pieces with a bullet that stands apart as part of its point; in moderncv's font of symbols it is an f."""
    if len(pieces) < 1 or len(pieces[0]) < 1:
        return pieces
    first = pieces[0]
    mark, rest = first[0].text.strip(), (*first[1:], *(run for piece in pieces[1:] for run in piece))
    if len(mark) == 1 and mark in _MARKS and rest and rest[0].x > first[0].x:
        return ((replace(first[0], text="• "), *rest),)
    return pieces
