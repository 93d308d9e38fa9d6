"""Parts that several kinds of entries have: dates, a body of text and points, short items, lines joined to one."""

from __future__ import annotations

from typing import Any

from cvlatex.locales.locale import find_locale, find_word
from cvlatex.localize.dates import set_dates
from cvlatex.localize.selection import Chooser
from cvlatex.model.dates import Date
from cvlatex.model.document import Dates, LabelledList, Passage, Point, Points
from cvlatex.model.entries import Dated, Highlight, Period
from cvlatex.model.localized import Localized
from cvlatex.model.text import Blocks, BulletList, Inline, Line, Plain


def localize_dates(entry: Dated | Period, choose: Chooser) -> Dates:
    """Return the entry's dates in the language."""
    further = tuple(localize_dates(period, choose) for period in entry.periods) if isinstance(entry, Dated) else ()
    expected: Localized[Date] | None = entry.expected if isinstance(entry, Dated) else None
    own = (
        choose.localize(entry.start),
        choose.localize(entry.end),
        choose.localize(entry.date),
        choose.localize(expected),
    )
    return Dates(*own, further)


def write_dates(entry: Dated, when: Dates, choose: Chooser) -> str:
    """Return the entry's dates in words, '' where it has none."""
    words = choose.localize(entry.dates_text)
    return words.text if words else set_dates(when, choose.language)


def merge_periods(periods: list[Dates]) -> Dates:
    """Return the period from the earliest beginning to the latest end."""
    everything = [one for period in periods for one in (period, *period.further)]
    starts = [date for one in everything if (date := one.start or one.date)]
    ends = [moment for one in everything if (moment := one.end or one.date)]
    expected = [one.expected for one in everything if one.expected]
    start = min(starts, key=Date.compute_first_day, default=None)
    still = next((moment for moment in ends if not isinstance(moment, Date)), None)
    end = still or max((date for date in ends if isinstance(date, Date)), key=Date.compute_last_day, default=None)
    latest = max(expected, key=Date.compute_last_day, default=None)
    if latest and not still and not (isinstance(end, Date) and end.compute_last_day() > latest.compute_last_day()):
        return Dates(start, expected=latest)
    return Dates(start, end)


def localize_body(entry: Any, choose: Chooser) -> tuple[Passage, ...]:
    """Return the entry's summary and highlights."""
    summary: Blocks | None = choose.localize(entry.summary)
    highlights: tuple[Highlight, ...] = getattr(entry, "highlights", ())
    points = localize_highlights(highlights, choose, numbered=getattr(entry, "numbered", False))
    return tuple(passage for passage in (summary, points) if passage is not None)


def localize_highlights(highlights: tuple[Highlight, ...], choose: Chooser, *, numbered: bool) -> Points | None:
    """Return a list of points and the lists below them; None where nothing of it is left.

    Below a point that the language leaves out, those stand in its place.
    """
    points = []
    for highlight in choose.select(highlights, inherited=True):
        text = choose.localize(highlight.text)
        within = choose if text is not None else Chooser(choose.variant, choose.language)
        below = localize_highlights(highlight.highlights, within, numbered=highlight.numbered)
        if text is not None:
            points.append(Point(_without_mark(text), below))
        elif below and not highlight.text.private:
            points += below.points
    return Points(numbered, tuple(points)) if points else None


def _without_mark(text: Blocks) -> Blocks:
    """Return the text of a point; one that begins with a mark of its own, `- words`, is read as a list of one point."""
    match text.children:
        case (BulletList((item,)),):
            return Blocks(item, text.span)
        case _:
            return text


def localize_technologies(entry: Any, choose: Chooser) -> LabelledList | None:
    """Return the line of the entry's technologies, with a label in the language."""
    items = localize_lines(getattr(entry, "technologies", ()), choose)
    label = Line((Plain(find_word("technologies", choose.language)),), entry.span)
    return LabelledList(label, items, entry.span) if items else None


def localize_lines(texts: tuple[Localized[Line], ...], choose: Chooser) -> tuple[Line, ...]:
    """Return the texts that the language has."""
    return tuple(line for line in map(choose.localize, texts) if line is not None)


def join_lines(parts: list[Line | None], language: str) -> Line | None:
    """Join lines to one, with the language's comma between them."""
    there = [part for part in parts if part]
    if not there:
        return None
    children: list[Inline] = list(there[0].children)
    for line in there[1:]:
        children += [Plain(find_locale(language).marks.comma), *line.children]
    return Line(tuple(children), there[0].span)


def add_in_brackets(line: Line, added: Line | None, language: str) -> Line:
    """Return a line with another in brackets behind it."""
    opening, closing = find_locale(language).marks.brackets
    if added is None:
        return line
    return Line((*line.children, Plain(opening), *added.children, Plain(closing)), line.span)
