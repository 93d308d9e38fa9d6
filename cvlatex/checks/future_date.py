"""future-date: everything in a CV has started.

Passes: `start: 2013-09`; `end: 2031` or `expected: 2031` (a degree that is still to come).
Warns: `start: 2213-09`, `date: 2213`.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.model.entries import Dated, Period
from cvlatex.model.project import Project
from cvlatex.model.sections import Section
from cvlatex.model.walk import find_values

ID = "future-date"


def check(project: Project) -> Iterator[Diagnostic]:
    """Yield a warning on every start or date that is later than today, wherever on Earth today is latest."""
    tomorrow = datetime.datetime.now(datetime.UTC).date() + datetime.timedelta(days=1)
    latest = (tomorrow.year, tomorrow.month, tomorrow.day)
    starts = [section.start for section in find_values(project.cv, Section)]
    dated: list[Dated | Period] = [*find_values(project.cv, Dated), *find_values(project.cv, Period)]
    for entry in dated:
        starts += [entry.start, entry.date]
    for date in (date for start in starts if start for date in start.values()):
        if date.compute_first_day() > latest:
            yield warning(ID, date.span, "This date lies in the future.", "Check the year.")
