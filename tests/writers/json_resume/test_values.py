from __future__ import annotations

from cvlatex.core.source import Span
from cvlatex.model.dates import Date, Present
from cvlatex.model.document import Dates
from cvlatex.writers.json_resume.values import drop_empty, write_period, write_remainder

SPAN = Span("f", 1, 1, 1, 1)


def date(year: int, month: int | None = None, day: int | None = None) -> Date:
    return Date(year, month, day, SPAN)


def test_what_a_period_leaves_open_is_written_exactly_beside_it() -> None:
    going_on = Dates(date(2013), Present(SPAN))
    assert (write_period(going_on), write_remainder(going_on)) == ({"startDate": "2013"}, {"end": "present"})
    assert (write_period(Dates(date(2013))), write_remainder(Dates(date(2013)))) == ({"startDate": "2013"}, {})
    once = Dates(date=date(2014))
    assert (write_period(once), write_remainder(once)) == ({"startDate": "2014", "endDate": "2014"}, {"date": "2014"})


def test_empty_values_are_left_out() -> None:
    assert drop_empty(a="", b=None, c=0, d=[], e="x") == {"c": 0, "e": "x"}
