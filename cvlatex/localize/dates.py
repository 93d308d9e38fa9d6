"""Dates as a language sets them in a CV: `2013.9 – 2016.4`, `Sep 2013 – Apr 2016`.

English month names and patterns are Unicode CLDR's (locale en, abbreviated); Chinese CVs write dots, which CLDR has no
skeleton for. A period is joined by an en dash between spaces; the order is always from the earlier to the later.
"""

from __future__ import annotations

from cvlatex.model.dates import Date, Moment

EN_DASH = " \N{EN DASH} "

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

# For a year, a month and a day, as far as they are known.
_PATTERNS = {
    "zh": ("{year}", "{year}.{month}", "{year}.{month}.{day}"),
    "en": ("{year}", "{name} {year}", "{name} {day}, {year}"),
}
_PRESENT = {"zh": "至今", "en": "Present"}
_SINCE = {"zh": "{} 起", "en": "Since {}"}
_UNTIL = {"zh": "至 {}", "en": "Until {}"}


def set_period(start: Date | None, end: Moment | None, language: str) -> str:
    """A period; with one end only, in words; '' without either."""
    if start is None:
        return "" if end is None else _open_start(end, language)
    begin = set_date(start, language)
    if end is None:
        return _SINCE[language].format(begin)
    if not isinstance(end, Date):
        return begin + EN_DASH + _PRESENT[language]
    return begin if start.parts() == end.parts() else begin + EN_DASH + set_date(end, language)


def _open_start(end: Moment, language: str) -> str:
    return _UNTIL[language].format(set_date(end, language)) if isinstance(end, Date) else _PRESENT[language]


def set_date(date: Date, language: str) -> str:
    """A date with as much as is known of it."""
    year, month, day = date.parts()
    pattern = _PATTERNS[language][(month is not None) + (day is not None)]
    return pattern.format(year=year, month=month, day=day, name=MONTHS[(month or 1) - 1])
