from __future__ import annotations

import pytest

from cvlatex.core.source import Span
from cvlatex.localize.parts import whole_period
from cvlatex.model.dates import Date, Present
from cvlatex.model.document import UNDATED, Dates

SPAN = Span("cv.yaml", 1, 1, 1, 2)
PRESENT = Present(SPAN)


def year(number: int) -> Date:
    return Date(number, None, None, SPAN)


@pytest.mark.parametrize(
    ("periods", "whole"),
    [
        ([], UNDATED),
        ([Dates(year(2019), PRESENT), Dates(year(2015), year(2019))], Dates(year(2015), PRESENT)),
        ([Dates(year(2015), year(2019)), Dates(year(2013), year(2016))], Dates(year(2013), year(2019))),
        ([Dates(date=year(2012)), Dates(year(2013), year(2016))], Dates(year(2012), year(2016))),
        (
            [Dates(year(2022), expected=year(2026)), Dates(year(2020), year(2022))],
            Dates(year(2020), expected=year(2026)),
        ),
        ([Dates(further=(Dates(year(2014), year(2015)), Dates(year(2017))))], Dates(year(2014), year(2015))),
    ],
)
def test_the_whole_period_is_from_the_earliest_beginning_to_the_latest_end(periods: list[Dates], whole: Dates) -> None:
    assert whole_period(periods) == whole
