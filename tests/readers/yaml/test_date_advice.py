from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlatex.readers.yaml.date_advice import guess_date, is_present, suggest_date


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("2013.9", "2013-09"), ("2013/09", "2013-09"), ("Sep 2013", "2013-09"), ("Sept. 2013", "2013-09"),
        ("September 2013", "2013-09"), ("09/2013", "2013-09"), ("2013年9月", "2013-09"), ("2013 年", "2013"),
        ("2013-9", "2013-09"), ("2013-9-5", "2013-09-05"), ("5 September 2013", "2013-09-05"),
        ("Sep 5, 2013", "2013-09-05"), ("25.12.2013", "2013-12-25"), ("12/25/2013", "2013-12-25"),
        ("June 1661", "1661-06"), ("二〇一三年九月", "2013-09"), ("20130905", "2013-09-05"), ("201309", "2013-09"),
        ("2013-09-05T00:00:00Z", "2013-09-05"), ("2013-09-05 10:30:00+02:00", "2013-09-05"),
        ("spring 2013", "2013-spring"), ("Fall 2023", "2023-fall"), ("Autumn 2023", "2023-fall"),
        ("2023年秋季", "2023-fall"),
        ("ca. 2019", "~2019"), ("circa 2019", "~2019"), ("约2019年", "~2019"), ("2019?", "~2019"),
        ("about May 2019", "~2019-05"),
        ("mars 2020", "2020-03"), ("août 2020", "2020-08"), ("enero de 2020", "2020-01"), ("März 2020", "2020-03"),
        ("平成22年9月", "2010-09"), ("令和元年", "2019"), ("民國99年1月", "2010-01"), ("2010년 9월", "2010-09"),
        ("5th of June 2010", "2010-06-05"), ("c. 2019", "~2019"), ("c2019", "~2019"), ("19-Sep-2019", "2019-09-19"),
        ("F2024", "2024-fall"), ("Sp 2024", "2024-spring"), ("Su2024", "2024-summer"), ("W'2024", "2024-winter"),
        ("juin 2020", "2020-06"), ("juillet 2020", "2020-07"), ("05.05.2021", "2021-05-05"), ("5/5/2021", "2021-05-05"),
    ],
)  # fmt: skip
def test_another_form_is_led_to_the_one_of_the_same_date(text: str, right: str) -> None:
    assert suggest_date(text) == (f"Write {right}.", right)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("05/03/2021", "write 2021-03-05 where the day comes first, else 2021-05-03"),
        ("5-3-2021", "write 2021-03-05 where the day comes first, else 2021-05-03"),
        ("2021-03 – present", "`start: 2021-03` and `end: present`"),
        ("2021-03 - now", "`start: 2021-03` and `end: present`"),
        ("2013.09-2016.04", "`start: 2013-09` and `end: 2016-04`"),
        ("2013–2016", "`start: 2013` and `end: 2016`"),
        ("2013-2016", "`start: 2013` and `end: 2016`"),
        ("Sep 2013 to Apr 2016", "`start: 2013-09` and `end: 2016-04`"),
        ("2013年9月至今", "`start: 2013-09` and `end: present`"),
        ("2013年9月至2016年4月", "`start: 2013-09` and `end: 2016-04`"),
        ("2021 – ", "`start: 2021`"),
        ("2013-09/2016-04", "`start: 2013-09` and `end: 2016-04`"),
        ("Expected June 2026", "`expected: 2026-06`"),
        ("June 2026 (expected)", "`expected: 2026-06`"),
        ("预计2026年6月", "`expected: 2026-06`"),
        ("since 2019", "`start: 2019` and `end: present`"),
        ("2019年起", "`start: 2019` and `end: present`"),
        ("until 2019", "`end: 2019`"),
        ("Q3 2016", "first month"),
        ("2016年第三季度", "first month"),
        ("03/21", "2021-03"),
        ("soon", "`dates_text:`"),
        ("Jan–Mar 2010", "`start: 2010-01` and `end: 2010-03`"),
        ("Jan 2010 - Mar", "`start: 2010-01` and `end: 2010-03`"),
        ("2010年1月-3月", "`start: 2010-01` and `end: 2010-03`"),
        ("1-3/2010", "`start: 2010-01` and `end: 2010-03`"),
        ("2010/11", "2010-11 for the month, or `start: 2010` and `end: 2011`"),
        ("WS 2010/11", "2010-winter"),
        ("SoSe 2010", "2010-summer"),
        ("2010Q3", "first month"),
        ("10-09", "write 2009-10, or 2010-09 where it comes first"),
        ("10/'09", "write 2009-10."),
        ("Sep-19", "write 2019-09."),
        ("'10", "write 2010."),
        ("2010-", "`start: 2010`, and `end: present`"),
        ("2019 -", "`start: 2019`, and `end: present`"),
        ("– 2012", "`end: 2012`, without"),
        ("early 2010", "Write `dates_text: early 2010` in place of this key, or 2010 alone."),
        ("Class of 2010", "Write `dates_text: Class of 2010` in place of this key"),
        ("2010-04 (contract)", "Write `dates_text: 2010-04 (contract)` in place of this key, or 2010-04 alone."),
        ("4/2010 Praktikum", "in place of this key, or 2010-04 alone."),
        ("2010年4月左右离职", "in place of this key, or 2010-04 alone."),
        ("2010 (2 years)", "Write `dates_text: 2010 (2 years)` in place of this key"),
        ("1. Halbjahr 2010", "Write `dates_text: 1. Halbjahr 2010` in place of this key"),
        ("2010s", "Write `dates_text: 2010s` in place of this key"),
        ("2010届", "Write `dates_text: 2010届` in place of this key"),
        ("2010, 2012", "`periods:`"),
        ("2010和2012", "`periods:`"),
        ("June 31, 2010", "Dates are YYYY"),
        ("31/31/2013", "Dates are YYYY"),
        ("", "Dates are YYYY"),
    ],
)
def test_what_says_more_than_a_date_keeps_what_it_says(text: str, hint: str) -> None:
    found, right = suggest_date(text)
    assert hint in found
    assert right is None


@pytest.mark.parametrize(
    "text", ["now", "Present", "to date", "to present", "present day", "至今", "(current)", "heute"]
)
def test_words_for_the_open_end(text: str) -> None:
    assert is_present(text)
    assert not is_present("2019")


@given(st.dates(datetime.date(1800, 1, 1), datetime.date(2199, 12, 31)))
def test_a_month_in_words_is_never_another(day: datetime.date) -> None:
    assert guess_date(f"{day:%B} {day.year}") == f"{day.year}-{day.month:02}"
    assert guess_date(f"{day.year}年{day.month}月{day.day}日") == day.isoformat()


@given(st.text(max_size=30))
def test_any_text_has_a_hint(text: str) -> None:
    assert suggest_date(text)[0]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Aug 21–25, 2017", "2017-08-21", "2017-08-25"), ("21-25 August 2017", "2017-08-21", "2017-08-25"),
        ("2017年8月21日至25日", "2017-08-21", "2017-08-25"), ("2017-08-21–25", "2017-08-21", "2017-08-25"),
        ("AY 2019–20", "2019", "2020"), ("2019/20", "2019", "2020"), ("2019-2020学年", "2019", "2020"),
    ],
)  # fmt: skip
def test_days_of_one_month_and_academic_years_keep_both_ends(text: str, start: str, end: str) -> None:
    hint, right = suggest_date(text)
    assert hint == f"Write `start: {start}` and `end: {end}`, each on a line of its own."
    assert right is None
