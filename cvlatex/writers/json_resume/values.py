"""Values of the document as JSON Resume writes them: texts as Markdown, dates as ISO 8601."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cvlatex.model.dates import Date, Present
from cvlatex.model.document import Dates, Points
from cvlatex.model.text import Line
from cvlatex.writers.dates import format_iso
from cvlatex.writers.markdown.blocks import write_blocks, write_point
from cvlatex.writers.markdown.inline import write_line

Json = dict[str, Any]

OWN = "x-cvlatex"
"""The key of what JSON Resume has no key for."""


def drop_empty(**values: Any) -> Json:
    """Return a map of the values that are not empty."""
    return {key: value for key, value in values.items() if value not in (None, "", [], {}, ())}


def write_text(line: Line | None) -> str:
    """Write a line as Markdown, '' for none."""
    return write_line(line)


def write_period(when: Dates) -> Json:
    """Write `startDate` and `endDate`: JSON Resume knows periods only, so one `date` is both. No end is: until now."""
    if when.date:
        return {"startDate": format_iso(when.date), "endDate": format_iso(when.date)}
    return drop_empty(
        startDate=format_iso(when.start), endDate=format_iso(when.end) if isinstance(when.end, Date) else ""
    )


def write_remainder(when: Dates) -> Json:
    """Return what `write_period` leaves open, for ourselves: whether it goes on, or is one date."""
    if when.date:
        return {"date": format_iso(when.date)}
    return {"end": "present"} if isinstance(when.end, Present) else {}


def write_summary(body: Iterable[Any]) -> str:
    """Return the paragraphs of a body, without its points."""
    return "\n\n".join(write_blocks(passage.children) for passage in body if not isinstance(passage, Points))


def write_highlights(body: Iterable[Any]) -> list[str]:
    """Return the points of a body, each with the list below it."""
    lists = [passage for passage in body if isinstance(passage, Points)]
    return [write_point(point.text, point.below) for points in lists for point in points.points]


def has_numbers(body: Iterable[Any]) -> bool:
    """Whether the points of a body are numbered, which a list of strings cannot say."""
    return any(isinstance(passage, Points) and passage.numbered for passage in body)


def with_own(item: Json, own: Json) -> Json:
    """Return an item with those values that the standard has no key for, under our own key."""
    return {**item, OWN: own} if own else item
