"""Dates as people write them in a CV: to the year, the season, the month or the day; never shifted by a time zone."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from cvlatex.core.source import Span

Season = Literal["spring", "summer", "fall", "winter"]

_MONTHS_OF = {"spring": (3, 5), "summer": (6, 8), "fall": (9, 12), "winter": (1, 12)}
"""A winter may be that of January or of December; the others are wide enough for a term of that name."""


class Date(Struct, frozen=True):
    """A calendar date known to the year, the season, the month or the day. `month` and `day` count from 1.

    `about` marks a date that is not certain.
    """

    year: int
    month: int | None
    day: int | None
    span: Span
    season: Season | None = None
    about: bool = False

    def compute_first_day(self) -> tuple[int, int, int]:
        """Return the earliest day it can mean, as (year, month, day)."""
        month = _MONTHS_OF[self.season][0] if self.season else self.month or 1
        return (self.year, month, self.day or 1)

    def compute_last_day(self) -> tuple[int, int, int]:
        """Return the latest day it can mean; a month is taken to have 31 days, which is enough to compare."""
        month = _MONTHS_OF[self.season][1] if self.season else self.month or 12
        return (self.year, month, self.day or 31)

    def as_tuple(self) -> tuple[int, int | None, int | None]:
        """Return (year, month, day) without the place it was written at."""
        return (self.year, self.month, self.day)

    def is_same_as(self, other: Date) -> bool:
        """Whether both are written alike, wherever they stand."""
        return (self.as_tuple(), self.season, self.about) == (other.as_tuple(), other.season, other.about)


class Present(Struct, frozen=True):
    """The open end of what still goes on."""

    span: Span


Moment = Date | Present
