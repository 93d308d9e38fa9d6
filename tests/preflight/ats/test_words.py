from __future__ import annotations

import pytest

from cvlatex.preflight.ats.words import BULLET, DATES, EMAIL, PHONE, WEBSITE, section_kind


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Work Experience", "experience"), ("Research Experience", "experience"), ("EDUCATION", "education"),
        ("工作经历", "experience"), ("教育背景", "education"), ("项目经历", "projects"), ("专业技能", "skills"),
        ("Selected Publications", "publications"), ("A walk in the woods", ""), ("Berufserfahrung", "experience"),
        ("Навыки", "skills"), ("職歴", "experience"), ("Koulutus", "education"),
    ],
)  # fmt: skip
def test_a_title_says_what_its_section_is(title: str, kind: str) -> None:
    assert section_kind(title) == kind


@pytest.mark.parametrize(
    "text",
    [
        "Mar 2021 – Present", "2013-09 - 2016-04", "2021.3 – 至今", "2019年9月至2021年6月", "09/2013 – 04/2016",
        "September 2013 – June 2016", "2019 – 2021", "Fall 2023", "Expected May 2027", "2024",
    ],
)  # fmt: skip
def test_dates_are_whole(text: str) -> None:
    match = DATES.search(f"x {text} x")
    assert match is not None
    assert match[0].strip() == text


@pytest.mark.parametrize("text", ["1,240 stations", "in 95 minutes", "version 3.11"])
def test_numbers_are_no_dates(text: str) -> None:
    assert DATES.search(text) is None


def test_contacts_are_reported_by_their_form() -> None:
    assert EMAIL.fullmatch("a.b+c@mail.example.org")
    assert WEBSITE.fullmatch("https://example.org/a")
    assert WEBSITE.fullmatch("example.org/ruoxi")
    assert PHONE.fullmatch("+86 138 0013 8000")
    assert PHONE.search("2013-09") is None


@pytest.mark.parametrize("text", ["• a point", "– a point", "1. a point", "▪point"])
def test_marks_of_points(text: str) -> None:
    assert BULLET.match(text)
