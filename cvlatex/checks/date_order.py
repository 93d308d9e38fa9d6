"""date-order: a period begins before it ends, and what has a period has no single date.

Passes: `start: 2013-09`, `end: 2016-04`; `start: 2016`, `end: 2016-04`; `date: 2015`.
Fails: `start: 2016-04`, `end: 2013-09`; `date: 2015` beside `start: 2014`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.model.dates import Date, Moment
from cvlatex.model.entries import Dated, Period
from cvlatex.model.localized import Localized
from cvlatex.model.project import Project
from cvlatex.model.sections import Section
from cvlatex.model.walk import find_values

ID = "date-order"


def check(project: Project) -> Iterator[Diagnostic]:
    """Yield an error on an `end` that lies before its `start`, and on a `date` beside either."""
    for section in find_values(project.cv, Section):
        yield from _check_period(section.start, section.end)
    dated: list[Dated | Period] = [*find_values(project.cv, Dated), *find_values(project.cv, Period)]
    for entry in dated:
        yield from _check_period(entry.start, entry.end)
        if entry.date and (entry.start or entry.end):
            yield error(ID, entry.date.span, "What has a start or an end cannot have a date too.", "Keep one of them.")
    for whole in find_values(project.cv, Dated):
        yield from _check_period(whole.start, whole.expected)
        if whole.expected and whole.end:
            message = "What has an end cannot have an expected end too."
            yield error(ID, whole.expected.span, message, "Keep `end:` once it has come, `expected:` until then.")


def _check_period(
    start: Localized[Date] | None, end: Localized[Date] | Localized[Moment] | None
) -> Iterator[Diagnostic]:
    """Check a period in each language that it is written in."""
    if start is None or end is None:
        return
    for language in dict.fromkeys((*start.list_tags(), *end.list_tags())) or ("en",):
        first, last = start.choose(language), end.choose(language)
        if first and isinstance(last, Date) and last.compute_last_day() < first.compute_first_day():
            message = "This ends before it starts."
            yield error(ID, last.span, message, f"The start is in line {first.span.line}; are the two swapped?")
            return
