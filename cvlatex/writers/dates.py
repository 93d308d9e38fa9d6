"""Dates as machines read them (ISO 8601)."""

from __future__ import annotations

from cvlatex.model.dates import Date
from cvlatex.model.document import Dates


def format_iso(date: Date | None) -> str:
    """Return a date as far as it is known: `2013`, `2013-09`, `2013-09-05`; of a season the year; '' for no date."""
    if date is None:
        return ""
    year, month, day = date.as_tuple()
    return "-".join([f"{year:04}", *(f"{part:02}" for part in (month, day) if part is not None)])


def is_exact(when: Dates) -> bool:
    """Whether years, months and days say all: no words, no season, nothing uncertain, no further period."""
    dates = [date for date in (when.date, when.start, when.end, when.expected) if isinstance(date, Date)]
    return bool(dates) and not when.further and not any(date.season or date.about for date in dates)
