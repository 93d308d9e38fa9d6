from __future__ import annotations

import pytest
from msgspec import structs

from cvlatex.core.source import Span
from cvlatex.localize.dates import set_date, set_day
from cvlatex.model.dates import Date
from cvlatex.model.tags import TAGS
from cvlatex.review.parity.dates import blank_dates, find_dates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2021年3月", (2021, 3, None)), ("2021年3月5日", (2021, 3, 5)), ("截至2022.05", (2022, 5, None)),
        ("2021-03-05", (2021, 3, 5)), ("March 2021", (2021, 3, None)), ("5 March 2021", (2021, 3, 5)),
        ("Mar. 5th, 2021", (2021, 3, 5)), ("Sept 2020", (2020, 9, None)),
    ],
)  # fmt: skip
def test_forms_of_dates(text: str, expected: tuple[int, int, int | None]) -> None:
    assert [(date.year, date.month, date.day) for date in find_dates(text)] == [expected]


@pytest.mark.parametrize("text", ["2021", "May I", "12.05", "2021年"])
def test_what_has_no_month_is_no_date(text: str) -> None:
    assert not list(find_dates(text))


def test_blanking_leaves_the_other_numbers() -> None:
    assert blank_dates("2021年3月有8人，2019年起").split() == ["有8人，2019", "起"]


def test_a_period_says_its_year_once() -> None:
    for text, language in (("2016年8月至11月", "zh"), ("August to November 2016", "en"), ("Aug–Nov 2016", "en")):
        assert [(date.year, date.month) for date in find_dates(text, language)] == [(2016, 8), (2016, 11)]


@pytest.mark.parametrize("tag", TAGS)
def test_the_dates_that_a_language_writes_are_found_in_it(tag: str) -> None:
    for month in range(1, 13):
        day = Date(2024, month, 7, Span("cv.yaml", 1, 1, 1, 2))
        for text, wanted in ((set_day(day, tag), 7), (set_date(structs.replace(day, day=None), tag), None)):
            found = [(date.year, date.month, date.day) for date in find_dates(f"({text})", tag)]
            assert found == [(2024, month, wanted)], text
