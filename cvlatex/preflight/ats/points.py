"""The points of an entry, and the lines of a text: which of them goes on in the next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from cvlatex.preflight.ats.dates import DATES
from cvlatex.preflight.ats.lines import Row, join_text
from cvlatex.preflight.ats.words import BULLET

_FULL = 45
"""Characters of a line that may go on in the next."""

_RAGGED = 80.0
"""How far before the right margin a full line may end, in pdftohtml's units."""

_ENDS = (".", "。", "；", "!", "！")
"""How a point ends."""

EDGE = 4
"""How far two lines of one edge may begin apart, in pdftohtml's units."""


def join_lines(rows: Iterable[Row]) -> Iterator[str]:
    """Yield lines as texts: what goes on in the next line, at the same left edge and without a mark, is joined."""
    text, before = "", None
    for row in rows:
        if before is not None and _goes_on(before, row):
            text = _glue(text, " ".join(row.text.split()))
        else:
            if text:
                yield text
            text = " ".join(row.text.split())
        before = row
    if text:
        yield text


def read_points(rows: Sequence[Row]) -> Iterator[str]:
    """Yield each point, its lines joined."""
    text = ""
    for row in rows:
        line = drop_hint(row) if len(row.pieces) > 1 and DATES.fullmatch(join_text(row.pieces[0])) else row.text
        line = line.replace("   ", " ")
        if BULLET.match(line):
            if text:
                yield text
            text = line
        else:
            text = _glue(text, line) if text else line
    if text:
        yield text


def with_marks(rows: Sequence[Row]) -> Iterator[Row]:
    """Yield the lines of an entry, with marks before points where they were drawn: indented lines below its head."""
    if any(BULLET.match(drop_hint(row)) for row in rows):
        yield from rows
        return
    titles = [piece[0].x for row in rows[:1] for piece in row.pieces if not DATES.fullmatch(join_text(piece))]
    left = min(titles, default=0.0) + EDGE
    right = max((_find_right(row) for row in rows), default=0.0)
    before: Row | None = None
    for row in rows:
        is_below = row.runs[0].x > left and not row.runs[0].bold
        if is_below and (before is not None or _may_be_point(row)):
            is_rest = before is not None and _find_right(before) > right - _RAGGED and not before.text.endswith(_ENDS)
            yield row if is_rest else _mark_row(row)
            before = row
        else:
            yield row


def _find_right(row: Row) -> float:
    """Return where a line ends."""
    return row.runs[-1].x + row.runs[-1].width


def _may_be_point(row: Row) -> bool:
    """Whether a line is a text of its own with as much as a sentence has: no place, no dates."""
    is_one = len(row.pieces) == 1 or len(row.text) > 1.5 * _FULL
    return len(row.text.encode()) > _FULL and is_one and DATES.search(row.text) is None


def _mark_row(row: Row) -> Row:
    """Return a line with the mark of a point."""
    first, *rest = row.pieces
    return replace(row, pieces=((replace(first[0], text=f"• {first[0].text}"), *first[1:]), *rest))


def drop_hint(row: Row) -> str:
    """Return a line without dates that stand in the margin before a point."""
    texts = [join_text(piece) for piece in row.pieces]
    return next((text for text in texts if not DATES.fullmatch(text)), "")


def _goes_on(before: Row, row: Row) -> bool:
    """Whether a line is the rest of the one before it, which fills its column."""
    is_own = BULLET.match(row.text) or len(row.pieces) > 1 or row.runs[0].bold
    return is_full(before) and not is_own and any(abs(row.runs[0].x - run.x) < EDGE for run in before.runs)


def is_full(row: Row) -> bool:
    """Whether a line is so long that its text may go on in the next."""
    return len(row.text) > _FULL or len(row.text.encode()) > 2 * _FULL


def _glue(one: str, two: str) -> str:
    """Join two lines of a text: with a space between them, unless a Chinese character stands at the joint."""
    wide = one[-1:] > "\u2e80" or two[:1] > "\u2e80"
    return one + two if wide or one.endswith("-") else f"{one} {two}"
