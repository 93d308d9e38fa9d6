"""The entries of a section, parted by gaps and dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cvlatex.preflight.ats.columns import without_columns, without_outer_marks
from cvlatex.preflight.ats.dates import DATES
from cvlatex.preflight.ats.fields import Entry
from cvlatex.preflight.ats.heads import JOINTS, name_parts, split_head
from cvlatex.preflight.ats.lines import Row, join_text, measure_pitch
from cvlatex.preflight.ats.points import EDGE, drop_hint, is_full, read_points, with_marks
from cvlatex.preflight.ats.words import BULLET, DURATION

_ENTRY_GAP = 1.4
"""From this many usual distances on, a gap parts two entries (OpenResume)."""

_LABEL = re.compile(r"[\w ]{2,20}(?::\s|：)")
"""The label of a line at the end of an entry, as of its keywords."""

_TITLE = 2
"""Lines of a title above the dates of its entry."""


def read_entries(rows: Sequence[Row]) -> tuple[Entry, ...]:
    """Read the entries of a section's lines."""
    return tuple(_read_entry(group) for group in _group_lines(without_outer_marks(without_columns(rows))))


def _group_lines(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Yield the lines of each entry."""
    pitch = measure_pitch(rows)
    group: list[Row] = []
    for row in rows:
        if group and _begins(row, group, pitch):
            title = _take_title(row, group)
            yield group[: len(group) - len(title)]
            group = title
        group.append(row)
    if group:
        yield group


def _take_title(row: Row, group: Sequence[Row]) -> list[Row]:
    """Return the lines above the dates of an entry that are its title, and not the end of the entry before.

    They are bold, or set as that one's first line, or stand left of the text of its points.
    """
    if len(group) < 2 or row.runs[0].bold:
        return []
    point = next((one for one in reversed(group) if BULLET.match(one.text)), None)
    titles: list[Row] = []
    for above in reversed(group[-_TITLE:]):
        is_left = point is not None and above.page == point.page and above.runs[0].x <= point.runs[0].x + EDGE
        ends = BULLET.match(above.text) or _LABEL.match(above.text) or _has_dates(above)
        if ends or not (is_left or (not titles and (above.runs[0].bold or _are_alike(above, group[0])))):
            break
        titles.insert(0, above)
    return titles if len(titles) < len(group) and all(len(one.pieces) < 3 for one in titles) else []


def _are_alike(one: Row, two: Row) -> bool:
    """Whether two lines without dates have a text and another at the right, such as a school and its place."""
    is_near = abs(one.runs[0].x - two.runs[0].x) < EDGE and one.runs[0].bold == two.runs[0].bold
    return is_near and len(one.pieces) == len(two.pieces) == _TITLE and not _has_dates(two)


def _begins(row: Row, group: Sequence[Row], pitch: float) -> bool:
    """Whether a line begins the next entry."""
    if BULLET.match(row.text) or BULLET.match(drop_hint(row)) or _ends_point(row, group, pitch):
        return False
    before = group[-1]
    gap = row.y - before.y if row.page == before.page else 0.0
    has_dates = any(_has_dates(one) for one in group)
    new_dates = _has_dates(row)
    starts = new_dates or row.pieces[-1][0].bold or row.runs[0].bold
    is_apart = gap > _ENTRY_GAP * pitch or (row.page != before.page and any(BULLET.match(one.text) for one in group))
    return (is_apart and starts) or (has_dates and new_dates)


def _ends_point(row: Row, group: Sequence[Row], pitch: float) -> bool:
    """Whether a line is the rest of a point: right below it, no further left than its text, and as light."""
    point = next((one for one in reversed(group) if BULLET.match(one.text)), None)
    if point is None or row.runs[0].bold or len(row.pieces) > 1 or row.page != group[-1].page:
        return False
    is_near = row.y - group[-1].y <= _ENTRY_GAP * pitch
    return is_near and row.runs[0].x > point.runs[0].x + EDGE and is_full(group[-1])


def _has_dates(row: Row) -> bool:
    """Whether a line has the dates of an entry."""
    return any(_find_dates(join_text(piece)) for piece in row.pieces)


def _find_dates(text: str) -> re.Match[str] | None:
    """Return the dates of an entry in a text: at one of its ends, or in a short one."""
    match = None if BULLET.match(text) else DATES.search(text)
    if match is None or (len(text) > len(match[0]) + 25 and match.start() > 0 and match.end() < len(text)):
        return None
    before = text[: match.start()].rstrip()
    if match[0].isdigit() and before and (before[-1].isalnum() or match.end() < len(text)):
        return None  # a year within a sentence
    return match if match.end() == len(text) or match.start() == 0 or len(text) < 70 else None


def _read_entry(rows: Sequence[Row]) -> Entry:
    """Read an entry from its lines: dates, head and points."""
    dates, heads, points = "", list[Row](), list[Row]()
    in_points = False
    for row in with_marks(rows):
        in_points = in_points or BULLET.match(drop_hint(row)) is not None
        if in_points and not dates and len(row.pieces) > 1 and DATES.fullmatch(join_text(row.pieces[0])):
            dates = join_text(row.pieces[0])
        (points if in_points else heads).append(row)
    texts: list[tuple[str, bool]] = []
    for row in heads:
        for piece in row.pieces:
            text = join_text(piece)
            match = _find_dates(text)
            if match and (not dates or dates == match[0].strip()):
                dates = match[0].strip()
                text = (text[: match.start()] + text[match.end() :]).strip(f"{JOINTS}()（）")
            text = text.strip(JOINTS) if text != join_text(piece) or text[:1] in JOINTS else text
            if not _is_icon(text) and not DURATION.fullmatch(text):
                texts += split_head(piece, text)
    return name_parts(texts, dates, tuple(BULLET.sub("", text, count=1) for text in read_points(points)))


def _is_icon(text: str) -> bool:
    """Whether a text is nothing, or one character that a font shows as an icon."""
    return not text or (len(text) == 1 and text < "\u2e80")
