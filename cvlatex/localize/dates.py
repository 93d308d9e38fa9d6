"""Dates as a language sets them in a CV: `2013.9 – 2016.4`, `Sep 2013 – Apr 2016`, `Fall 2023`, `Aug 21–25, 2017`.

English month names and patterns are Unicode CLDR's (locale en, abbreviated); Chinese CVs write dots, which CLDR has no
skeleton for. A period is joined by an en dash between spaces; the order is always from the earlier to the later.
"""

from __future__ import annotations

from cvlatex.model.dates import Date, Moment
from cvlatex.model.document import Dates

EN_DASH = " \N{EN DASH} "

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

_WHOLE_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip

# For a year, a month and a day, as far as they are known.
_PATTERNS = {
    "zh": ("{year}", "{year}.{month}", "{year}.{month}.{day}"),
    "en": ("{year}", "{name} {year}", "{name} {day}, {year}"),
}
_DAYS = {"zh": "{year}.{month}.{day}–{last}", "en": "{name} {day}–{last}, {year}"}
_SEASONS = {
    "zh": {"spring": "{}年春", "summer": "{}年夏", "fall": "{}年秋", "winter": "{}年冬"},
    "en": {"spring": "Spring {}", "summer": "Summer {}", "fall": "Fall {}", "winter": "Winter {}"},
}
_ABOUT = {"zh": "约 {}", "en": "c. {}"}
_PRESENT = {"zh": "至今", "en": "Present"}
_SINCE = {"zh": "{} 起", "en": "Since {}"}
_UNTIL = {"zh": "至 {}", "en": "Until {}"}
_EXPECTED = {"zh": "预计 {}", "en": "Expected {}"}
_EXPECTED_END = {"zh": "{}（预计）", "en": "{} (expected)"}
_BETWEEN = {"zh": "、", "en": ", "}


def set_dates(dates: Dates, language: str) -> str:
    """Everything that is known of when something was; '' where nothing is."""
    return _BETWEEN[language].join(filter(None, _periods(dates, language)))


def _periods(dates: Dates, language: str) -> list[str]:
    further = [period for one in dates.further for period in _periods(one, language)]
    if dates.date:
        return [set_date(dates.date, language), *further]
    if dates.expected is None:
        return [set_period(dates.start, dates.end, language), *further]
    if dates.start and dates.end is None:
        end = _EXPECTED_END[language].format(set_date(dates.expected, language))
        return [set_date(dates.start, language) + EN_DASH + end, *further]
    expected = _EXPECTED[language].format(set_date(dates.expected, language))
    return [set_period(dates.start, dates.end, language), *further, expected]


def set_period(start: Date | None, end: Moment | None, language: str) -> str:
    """A period; with one end only, in words; '' without either."""
    if start is None:
        return "" if end is None else _open_start(end, language)
    begin = set_date(start, language)
    if end is None:
        return _SINCE[language].format(begin)
    if not isinstance(end, Date):
        return begin + EN_DASH + _PRESENT[language]
    if start.same_as(end):
        return begin
    return _days_of_a_month(start, end, language) or begin + EN_DASH + set_date(end, language)


def _days_of_a_month(start: Date, end: Date, language: str) -> str:
    """Two days of one month, joined; '' for other periods."""
    if None in (start.day, end.day) or start.parts()[:2] != end.parts()[:2] or start.about or end.about:
        return ""
    name = MONTHS[(start.month or 1) - 1]
    return _DAYS[language].format(year=start.year, month=start.month, name=name, day=start.day, last=end.day)


def _open_start(end: Moment, language: str) -> str:
    return _UNTIL[language].format(set_date(end, language)) if isinstance(end, Date) else _PRESENT[language]


def set_day(date: Date, language: str) -> str:
    """A date as a letter has it: `November 25, 2026`, `2026年11月25日`."""
    year, month, day = date.parts()
    if month is None:
        return set_date(date, language)
    if language == "zh":
        return f"{year}年{month}月" + (f"{day}日" if day else "")
    name = _WHOLE_MONTHS[month - 1]
    return f"{name} {day}, {year}" if day else f"{name} {year}"


def set_date(date: Date, language: str) -> str:
    """A date with as much as is known of it."""
    year, month, day = date.parts()
    if date.season:
        known = _SEASONS[language][date.season].format(year)
    else:
        pattern = _PATTERNS[language][(month is not None) + (day is not None)]
        known = pattern.format(year=year, month=month, day=day, name=MONTHS[(month or 1) - 1])
    return _ABOUT[language].format(known) if date.about else known
