from __future__ import annotations

import pytest

from cvlatex.readers.yaml.date_words import as_western, find_named_month, has_more


@pytest.mark.parametrize(
    ("text", "western"),
    [
        ("平成22年9月", "2010年9月"),
        ("昭和元年", "1926年"),
        ("民国99年", "2010年"),
        ("二〇一〇年", "2010年"),
        ("２０１０", "2010"),
    ],
)
def test_a_year_is_counted_as_the_gregorian_calendar_does(text: str, western: str) -> None:
    assert as_western(text) == western


@pytest.mark.parametrize(
    "text", ["2010", "Sept. 2010", "5th of June 2010", "2010年秋季", "ca. 2010", "2010년 9월", "Herbst 2010"]
)
def test_a_date_says_no_more(text: str) -> None:
    assert not has_more(text)


@pytest.mark.parametrize("text", ["early 2010", "2010s", "2010届", "Class of 2010", "2010 (2 years)", "2010年上半年"])
def test_other_words_say_more(text: str) -> None:
    assert has_more(text)


def test_months_are_known_by_their_beginning() -> None:
    assert [find_named_month(text) for text in ("Dezember", "août", "enero de", "of", "9")] == [12, 8, 1, None, None]
