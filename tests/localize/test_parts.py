from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.core.source import Span
from cvlatex.localize.parts import merge_periods
from cvlatex.model.dates import Date, Present
from cvlatex.model.document import UNDATED, Dates, HeadedEntry, Points
from cvlatex.model.text import BulletList, Paragraph
from tests.localize.test_entries import item_of

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
    assert merge_periods(periods) == whole


def test_a_points_own_dash_is_no_list_below_it(tmp_path: Path) -> None:
    entry = item_of(tmp_path, "experience", r'{organization: O, highlights: ["- dashed", plain, "- a\n- b"]}')
    assert isinstance(entry, HeadedEntry)
    (found,) = [passage for passage in entry.body if isinstance(passage, Points)]
    kinds = [[type(child) for child in point.text.children] for point in found.points]
    assert kinds == [[Paragraph], [Paragraph], [BulletList]]
