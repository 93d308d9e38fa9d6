"""Dates of CVs: as each language writes them, and as others do."""

from __future__ import annotations

import pytest

from cvlatex.locales.locale import load_table
from cvlatex.model.tags import TAGS
from cvlatex.preflight.ats.dates import DATES


@pytest.mark.parametrize("tag", TAGS)
def test_periods_of_every_language_are_whole(tag: str) -> None:
    forms, now = load_table(tag).dates, load_table(tag).words["present"]
    for month in range(1, 13):
        for pattern, names in ((forms.month, forms.months), (forms.whole_month, forms.whole_months)):
            name = names[month - 1] if names else ""
            begin = pattern.format(year=2019, month=month, name=name)
            for text in (f"{begin} – {now}", f"{begin} – {pattern.format(year=2021, month=month, name=name)}", begin):
                match = DATES.search(f"x {text} x".replace("\xa0", " "))
                assert match is not None, text
                assert match[0].strip() == text.replace("\xa0", " ")


@pytest.mark.parametrize(
    "text",
    [
        "Mar 2021 – Present", "2013-09 - 2016-04", "2021.3 – 至今", "2019年9月至2021年6月", "09/2013 – 04/2016",
        "September 2013 – June 2016", "2019 – 2021", "Fall 2023", "Expected May 2027", "2024",
        "2017 ‑ 至今".replace("‑", "-"), "2020/10 - 至今", "12. März 2020 – heute", "Sept. 2018–Jun 2021",
    ],
)  # fmt: skip
def test_dates_are_whole(text: str) -> None:
    match = DATES.search(f"x {text} x")
    assert match is not None
    assert match[0].strip() == text


@pytest.mark.parametrize("text", ["1,240 stations", "in 95 minutes", "version 3.11"])
def test_numbers_are_no_dates(text: str) -> None:
    assert DATES.search(text) is None


@pytest.mark.parametrize("text", ["maybe so", "Novak 12", "Mayor of the town", "decided"])
def test_words_that_begin_like_months_are_no_dates(text: str) -> None:
    assert DATES.search(text) is None
