"""Dates in YAML: `2013`, `2013-09`, `2013-09-05`, `2013-fall`, `~2013`, `present`, and what others are meant as."""

from __future__ import annotations

import calendar
import re
import unicodedata

from cvlatex.core.diagnostics import shortened
from cvlatex.model.dates import Date, Moment, Present, Season
from cvlatex.readers.yaml.nodes import ScalarNode

PRESENT = "present"
FORMS = "YYYY, YYYY-MM or YYYY-MM-DD"
PATTERN = r"~?[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?|-(?:spring|summer|fall|autumn|winter))?"

_ISO = re.compile(r"(~?)([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?|-(spring|summer|fall|autumn|winter))?")
_PRESENT_WORDS = frozenset(
    "now today current currently ongoing to-date heute jetzt aktuell présent 至今 现在 今 目前 迄今 在职".split()
)
_MONTHS = {name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)} | {
    "jän": 1, "mär": 3, "mai": 5, "okt": 10, "dez": 12,
}  # fmt: skip
"""Three letters of each month's name, in English and in German."""
_SEASONS: dict[str | None, Season] = {
    "spring": "spring",
    "summer": "summer",
    "fall": "fall",
    "autumn": "fall",
    "winter": "winter",
}
_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")


class NotADate(Exception):
    """The scalar is no date; `str()` says why, `hint` what to write."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


def read_moment(node: ScalarNode) -> Moment:
    """A date or `present`, or NotADate."""
    text = node.value.strip()
    if text == PRESENT:
        return Present(node.span)
    if text.lower() in _PRESENT_WORDS or text.lower() == PRESENT:
        raise NotADate(f"'{text}' is not a date.", f"Write {PRESENT}.")
    return read_date(node)


def read_date(node: ScalarNode) -> Date:
    """A date to the year, month or day, or NotADate."""
    text = node.value.strip()
    match = _ISO.fullmatch(text)
    if not match:
        raise NotADate(f"'{shortened(text)}' is not a date.", _advice(text))
    year, month, day = int(match[2]), int(match[3]) if match[3] else None, int(match[4]) if match[4] else None
    if not 1 <= year <= 9999:
        raise NotADate(f"There is no year {year}.", f"Dates are {FORMS}.")
    if month is not None and not 1 <= month <= 12:
        raise NotADate(f"There is no month {month}.", f"Dates are {FORMS}.")
    if day is not None and month is not None and not 1 <= day <= calendar.monthrange(year, month)[1]:
        raise NotADate(
            f"{year}-{month:02} has no day {day}.", f"It ends with day {calendar.monthrange(year, month)[1]}."
        )
    return Date(year, month, day, node.span, _SEASONS.get(match[5]), bool(match[1]))


def _advice(text: str) -> str:
    if text.lower() in _PRESENT_WORDS or text.lower() == PRESENT:
        return f"Only an end can be {PRESENT}; dates are {FORMS}."
    if _is_range(text):
        return "Write the beginning under `start:`, and the end on a line of its own under `end:`."
    right = suggestion(text)
    return f"Write {right}." if right else f"Dates are {FORMS}."


def _is_range(text: str) -> bool:
    return bool(re.search(r"[-–—~～至到]| to | bis ", text)) and len(re.findall(r"[0-9]{4}", text)) > 1


def suggestion(text: str) -> str:
    """What the author most likely means, in the form that is wanted, or '' where nobody can tell."""
    text = unicodedata.normalize("NFKC", text).strip().translate(_DIGITS)
    if _is_range(text):
        return ""
    if quarter := re.search(r"(?i)\bQ[1-4]\b|第?[一二三四1-4]季度", text):
        text = text.replace(quarter.group(), " ")
    named = re.search(r"([A-Za-zäöü]{3})[a-zäöü]*", text)
    year = re.search(r"(?<![0-9])(1[89]|2[01])[0-9]{2}(?![0-9])", text)
    if not year:
        return ""
    others = [int(part) for part in re.findall(r"[0-9]+", text[: year.start()] + " " + text[year.end() :])]
    month = _MONTHS.get(named.group(1).lower()) if named else None
    if month is None and others:
        month = others.pop(0) if text.find(year.group()) == 0 or len(others) == 1 else _month_of_pair(others)
    day = others.pop(0) if others else None
    if month is None:
        return year.group()
    if not 1 <= month <= 12 or (day is not None and not 1 <= day <= 31):
        return ""
    return f"{year.group()}-{month:02}" + (f"-{day:02}" if day else "")


def _month_of_pair(others: list[int]) -> int:
    """The month of two numbers before a year: the second where the first is too large or both could be (day first)."""
    return others.pop(0) if others[1] > 12 else others.pop(1)
