"""What was measured: a row is one figure, compared with another of the same run and with its target."""

from __future__ import annotations

import statistics
from typing import Any, Literal

from msgspec import Struct, to_builtins

Unit = Literal["s", "MB"]


class Series(Struct, frozen=True):
    """Repetitions of one measurement, in the row's unit."""

    what: str
    values: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle value; a single slow repetition does not move it."""
        return statistics.median(self.values)


class Row(Struct, frozen=True):
    """`at_most` bounds the ratio ours : against, or ours itself where nothing stands `against` it."""

    group: str
    subject: str
    ours: Series
    against: Series | None = None
    at_most: float | None = None
    unit: Unit = "s"

    @property
    def figure(self) -> float:
        """The ratio of the medians; without a counterpart, our median."""
        return self.ours.median / self.against.median if self.against else self.ours.median

    @property
    def reached(self) -> bool | None:
        """Whether the target is met; None where there is none."""
        return None if self.at_most is None else self.figure <= self.at_most

    def as_json(self) -> dict[str, Any]:
        """Return the row with all its repetitions and what follows from them."""
        return {**to_builtins(self), "figure": round(self.figure, 4), "reached": self.reached}


def from_json(value: dict[str, Any]) -> Row:
    """Return the row that `as_json` wrote."""
    against = value["against"]
    return Row(
        group=value["group"],
        subject=value["subject"],
        ours=_series_from_json(value["ours"]),
        against=_series_from_json(against) if against else None,
        at_most=value["at_most"],
        unit=value["unit"],
    )


def _series_from_json(value: dict[str, Any]) -> Series:
    """Return a series from its JSON object."""
    return Series(value["what"], tuple(value["values"]))
