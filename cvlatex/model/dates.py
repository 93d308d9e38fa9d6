"""Dates as people write them in a CV: to the year, the month or the day; never shifted by a time zone."""

from __future__ import annotations

from msgspec import Struct

from cvlatex.core.source import Span


class Date(Struct, frozen=True):
    """A calendar date known to the year, the month or the day. `month` and `day` count from 1."""

    year: int
    month: int | None
    day: int | None
    span: Span

    def first_day(self) -> tuple[int, int, int]:
        """The earliest day it can mean, as (year, month, day)."""
        return (self.year, self.month or 1, self.day or 1)

    def last_day(self) -> tuple[int, int, int]:
        """The latest day it can mean; a month is taken to have 31 days, which is enough to compare."""
        return (self.year, self.month or 12, self.day or 31)

    def parts(self) -> tuple[int, int | None, int | None]:
        """(year, month, day) without the place it was written at."""
        return (self.year, self.month, self.day)


class Present(Struct, frozen=True):
    """The open end of what still goes on."""

    span: Span


Moment = Date | Present
