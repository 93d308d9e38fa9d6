"""Dates as a language sets them in a CV: `2013.9 – 2016.4`, `Sep 2013 – Apr 2016`, `Fall 2023`, `Aug 21–25, 2017`.

The forms are CLDR's, by the language's table (cvlatex/locales/tables). A period is joined by an en dash between spaces;
the order is always from the earlier to the later.
"""

from __future__ import annotations

from cvlatex.locales.locale import find_locale, find_word
from cvlatex.model.dates import Date, Moment
from cvlatex.model.document import Dates

EN_DASH = " \N{EN DASH} "


def set_dates(dates: Dates, language: str) -> str:
    """Write everything that is known of when something was; '' where nothing is."""
    return find_locale(language).marks.series.join(filter(None, _write_periods(dates, language)))


def _write_periods(dates: Dates, language: str) -> list[str]:
    """Return the words of an entry's dates and of the further ones."""
    further = [period for one in dates.further for period in _write_periods(one, language)]
    if dates.date:
        return [set_date(dates.date, language), *further]
    if dates.expected is None:
        return [set_period(dates.start, dates.end, language), *further]
    if dates.start and dates.end is None:
        end = find_word("expected_end", language).format(set_date(dates.expected, language))
        return [set_date(dates.start, language) + EN_DASH + end, *further]
    expected = find_word("expected", language).format(set_date(dates.expected, language))
    return [set_period(dates.start, dates.end, language), *further, expected]


def set_period(start: Date | None, end: Moment | None, language: str) -> str:
    """Return a period; with one end only, in words; '' without either."""
    if start is None:
        return "" if end is None else _open_start(end, language)
    begin = set_date(start, language)
    if end is None:
        return _set_beside(find_word("since", language), start, language)
    if not isinstance(end, Date):
        return begin + EN_DASH + find_word("present", language)
    if start.is_same_as(end):
        return begin
    return _join_days(start, end, language) or begin + EN_DASH + set_date(end, language)


def _join_days(start: Date, end: Date, language: str) -> str:
    """Join two days of one month; '' for other periods."""
    if None in (start.day, end.day) or start.as_tuple()[:2] != end.as_tuple()[:2] or start.about or end.about:
        return ""
    forms = find_locale(language).dates
    month = start.month or 1
    name = forms.day_months[month - 1] if forms.day_months else ""
    return forms.days.format(year=start.year, month=month, name=name, day=start.day, last=end.day)


def _open_start(end: Moment, language: str) -> str:
    """Return a range without a start: until its end, or the word for the present."""
    if not isinstance(end, Date):
        return find_word("present", language)
    return _set_beside(find_word("until", language), end, language)


def _set_beside(words: str, date: Date, language: str) -> str:
    """Set a date behind the words of an open period: a preposition takes a month as a whole date has it (с мая)."""
    year, month, day = date.as_tuple()
    forms = find_locale(language).dates
    if month is None or day or date.season or date.about or not words[0].isalpha() or not forms.day_months:
        return words.format(set_date(date, language))
    return words.format(_fill(forms.month, forms.day_months, year, month))


def set_day(date: Date, language: str) -> str:
    """Return a date as a letter has it: `November 25, 2026`, `2026年11月25日`."""
    year, month, day = date.as_tuple()
    if month is None:
        return set_date(date, language)
    forms = find_locale(language).dates
    if day is None:
        return _fill(forms.whole_month, forms.whole_months, year, month)
    return _fill(forms.whole_day, forms.whole_day_months, year, month, day)


def set_date(date: Date, language: str) -> str:
    """Return a date with as much as is known of it."""
    year, month, day = date.as_tuple()
    forms = find_locale(language).dates
    if date.season:
        known = find_word(date.season, language).format(year)
    elif month is None:
        known = forms.year.format(year=year)
    elif day is None:
        known = _fill(forms.month, forms.months, year, month)
    else:
        known = _fill(forms.day, forms.day_months, year, month, day)
    return find_word("about", language).format(known) if date.about else known


def _fill(pattern: str, names: tuple[str, ...], year: int, month: int, day: int | None = None) -> str:
    """Return a pattern of the table with a date in it."""
    return pattern.format(year=year, month=month, day=day, name=names[month - 1] if names else "")
