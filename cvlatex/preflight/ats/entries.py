"""The entries of a section, and the lines of its texts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from cvlatex.preflight.ats.columns import without_columns
from cvlatex.preflight.ats.dates import DATES
from cvlatex.preflight.ats.fields import Entry
from cvlatex.preflight.ats.lines import Row, Run, text_of, usual_pitch
from cvlatex.preflight.ats.words import BULLET, DEGREE, DURATION, EMPLOYER, ROLE, STUDIES, WEBSITE

_ENTRY_GAP = 1.4
"""From this many usual distances on, a gap parts two entries (OpenResume)."""


_RANK = re.compile(r"(?:ltd|inc|llc|gmbh|s\.?a|co|corp|mnd)\b\.?", re.IGNORECASE)
"""What follows a comma in the name of a company."""

_FULL = 45
"""Characters of a line that may go on in the next."""

_EDGE = 4
"""How far two lines of one edge may begin apart, in pdftohtml's units."""


def entries_of(rows: Sequence[Row]) -> tuple[Entry, ...]:
    """The entries of a section's lines."""
    return tuple(_entry(group) for group in _groups(without_columns(rows)))


def joined_lines(rows: Iterable[Row]) -> Iterator[str]:
    """Lines as texts: one that goes on in the next, at the same left edge and without a mark, is joined with it."""
    text, before = "", None
    for row in rows:
        if before is not None and _goes_on(before, row):
            text = _glued(text, " ".join(row.text.split()))
        else:
            if text:
                yield text
            text = " ".join(row.text.split())
        before = row
    if text:
        yield text


def _goes_on(before: Row, row: Row) -> bool:
    """Whether a line is the rest of the one before it, which fills its column."""
    is_full = len(before.text) > _FULL or len(before.text.encode()) > 2 * _FULL
    is_own = BULLET.match(row.text) or len(row.pieces) > 1 or row.runs[0].bold
    return is_full and not is_own and any(abs(row.runs[0].x - run.x) < _EDGE for run in before.runs)


def _glued(one: str, two: str) -> str:
    """Two lines of a text: with a space between them, unless a Chinese character stands at the joint."""
    wide = one[-1:] > "\u2e80" or two[:1] > "\u2e80"
    return one + two if wide or one.endswith("-") else f"{one} {two}"


def _groups(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """The lines of each entry."""
    pitch = usual_pitch(rows)
    group: list[Row] = []
    for row in rows:
        if group and _begins(row, group, pitch):
            title = _title_above(row, group)
            yield group[: len(group) - len(title)]
            group = title
        group.append(row)
    if group:
        yield group


def _title_above(row: Row, group: Sequence[Row]) -> list[Row]:
    """The bold line above the dates of an entry, which is the entry's title, and not the end of the one before."""
    above = group[-1]
    is_bold = above.runs[0].bold and len(above.pieces) < 3 and not row.runs[0].bold
    is_title = len(group) > 1 and is_bold and not BULLET.match(above.text) and not _has_dates(above)
    return [above] if is_title else []


def _begins(row: Row, group: Sequence[Row], pitch: float) -> bool:
    """Whether a line begins the next entry."""
    if BULLET.match(row.text) or BULLET.match(_unhinted(row)):
        return False
    before = group[-1]
    gap = row.y - before.y if row.page == before.page else 0.0
    has_dates = any(_has_dates(one) for one in group)
    new_dates = _has_dates(row)
    starts = new_dates or row.pieces[-1][0].bold or row.runs[0].bold
    is_apart = gap > _ENTRY_GAP * pitch or (row.page != before.page and any(BULLET.match(one.text) for one in group))
    return (is_apart and starts) or (has_dates and new_dates)


def _has_dates(row: Row) -> bool:
    """Whether a line has the dates of an entry."""
    return any(_dates(text_of(piece)) for piece in row.pieces)


def _dates(text: str) -> re.Match[str] | None:
    """The dates of an entry in a text: at one of its ends, or in a short one."""
    match = None if BULLET.match(text) else DATES.search(text)
    if match is None or (len(text) > len(match[0]) + 25 and match.start() > 0 and match.end() < len(text)):
        return None
    before = text[: match.start()].rstrip()
    if match[0].isdigit() and before and (before[-1].isalnum() or match.end() < len(text)):
        return None  # a year within a sentence
    return match if match.end() == len(text) or match.start() == 0 or len(text) < 70 else None


def _entry(rows: Sequence[Row]) -> Entry:
    """An entry from its lines: dates, head and points."""
    dates, heads, points = "", list[Row](), list[Row]()
    in_points = False
    for row in rows:
        in_points = in_points or BULLET.match(_unhinted(row)) is not None
        if in_points and not dates and len(row.pieces) > 1 and DATES.fullmatch(text_of(row.pieces[0])):
            dates = text_of(row.pieces[0])
        (points if in_points else heads).append(row)
    texts: list[tuple[str, bool]] = []
    for row in heads:
        for piece in row.pieces:
            text = text_of(piece)
            match = _dates(text)
            if match and (not dates or dates == match[0].strip()):
                dates = match[0].strip()
                text = (text[: match.start()] + text[match.end() :]).strip(" ,，|·()（）")
            text = text.strip(" ,，|·") if text != text_of(piece) or text[:1] in ",，|·" else text
            if text and not DURATION.fullmatch(text):
                texts += _parts(piece, text)
    return _named(texts, dates, tuple(BULLET.sub("", text, count=1) for text in _points(points)))


def _unhinted(row: Row) -> str:
    """A line without dates that stand in the margin before a point."""
    texts = [text_of(piece) for piece in row.pieces]
    return next((text for text in texts if not DATES.fullmatch(text)), "")


def _points(rows: Sequence[Row]) -> Iterator[str]:
    """Each point, its lines joined."""
    text = ""
    for row in rows:
        line = _unhinted(row) if len(row.pieces) > 1 and DATES.fullmatch(text_of(row.pieces[0])) else row.text
        line = line.replace("   ", " ")
        if BULLET.match(line):
            if text:
                yield text
            text = line
        else:
            text = _glued(text, line) if text else line
    if text:
        yield text


def _parts(piece: Sequence[Run], text: str) -> list[tuple[str, bool]]:
    """A piece of a head, as the texts that change between bold and not: role and employer on one line."""
    parts: list[list[Run]] = []
    for run in piece:
        if parts and (parts[-1][0].bold == run.bold or not any(map(str.isalnum, run.text)) or _meet(parts[-1], run)):
            parts[-1].append(run)
        else:
            parts.append([run])
    if len(parts) < 2 or text != text_of(piece):
        return [(text, piece[0].bold)]
    return [(text_of(part).strip(" ,，|·"), part[0].bold) for part in parts if text_of(part).strip(" ,，|·")]


def _meet(before: Sequence[Run], after: Run) -> bool:
    """Whether Han and Latin meet within a text: a font of one weight often has but one of them."""
    left, right = before[-1].text.strip()[-1:], after.text.strip()[:1]
    return left.isalnum() and right.isalnum() and (left > "\u2e80") != (right > "\u2e80")


def _named(texts: Sequence[tuple[str, bool]], dates: str, points: tuple[str, ...]) -> Entry:
    """Which text is the role, and which the employer."""
    texts = [part for one in texts for part in _degree_apart(*one)]
    bold = [text for text, is_bold in texts if is_bold]
    left = [*bold, *(text for text, is_bold in texts if not is_bold)]
    posts = [text for text in left if ROLE.search(text)]
    firms = [text for text in left if EMPLOYER.search(text)]
    employer = next((text for text in firms if text not in posts), "")
    role = next((text for text in posts if text not in firms), next((text for text in posts if text != employer), ""))
    role = role or next((text for text in left if text != employer), "")
    rest = [text for text in left if text != role]
    employer = employer or next((text for text in firms if text != role), rest[0] if rest else "")
    rest = [text for text, _ in texts if text != role]
    others = [text for text in rest if text not in (role, employer)]
    if not others:
        role, employer = _in_one_line(role, employer)
    employer, place = _apart(employer)
    if not place and others and len(others[0]) < 30 and not WEBSITE.search(others[0]):
        place = others.pop(0)
    return Entry(role, employer, dates, place, points, tuple(others))


def _in_one_line(role: str, employer: str) -> tuple[str, str]:
    """Role and employer of a head that has both in one text."""
    one = role or employer
    first, rest = _apart(one)
    is_post = ROLE.search(first) and not STUDIES.search(first)
    if (role and employer) or not rest or not (is_post or (not role and EMPLOYER.search(rest))):
        return role, employer
    return first, rest


def _degree_apart(text: str, is_bold: bool) -> Iterator[tuple[str, bool]]:
    """A text of a head; a degree and the school behind it as two."""
    match = DEGREE.fullmatch(text)
    if match and EMPLOYER.search(match["school"]):
        yield match["degree"], is_bold
        text = match["school"]
    yield text, is_bold


_MARKS_BEFORE_PLACES = re.compile(r"\s[·|–—]\s|,\s|，")


def _apart(employer: str) -> tuple[str, str]:
    """An employer, and the place that follows it behind a mark; it may be an Ltd."""
    match = next(
        (one for one in _MARKS_BEFORE_PLACES.finditer(employer) if not _RANK.match(employer[one.end() :])), None
    )
    return (employer[: match.start()], employer[match.end() :]) if match else (employer, "")
