from __future__ import annotations

from cvlatex.core.source import Span
from cvlatex.model.dates import Date, Present
from cvlatex.model.document import Dates
from cvlatex.writers.dates import format_iso, is_exact

SPAN = Span("f", 1, 1, 1, 1)


def test_dates_are_written_as_far_as_they_are_known() -> None:
    dates = [Date(2013, None, None, SPAN), Date(2013, 9, None, SPAN), Date(2013, 9, 5, SPAN), None]
    assert [format_iso(date) for date in dates] == ["2013", "2013-09", "2013-09-05", ""]


def test_a_season_and_what_is_uncertain_are_more_than_a_date_says() -> None:
    assert is_exact(Dates(Date(2013, 9, None, SPAN), Present(SPAN)))
    assert not is_exact(Dates(date=Date(2013, None, None, SPAN, season="fall")))
    assert not is_exact(Dates(Date(2013, None, None, SPAN, about=True)))
    assert not is_exact(Dates(Date(2013, None, None, SPAN), further=(Dates(Date(2015, None, None, SPAN)),)))
