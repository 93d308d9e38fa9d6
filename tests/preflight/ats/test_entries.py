from __future__ import annotations

from cvlatex.preflight.ats.entries import read_entries
from cvlatex.preflight.ats.lines import read_rows
from tests.preflight.ats.test_parsing import answer


def test_two_entries_are_parted_by_their_dates() -> None:
    rows = read_rows(answer(
        (300, 80, 3, "Baker"), (300, 700, 1, "2019 – 2021"), (320, 80, 1, "Bakery Ltd"),
        (340, 80, 3, "Cook"), (340, 700, 1, "2015 – 2018"), (360, 80, 1, "Kitchen Ltd"),
    ))  # fmt: skip
    assert [(one.role, one.employer, one.dates) for one in read_entries(rows)] == [
        ("Baker", "Bakery Ltd", "2019 – 2021"),
        ("Cook", "Kitchen Ltd", "2015 – 2018"),
    ]


def test_a_bold_title_above_the_dates_is_of_the_entry_below() -> None:
    rows = read_rows(answer(
        (300, 80, 3, "Baker"), (320, 80, 1, "2019 – 2021"), (340, 80, 1, "• Bread"),
        (360, 80, 3, "Cook"), (380, 80, 1, "Kitchen Ltd · Bergen · 2015 – 2018"),
    ))  # fmt: skip
    assert [(one.role, one.employer, one.place) for one in read_entries(rows)] == [
        ("Baker", "", ""),
        ("Cook", "Kitchen Ltd", "Bergen"),
    ]


def test_a_year_within_a_sentence_is_no_date() -> None:
    rows = read_rows(answer(
        (300, 80, 3, "Pump"), (300, 700, 1, "2019"), (320, 80, 1, "Chosen by the Club of Pumps in 2024"),
    ))  # fmt: skip
    [entry] = read_entries(rows)
    assert (entry.role, entry.dates) == ("Pump", "2019")


def test_dates_right_before_a_long_title_are_dates() -> None:
    title = "Raintrace: a map of standing water, block by block, and of more than that"
    rows = read_rows(
        answer((300, 80, 1, "May 2022 – Nov 2024"), (300, 80 + 8 * 19 + 4, 3, title), (320, 250, 1, "• Fuses"))
    )
    [entry] = read_entries(rows)
    assert (entry.role, entry.dates) == (title, "May 2022 – Nov 2024")


def test_a_title_of_two_lines_above_the_dates_is_of_the_entry_below() -> None:
    rows = read_rows(answer(
        (300, 80, 1, "Baker"), (320, 80, 1, "Bakery Ltd"), (340, 80, 1, "2019 – 2021"), (360, 80, 1, "• Bread"),
        (380, 80, 1, "Keywords: flour"),
        (400, 80, 1, "Head Cook"), (420, 80, 1, "Kitchen Ltd"), (440, 80, 1, "2015 – 2018"), (460, 80, 1, "• Soup"),
    ))  # fmt: skip
    assert [(one.role, one.employer, one.points) for one in read_entries(rows)] == [
        ("Baker", "Bakery Ltd", ("Bread Keywords: flour",)),
        ("Head Cook", "Kitchen Ltd", ("Soup",)),
    ]


def test_a_date_at_the_end_of_a_point_begins_no_entry() -> None:
    rows = read_rows(answer(
        (300, 80, 3, "Baker"), (300, 700, 1, "2019 – 2021"), (320, 80, 1, "Bakery Ltd"),
        (340, 80, 1, "• 担任技术顾问并带领三人的团队为客户验证技术并开发电子标签系统的原型"),
        (360, 95, 1, "该项目完成于 2021 年 12 月"),
    ))  # fmt: skip
    assert [(one.role, len(one.points)) for one in read_entries(rows)] == [("Baker", 1)]


def test_icons_are_no_texts() -> None:
    rows = read_rows(answer(
        (300, 80, 3, "Baker"), (320, 80, 1, "Bakery Ltd"), (340, 80, 1, "z"), (340, 120, 1, "2019 – 2021"),
        (340, 300, 1, "*"), (340, 340, 1, "Bergen"),
    ))  # fmt: skip
    [entry] = read_entries(rows)
    assert (entry.role, entry.employer, entry.place, entry.other) == ("Baker", "Bakery Ltd", "Bergen", ())
