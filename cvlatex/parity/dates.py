"""Dates inside a text: 2021年3月, 2021.03, March 2021, 5 March 2021, 2021-03-05. Years alone are numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_MONTH = (
    r"(?P<name>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        _YEAR + r"\s?年\s?(?P<month>\d{1,2})\s?月(?:\s?(?P<day>\d{1,2})\s?[日号號])?",
        r"(?<![\d.])" + _YEAR + r"[-./](?P<month>0?[1-9]|1[0-2])(?:[-./](?P<day>0?[1-9]|[12]\d|3[01]))?(?![\d.])",
        r"\b" + _MONTH + r"\s(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s" + _YEAR + r"\b",
        r"\b(?P<day>\d{1,2})(?:st|nd|rd|th)?\s" + _MONTH + r",?\s" + _YEAR + r"\b",
        r"\b" + _MONTH + r",?\s" + _YEAR + r"\b",
    )
)
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


def find_dates(text: str) -> Iterator[DateInText]:
    """Every date that has a month; none overlaps another."""
    taken: list[tuple[int, int]] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            parts = match.groupdict()
            month = int(parts["month"]) if parts.get("month") else 1 + _NAMES.index(parts["name"][:3].casefold())
            if 1 <= month <= 12:
                taken.append((match.start(), match.end()))
                day = int(parts["day"]) if parts.get("day") else None
                yield DateInText(int(parts["year"]), month, day, match.start(), match.end())


def blank_dates(text: str) -> str:
    """The text with spaces in the place of its dates, and 年 after a year, so that only other numbers are left."""
    chars = list(text)
    for date in find_dates(text):
        chars[date.start : date.end] = " " * (date.end - date.start)
    for year in _YEARS.finditer("".join(chars)):
        place = "".join(chars).index("年", year.end())
        chars[place] = " "
    return "".join(chars)
