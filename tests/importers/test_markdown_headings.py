from __future__ import annotations

import pytest

from cvlatex.importers.ledger import Leaf
from cvlatex.importers.markdown_headings import parse_heading, read_dated_line
from tests.importers.drafts import leaf


@pytest.mark.parametrize(
    ("text", "title", "place", "dates", "at"),
    [
        ("__EPFL__ `2013.9 - 2016.4`", "EPFL", None, "2013.9 - 2016.4", None),
        ("**A** [上海] `2022 @翎腾`", "A", "上海", "2022", "翎腾"),
        ("Details [ 2022.06 - now]", "Details", None, "2022.06 - now", None),
        ("Plain", "Plain", None, None, None),
        ("[Link](https://x.org)", "[Link](https://x.org)", None, None, None),
    ],
)
def test_a_heading_has_parts(text: str, title: str, place: str | None, dates: str | None, at: str | None) -> None:
    found = parse_heading(leaf(text))
    assert [one.text if one else None for one in (found.title, found.place, found.dates, found.at)] == [
        title,
        place,
        dates,
        at,
    ]


@pytest.mark.parametrize(
    ("text", "title", "role", "place", "dates"),
    [
        ("Lead Engineer - Works (Jan 1842 - Present)", "Works", "Lead Engineer", None, "Jan 1842 - Present"),
        ("Works | Lead Engineer | Jan 1842 – Sep 1843", "Works", "Lead Engineer", None, "Jan 1842 – Sep 1843"),
        ("Analyst — Works, Inc. · London, UK · Jan 1842 – Present", "Works, Inc.", "Analyst", "London, UK",
         "Jan 1842 – Present"),
        ("云杉科技 - 后端工程师（2020.3 - 至今）", "云杉科技", "后端工程师", None, "2020.3 - 至今"),
        ("University of (ABC) (1842)", "University of (ABC)", None, None, "1842"),
        ("Note G - a program", "Note G - a program", None, None, None),
    ],
)  # fmt: skip
def test_a_heading_of_several_parts_is_taken_apart(
    text: str, title: str, role: str | None, place: str | None, dates: str | None
) -> None:
    found = parse_heading(leaf(text))
    assert found.title.text == title
    assert [words(one) for one in (found.role, found.place, found.dates)] == [role, place, dates]


@pytest.mark.parametrize(
    ("text", "role", "place", "dates"),
    [
        ("*London | Remote | Jan 1842 – Present*", None, "London", "Jan 1842 – Present"),
        ("**Job Title** | 1842 - 1843", "Job Title", None, "1842 - 1843"),
        ("**Period**: August 1842 – now", None, None, "August 1842 – now"),
        ("2024.08 ~ 현재", None, None, "2024.08 ~ 현재"),
        ("时间：2020.3 - 2021.5", None, None, "2020.3 - 2021.5"),
    ],
)
def test_a_line_of_dates_is_taken_apart(text: str, role: str | None, place: str | None, dates: str) -> None:
    found = read_dated_line(leaf(text))
    assert found
    assert [words(one) for one in (found.role, found.place, found.dates)] == [role, place, dates]


@pytest.mark.parametrize("text", ["Wrote a program in 1842.", "**Tech Stack:** Python", ""])
def test_other_lines_have_no_dates(text: str) -> None:
    assert read_dated_line(leaf(text)) is None


def words(one: Leaf | None) -> str | None:
    return one.text if one else None
