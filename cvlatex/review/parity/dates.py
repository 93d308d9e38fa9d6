"""Dates inside a text: 2021年3月, 2021.03, March 2021, 5 de março de 2021, 03/2021. Years alone are numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from msgspec import Struct

from cvlatex.locales.locale import find_locale

_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?"
_OF = r"(?:de |del |di |d[’']|năm |gada |g\. |m\. )?"
_DIGITS = (
    _YEAR + r"\s?[年년]\s?(?P<month>\d{1,2})\s?[月월](?:\s?(?P<day>\d{1,2})\s?[日号號일])?",
    r"(?<![\d.])" + _YEAR + r"[-./](?P<month>0?[1-9]|1[0-2])(?:[-./](?P<day>0?[1-9]|[12]\d|3[01]))?(?![\d.])",
    r"(?<![\d./])(?:(?P<day>0?[1-9]|[12]\d|3[01])\.\s?)?(?P<month>0?[1-9]|1[0-2])(?:\.\s?|/)" + _YEAR + r"(?![\d/])",
)
_UNTIL = r"\s?(?:[-–—~～〜/至到]|to)\s?"
_LATER_MONTH = re.compile(_UNTIL + r"(?P<month>\d{1,2})\s?[月월](?:\s?(?P<day>\d{1,2})\s?[日号號일])?")
"""The end of a period whose year stands before its begin: 2016年8月至11月."""
_YEARS = re.compile(_YEAR + r"(?=\s?年)")


class DateInText(Struct, frozen=True):
    """A year and a month, a day where there is one, and where in the text they stand."""

    year: int
    month: int
    day: int | None
    start: int
    end: int

    def agrees(self, other: DateInText) -> bool:
        """Whether two dates say the same, as far as both say it."""
        same_day = self.day is None or other.day is None or self.day == other.day
        return (self.year, self.month) == (other.year, other.month) and same_day


def find_dates(text: str, language: str = "en") -> Iterator[DateInText]:
    """Yield every date that has a month; none overlaps another."""
    names = _list_months(language)
    taken: list[tuple[int, int]] = []
    for pattern in _compile_patterns(language):
        for match in pattern.finditer(text):
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            parts = match.groupdict()
            month = int(parts["month"]) if parts.get("month") else names[_fold_name(parts["name"])]
            if not 1 <= month <= 12:
                continue
            year, day = int(parts["year"]), int(parts["day"]) if parts.get("day") else None
            first = parts.get("first")
            end = match.end()
            if first:
                yield DateInText(year, names[_fold_name(first)], None, match.start(), match.end("first"))
            yield DateInText(year, month, day, match.end("first") if first else match.start(), end)
            if later := _LATER_MONTH.match(text, end):
                end = later.end()
                if 1 <= int(later["month"]) <= 12:
                    day = int(later["day"]) if later["day"] else None
                    yield DateInText(year, int(later["month"]), day, later.start("month"), end)
            taken.append((match.start(), end))


def blank_dates(text: str, language: str = "en") -> str:
    """Put spaces in the place of a text's dates, and of 年 after a year, so that only other numbers are left."""
    chars = list(text)
    for date in find_dates(text, language):
        chars[date.start : date.end] = " " * (date.end - date.start)
    for year in _YEARS.finditer("".join(chars)):
        place = "".join(chars).index("年", year.end())
        chars[place] = " "
    return "".join(chars)


def _fold_name(name: str) -> str:
    """Return the name of a month without case and dot."""
    return name.lower().rstrip(".")


@lru_cache(maxsize=16)
def _list_months(language: str) -> Mapping[str, int]:
    """Return the months of a language by their names, long and short, in small letters without a stop."""
    forms = find_locale(language).dates
    tables = (forms.months, forms.day_months, forms.whole_months, forms.whole_day_months)
    found = {_fold_name(name): number for names in tables for number, name in enumerate(names, 1)}
    return found | {"sept": 9} if language.startswith("en") else found


@lru_cache(maxsize=16)
def _compile_patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """Compile the patterns of a language's dates, the longer forms first."""
    names = sorted(_list_months(language), key=len, reverse=True)
    patterns = list(_DIGITS)
    if names:
        any_name = "|".join(map(re.escape, names))
        name = rf"(?P<name>{any_name})\b\.?"
        patterns += [
            rf"\b{name}\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s{_YEAR}\b",
            rf"\b{_DAY}\s{_OF}{name},?\s{_OF}{_YEAR}\b",
            rf"\b{_YEAR}\.?\s{_OF}{name}\s(?P<day>\d{{1,2}})\b",
            rf"\b{_YEAR}\.?\s{_OF}(?:{_DAY}\s)?{name}",
            rf"\b(?P<first>{any_name})\b\.?{_UNTIL}{name},?\s{_OF}{_YEAR}\b",
            rf"\b{name},?\s{_OF}{_YEAR}\b",
        ]
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)
