from __future__ import annotations

import datetime
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvlatex.core.source import Span
from cvlatex.model.dates import Date, Present
from cvlatex.readers.yaml.date_advice import guess_date
from cvlatex.readers.yaml.moments import PATTERN, NotADate, read_date, read_moment
from cvlatex.readers.yaml.nodes import ScalarNode

SPAN = Span("cv.yaml", 1, 1, 1, 5)


def scalar(text: str) -> ScalarNode:
    return ScalarNode(text, SPAN, plain=True, tag="", begin=0, end=len(text))


@pytest.mark.parametrize(
    ("text", "parts"),
    [("2013", (2013, None, None)), ("2013-09", (2013, 9, None)), ("2012-02-29", (2012, 2, 29))],
)
def test_a_date_is_known_to_what_was_written(text: str, parts: tuple[int, int | None, int | None]) -> None:
    assert read_date(scalar(text)).as_tuple() == parts


def test_present_is_a_moment_and_no_date() -> None:
    assert read_moment(scalar("present")) == Present(SPAN)
    with pytest.raises(NotADate):
        read_date(scalar("present"))


@pytest.mark.parametrize(
    "text", ["2013-13", "2013-00", "2013-02-29", "2013-04-31", "0000", "13", "20130901", "２０１３", ""]
)
def test_what_no_calendar_has_is_refused(text: str) -> None:
    with pytest.raises(NotADate) as refused:
        read_date(scalar(text))
    assert refused.value.hint


@given(st.dates(), st.integers(1, 3))
@settings(max_examples=100)
def test_every_day_of_the_calendar_is_read_as_written(day: datetime.date, precision: int) -> None:
    text = "-".join(day.isoformat().split("-")[:precision])
    date = read_date(scalar(text))
    assert date.as_tuple() == (
        day.year,
        *(part if precision > at else None for at, part in ((1, day.month), (2, day.day))),
    )


@given(st.text(alphabet="0123456789-/. SepDec年月日至今", max_size=14))
@settings(max_examples=300)
def test_a_suggestion_is_a_form_that_the_schema_takes(text: str) -> None:
    right = guess_date(text)
    assert right == "" or re.fullmatch(PATTERN, right)


@given(st.text(max_size=14))
@settings(max_examples=100)
def test_any_text_is_a_date_or_not(text: str) -> None:
    try:
        moment = read_moment(scalar(text))
    except NotADate as refused:
        problem = refused
    else:
        assert isinstance(moment, Date | Present)
        return
    assert str(problem)
    assert problem.hint
