from __future__ import annotations

import pytest

from cvlatex.core.source import Span
from cvlatex.localize.dates import set_date, set_period
from cvlatex.model.dates import Date, Moment, Present

SPAN = Span("cv.yaml", 1, 1, 1, 2)
PRESENT = Present(SPAN)


def date(year: int, month: int | None = None, day: int | None = None) -> Date:
    return Date(year, month, day, SPAN)


@pytest.mark.parametrize(
    ("moment", "zh", "en"),
    [
        (date(2013), "2013", "2013"),
        (date(2013, 9), "2013.9", "Sep 2013"),
        (date(2013, 5), "2013.5", "May 2013"),
        (date(2013, 12), "2013.12", "Dec 2013"),
        (date(2013, 9, 5), "2013.9.5", "Sep 5, 2013"),
        (date(2012, 2, 29), "2012.2.29", "Feb 29, 2012"),
        (date(987), "987", "987"),
        (Date(2023, None, None, SPAN, "fall"), "2023年秋", "Fall 2023"),
        (Date(2019, None, None, SPAN, None, True), "约 2019", "c. 2019"),
        (Date(2019, None, None, SPAN, "spring", True), "约 2019年春", "c. Spring 2019"),
    ],
)
def test_a_date_has_as_much_as_is_known(moment: Date, zh: str, en: str) -> None:
    assert (set_date(moment, "zh"), set_date(moment, "en")) == (zh, en)


@pytest.mark.parametrize(
    ("start", "end", "zh", "en"),
    [
        (date(2013, 9), date(2016, 4), "2013.9 – 2016.4", "Sep 2013 – Apr 2016"),
        (date(2013), date(2016, 4), "2013 – 2016.4", "2013 – Apr 2016"),
        (date(2013, 9), PRESENT, "2013.9 – 至今", "Sep 2013 – Present"),
        (date(2013, 9), None, "2013.9 起", "Since Sep 2013"),
        (None, date(2016, 4), "至 2016.4", "Until Apr 2016"),
        (None, PRESENT, "至今", "Present"),
        (None, None, "", ""),
        (date(2013), date(2013), "2013", "2013"),
        (date(2013, 5), date(2013, 5), "2013.5", "May 2013"),
        (date(2013), date(2013, 5), "2013 – 2013.5", "2013 – May 2013"),
        (date(2017, 8, 21), date(2017, 8, 25), "2017.8.21–25", "Aug 21–25, 2017"),
        (date(2017, 8, 31), date(2017, 9, 1), "2017.8.31 – 2017.9.1", "Aug 31, 2017 – Sep 1, 2017"),
    ],
)
def test_a_period_is_set_as_the_language_sets_it(start: Date | None, end: Moment | None, zh: str, en: str) -> None:
    assert (set_period(start, end, "zh"), set_period(start, end, "en")) == (zh, en)


@pytest.mark.parametrize(
    ("language", "since", "until", "about"),
    [
        ("ru", "С мая 2019\u00a0г.", "До мая 2019\u00a0г.", "ок. 2018"),
        ("pl", "maj 2019 –", "– maj 2019", "ok. 2018"),
        ("ja", "2019年5月から", "2019年5月まで", "2018年頃"),
        ("zh-TW", "2019年5月起", "至2019年5月", "約2018年"),
        ("hr", "Od svi 2019.", "Do svi 2019.", "oko 2018."),
        ("hu", "2019. máj. óta", "– 2019. máj.", "kb. 2018"),
    ],
)
def test_an_open_period_inflects_nothing_wrongly(language: str, since: str, until: str, about: str) -> None:
    may = Date(2019, 5, None, SPAN)
    assert (set_period(may, None, language), set_period(None, may, language)) == (since, until)
    assert set_date(Date(2018, None, None, SPAN, about=True), language) == about
