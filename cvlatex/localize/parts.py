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


def when_of(entry: Dated | Period, choose: Chooser) -> Dates:
    """The entry's dates in the language."""
    further = tuple(when_of(period, choose) for period in entry.periods) if isinstance(entry, Dated) else ()
    expected: Localized[Date] | None = entry.expected if isinstance(entry, Dated) else None
    own = choose.text(entry.start), choose.text(entry.end), choose.text(entry.date), choose.text(expected)
    return Dates(*own, further)


def dates_of(entry: Dated, when: Dates, choose: Chooser) -> str:
    """The entry's dates in words, '' where it has none."""
    words = choose.text(entry.dates_text)
    return words.text if words else set_dates(when, choose.language)


def whole_period(periods: list[Dates]) -> Dates:
    """From the earliest beginning to the latest end."""
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
    """The entry's summary and highlights."""
    summary: Blocks | None = choose.text(entry.summary)
    highlights: tuple[Highlight, ...] = getattr(entry, "highlights", ())
    points = localize_highlights(highlights, choose, numbered=getattr(entry, "numbered", False))
    return tuple(passage for passage in (summary, points) if passage is not None)


def localize_highlights(highlights: tuple[Highlight, ...], choose: Chooser, *, numbered: bool) -> Points | None:
    """A list of points and the lists below them; None where nothing of it is left.

    Below a point that the language leaves out, those stand in its place.
    """
    points = []
    for highlight in choose.select(highlights, inherited=True):
        text = choose.text(highlight.text)
        within = choose if text is not None else Chooser(choose.variant, choose.language)
        below = localize_highlights(highlight.highlights, within, numbered=highlight.numbered)
        if text is not None:
            points.append(Point(_without_mark(text), below))
        elif below and not highlight.text.private:
            points += below.points
    return Points(numbered, tuple(points)) if points else None


def _without_mark(text: Blocks) -> Blocks:
    """The text of a point; one that begins with a mark of its own, `- words`, is read as a list of one point."""
    match text.children:
        case (BulletList((item,)),):
            return Blocks(item, text.span)
        case _:
            return text


def technologies_of(entry: Any, choose: Chooser) -> LabelledList | None:
    """The line of the entry's technologies, with a label in the language."""
    items = lines(getattr(entry, "technologies", ()), choose)
    label = Line((Plain(find_word("technologies", choose.language)),), entry.span)
    return LabelledList(label, items, entry.span) if items else None


def lines(texts: tuple[Localized[Line], ...], choose: Chooser) -> tuple[Line, ...]:
    """The texts that the language has."""
    return tuple(line for line in map(choose.text, texts) if line is not None)


def joined(parts: list[Line | None], language: str) -> Line | None:
    """Lines as one, with the language's comma between them."""
    there = [part for part in parts if part]
    if not there:
        return None
    children: list[Inline] = list(there[0].children)
    for line in there[1:]:
        children += [Plain(find_locale(language).marks.comma), *line.children]
    return Line(tuple(children), there[0].span)


def in_brackets(line: Line, added: Line | None, language: str) -> Line:
    """A line with another in brackets behind it."""
    opening, closing = find_locale(language).marks.brackets
    if added is None:
        return line
    return Line((*line.children, Plain(opening), *added.children, Plain(closing)), line.span)
