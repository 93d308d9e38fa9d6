from __future__ import annotations

from cvlatex.core.source import Span
from cvlatex.model.dates import Date

SPAN = Span("cv.yaml", 1, 1, 1, 2)


def test_a_date_spans_all_days_that_it_can_mean() -> None:
    year, month, day = Date(2013, None, None, SPAN), Date(2013, 9, None, SPAN), Date(2013, 9, 5, SPAN)
    assert (year.compute_first_day(), year.compute_last_day()) == ((2013, 1, 1), (2013, 12, 31))
    assert (month.compute_first_day(), month.compute_last_day()) == ((2013, 9, 1), (2013, 9, 31))
    assert day.compute_first_day() == day.compute_last_day() == (2013, 9, 5)


def test_equal_dates_in_different_places_have_equal_parts() -> None:
    elsewhere = Date(2013, 9, None, Span("cv.yaml", 2, 1, 2, 2))
    assert elsewhere != Date(2013, 9, None, SPAN)
    assert elsewhere.as_tuple() == Date(2013, 9, None, SPAN).as_tuple() == (2013, 9, None)
