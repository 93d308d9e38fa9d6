"""Dates in YAML: `2013`, `2013-09`, `2013-09-05`, `2013-fall`, `~2013` and `present`."""

from __future__ import annotations

import calendar
import re

from cvlatex.core.diagnostics import shorten
from cvlatex.model.dates import Date, Moment, Present, Season
from cvlatex.readers.yaml.date_advice import FORMS, is_present, suggest_date
from cvlatex.readers.yaml.nodes import ScalarNode

PRESENT = "present"
PATTERN = r"~?[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?|-(?:spring|summer|fall|autumn|winter))?"

_ISO = re.compile(r"(~?)([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?|-(spring|summer|fall|autumn|winter))?")
_SEASONS: dict[str | None, Season] = {
    "spring": "spring",
    "summer": "summer",
    "fall": "fall",
    "autumn": "fall",
    "winter": "winter",
}


class NotADate(Exception):
    """The scalar is no date; `str()` says why, `hint` what to write, `right` the date itself if it is sure."""

    def __init__(self, message: str, hint: str, right: str | None = None) -> None:
        super().__init__(message)
        self.hint = hint
        self.right = right


def read_moment(node: ScalarNode) -> Moment:
    """Read a date or `present`. Raises NotADate."""
    text = node.value.strip()
    if text == PRESENT:
        return Present(node.span)
    if is_present(text):
        raise NotADate(f"'{shorten(text)}' is not a date.", f"Write {PRESENT}.", PRESENT)
    return read_date(node)


def read_date(node: ScalarNode) -> Date:
    """Read a date to the year, month or day. Raises NotADate."""
    text = node.value.strip()
    match = _ISO.fullmatch(text)
    if not match:
        if is_present(text):
            raise NotADate(f"'{shorten(text)}' is not a date.", f"Only an end can be {PRESENT}; dates are {FORMS}.")
        raise NotADate(f"'{shorten(text)}' is not a date.", *suggest_date(text))
    year, month, day = int(match[2]), int(match[3]) if match[3] else None, int(match[4]) if match[4] else None
    if not 1 <= year <= 9999:
        raise NotADate(f"There is no year {year}.", f"Dates are {FORMS}.")
    if month is not None and not 1 <= month <= 12:
        end = year // 100 * 100 + month
        is_period = day is None and year < end < year + 50
        hint = f"For a period, write `start: {year}` and `end: {end}`; dates are {FORMS}."
        raise NotADate(f"There is no month {month}.", hint if is_period else f"Dates are {FORMS}.")
    if day is not None and month is not None and not 1 <= day <= calendar.monthrange(year, month)[1]:
        raise NotADate(
            f"{year}-{month:02} has no day {day}.", f"It ends with day {calendar.monthrange(year, month)[1]}."
        )
    return Date(year, month, day, node.span, _SEASONS.get(match[5]), bool(match[1]))
