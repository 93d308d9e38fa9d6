"""date-order: a period begins before it ends, and what has a period has no single date.

Passes: `start: 2013-09`, `end: 2016-04`; `start: 2016`, `end: 2016-04`; `date: 2015`.
Fails: `start: 2016-04`, `end: 2013-09`; `date: 2015` beside `start: 2014`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.model.cv import Dated, Section
from cvlatex.model.dates import Date, Moment
from cvlatex.model.project import Project
from cvlatex.model.walk import every

ID = "date-order"


def check(project: Project) -> Iterator[Diagnostic]:
    """An error on an `end` that lies before its `start`, and on a `date` beside either."""
    for section in every(project.cv, Section):
        yield from _period(section.start, section.end)
    for entry in every(project.cv, Dated):
        yield from _period(entry.start, entry.end)
        if entry.date and (entry.start or entry.end):
            yield error(ID, entry.date.span, "What has a start or an end cannot have a date too.", "Keep one of them.")


def _period(start: Date | None, end: Moment | None) -> Iterator[Diagnostic]:
    if start and isinstance(end, Date) and end.last_day() < start.first_day():
        message = "This ends before it starts."
        yield error(ID, end.span, message, f"The start is in line {start.span.line}; are the two swapped?")
