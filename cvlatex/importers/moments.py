"""Dates as people and programs write them, to the forms that the data takes. Nothing is shifted by a time zone."""

from __future__ import annotations

import calendar
import re

from msgspec import Struct

_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11,
    "dec": 12, "january": 1, "february": 2, "march": 3, "april": 4, "june": 6, "july": 7, "august": 8, "sept": 9,
    "september": 9, "october": 10, "november": 11, "december": 12,
    "januar": 1, "februar": 2, "märz": 3, "mär": 3, "mai": 5, "juni": 6, "juli": 7, "okt": 10, "oktober": 10,
    "dez": 12, "dezember": 12, "janvier": 1, "janv": 1, "février": 2, "févr": 2, "fév": 2, "mars": 3, "avril": 4,
    "avr": 4, "juin": 6, "juillet": 7, "juil": 7, "août": 8, "septembre": 9, "octobre": 10, "novembre": 11,
    "décembre": 12, "déc": 12, "enero": 1, "ene": 1, "febrero": 2, "marzo": 3, "abril": 4, "abr": 4, "mayo": 5,
    "junio": 6, "julio": 7, "agosto": 8, "ago": 8, "septiembre": 9, "octubre": 10, "noviembre": 11,
    "diciembre": 12, "dic": 12,
}  # fmt: skip
_PRESENT = frozenset(
    "present now current currently ongoing today 至今 现在 現在 目前 今 현재 heute aujourd'hui actuel présent "
    "actualidad presente atual oggi".split()
)
_SEASONS = {
    "spring": "spring", "summer": "summer", "fall": "fall", "autumn": "fall", "winter": "winter",
    "春": "spring", "夏": "summer", "秋": "fall", "冬": "winter",
}  # fmt: skip
_SEASON = re.compile(r"(?P<a>[^\W\d_]+)\s+(?P<y>\d{4})|(?P<z>\d{4})\s*年?\s*(?P<b>[春夏秋冬])季?", re.IGNORECASE)
_ABOUT = re.compile(r"(?:c\.|ca\.?|circa|about|around|约|~)\s*(?P<y>\d{4})", re.IGNORECASE)
_YEAR = r"(?P<y>1\d{3}|20\d\d|21\d\d)"
_NAME = r"(?P<n>[^\W\d_]+)\.?"
_FORMS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_YEAR}",
        rf"{_YEAR}\s*年",
        rf"{_YEAR}\s*[-./]\s*(?P<m>\d\d?)(?:\s*[-./]\s*(?P<d>\d\d?))?(?:[T ]\d\d?:\d\d.*)?",
        rf"{_YEAR}\s*年\s*(?P<m>\d\d?)\s*月(?:\s*(?P<d>\d\d?)\s*[日号])?",
        rf"(?P<m>\d\d?)\s*[-./]\s*{_YEAR}",
        rf"{_NAME},?\s+{_YEAR}",
        rf"{_YEAR},?\s+{_NAME}",
        rf"{_NAME}\s+(?P<d>\d\d?)(?:st|nd|rd|th)?,?\s+{_YEAR}",
        rf"(?P<d>\d\d?)(?:st|nd|rd|th|\.)?\s+{_NAME},?\s+{_YEAR}",
    )
)
_DAY_MONTH = re.compile(rf"(?P<a>\d\d?)[-./](?P<b>\d\d?)[-./]{_YEAR}")
_DASH = r"(?:\s+(?:to|bis|until|through)\s+|\s*(?:–|—|‑|--+|~|～|〜|至|到)\s*|\s+-\s*|\s*-\s+)"
_RANGE = re.compile(rf"(?P<start>.+?){_DASH}(?P<end>.*)")
_YEARS = re.compile(r"(?P<start>\d{4}|\d{4}[./]\d\d?|\d\d?[./]\d{4})-(?P<end>\d{4}|\d{4}[./]\d\d?|\d\d?[./]\d{4}|\D+)")


class Moment(Struct, frozen=True):
    """A date in our form, and what was guessed about it."""

    text: str
    guess: str = ""


def parse_moment(written: str) -> Moment | None:
    """Parse a date or `present`, or None where it is neither."""
    text = " ".join(written.split()).strip(" ,;")
    if text.lower().strip("().") in _PRESENT:
        return Moment("present")
    if about := _ABOUT.fullmatch(text):
        return Moment(f"~{about['y']}")
    season = _SEASON.fullmatch(text)
    if season and (name := _SEASONS.get((season["a"] or season["b"]).lower())):
        return Moment(f"{season['y'] or season['z']}-{name}")
    for form in _FORMS:
        found = form.fullmatch(text)
        if found:
            return _read_parts(found.groupdict())
    found = _DAY_MONTH.fullmatch(text)
    return _build_numeric(int(found["a"]), int(found["b"]), found["y"]) if found else None


def parse_period(written: str) -> tuple[Moment | None, Moment | None] | None:
    """Parse the start and end that a text such as `Jan 2020 - now` states; None where it is no period."""
    text = " ".join(written.split()).strip(" ,;()[]【】")
    found = _YEARS.fullmatch(text) or (None if parse_moment(text) else _RANGE.fullmatch(text))
    if not found:
        return None
    start, end = parse_moment(found["start"]), parse_moment(found["end"])
    if start is None or start.text == "present":
        return None
    if not found["end"].strip():
        return start, Moment("present", "a period without an end still goes on")
    return (start, end) if end else None


def is_dated(written: str) -> bool:
    """Whether a text is a date or a period."""
    return parse_moment(written) is not None or parse_period(written) is not None


def _read_parts(parts: dict[str, str | None]) -> Moment | None:
    """Read a date whose parts a pattern has found; None where it is none."""
    month = parts.get("m")
    if name := parts.get("n"):
        number = _MONTHS.get(name.lower())
        month = str(number) if number else None
        if not month:
            return None
    return _build_moment(str(parts["y"]), month, parts.get("d"))


def _build_moment(year: str, month: str | None, day: str | None, guess: str = "") -> Moment | None:
    """Build a date of its parts; None where the month or the day does not exist."""
    if not month:
        return Moment(year, guess)
    if not 1 <= int(month) <= 12:
        return None
    if not day:
        return Moment(f"{year}-{int(month):02}", guess)
    longest = calendar.monthrange(int(year), int(month))[1]
    return Moment(f"{year}-{int(month):02}-{int(day):02}", guess) if 1 <= int(day) <= longest else None


def _build_numeric(first: int, second: int, year: str) -> Moment | None:
    """Return a date of two numbers and a year, whose order they tell or leave to a guess."""
    if first > 12:
        return _build_moment(year, str(second), str(first))
    if second > 12:
        return _build_moment(year, str(first), str(second))
    guess = "" if first == second else "the day was taken to stand before the month"
    return _build_moment(year, str(second), str(first), guess)
