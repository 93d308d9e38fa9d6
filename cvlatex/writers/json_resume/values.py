"""Values of the document as JSON Resume writes them: texts as Markdown, dates as ISO 8601."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cvlatex.model.dates import Date, Present
from cvlatex.model.document import Dates, Points
from cvlatex.model.text import Line
from cvlatex.writers.dates import iso
from cvlatex.writers.markdown.blocks import blocks_markdown, point_markdown
from cvlatex.writers.markdown.inline import line_markdown

Json = dict[str, Any]

OWN = "x-cvlatex"
"""The key of what JSON Resume has no key for."""


def filled(**values: Any) -> Json:
    """The values that are something."""
    return {key: value for key, value in values.items() if value not in (None, "", [], {}, ())}


def text(line: Line | None) -> str:
    """A line as Markdown, '' for none."""
    return line_markdown(line)


def period(when: Dates) -> Json:
    """`startDate` and `endDate`; one `date` is both, since JSON Resume knows periods only. No end means: until now."""
    if when.date:
        return {"startDate": iso(when.date), "endDate": iso(when.date)}
    return filled(startDate=iso(when.start), endDate=iso(when.end) if isinstance(when.end, Date) else "")


def exact(when: Dates) -> Json:
    """What `period` leaves open, for ourselves: whether it goes on, or is one date."""
    if when.date:
        return {"date": iso(when.date)}
    return {"end": "present"} if isinstance(when.end, Present) else {}


def summary_of(body: Iterable[Any]) -> str:
    """The paragraphs of a body, without its points."""
    return "\n\n".join(blocks_markdown(passage.children) for passage in body if not isinstance(passage, Points))


def highlights_of(body: Iterable[Any]) -> list[str]:
    """The points of a body, each with the list below it."""
    lists = [passage for passage in body if isinstance(passage, Points)]
    return [point_markdown(point.text, point.below) for points in lists for point in points.points]


def has_numbers(body: Iterable[Any]) -> bool:
    """Whether the points of a body are numbered, which a list of strings cannot say."""
    return any(isinstance(passage, Points) and passage.numbered for passage in body)


def with_own(item: Json, own: Json) -> Json:
    """An item with those values that the standard has no key for, under our own key."""
    return {**item, OWN: own} if own else item
