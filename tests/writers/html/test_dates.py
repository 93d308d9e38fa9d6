from __future__ import annotations

from cvlatex.core.source import Span
from cvlatex.model.dates import Date, Present
from cvlatex.model.document import Dates
from cvlatex.writers.html.dates import render_dates

SPAN = Span("f", 1, 1, 1, 1)
START = Date(2013, 9, None, SPAN)


def test_a_period_has_an_element_for_each_end() -> None:
    assert render_dates("Sep 2013 – 2016", Dates(START, Date(2016, None, None, SPAN))) == (
        '<time class="dt-start" datetime="2013-09">Sep 2013</time> – <time class="dt-end" datetime="2016">2016</time>'
    )


def test_what_goes_on_has_words_for_its_end() -> None:
    assert render_dates("2013.9 – 至今", Dates(START, Present(SPAN))).endswith("<span>至今</span>")


def test_one_date_is_one_element() -> None:
    assert render_dates("Since Sep 2013", Dates(START)) == (
        '<time class="dt-start" datetime="2013-09">Since Sep 2013</time>'
    )
    assert render_dates("", Dates()) == ""
