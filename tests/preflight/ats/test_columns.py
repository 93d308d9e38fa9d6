from __future__ import annotations

import pytest

from cvlatex.preflight.ats.columns import without_columns, without_outer_marks
from cvlatex.preflight.ats.entries import read_entries
from cvlatex.preflight.ats.lines import join_text, read_rows
from tests.preflight.ats.test_parsing import answer

BODY = "Text of the body, so long that its edge is where most of all begins"


def pieces(*texts: tuple[int, int, int, str]) -> list[list[str]]:
    return [[join_text(piece) for piece in row.pieces] for row in without_columns(read_rows(answer(*texts)))]


@pytest.mark.parametrize(
    ("parts", "joined"),
    [
        (("2021.03 –", "present"), "2021.03 – present"),
        (("Mar 2021", "– Present"), "Mar 2021 – Present"),
        (("2021年3月", "至今"), "2021年3月至今"),
        (("Mas-", "ter"), "Master"),
    ],
)
def test_what_a_narrow_column_breaks_is_one(parts: tuple[str, str], joined: str) -> None:
    found = pieces((300, 60, 1, parts[0]), (300, 200, 3, "Head"), (320, 60, 1, parts[1]), (320, 200, 1, BODY))
    assert found == [[joined, "Head"], [BODY]]


def test_dates_on_two_lines_that_are_whole_are_two() -> None:
    found = pieces((300, 60, 1, "2019 – 2021"), (300, 200, 1, BODY), (320, 60, 1, "2015 – 2018"), (320, 200, 1, BODY))
    assert [row[0] for row in found] == ["2019 – 2021", "2015 – 2018"]


def test_a_bullet_of_a_font_of_symbols_is_one() -> None:
    assert pieces((300, 180, 1, "f"), (300, 200, 1, BODY), (320, 200, 1, BODY)) == [[f"• {BODY}"], [BODY]]


def test_dates_beside_a_point_are_the_entrys() -> None:
    rows = read_rows(answer(
        (300, 80, 3, "Head of Pumps, Water Group"), (320, 80, 1, "• A point that is long and"),
        (320, 700, 1, "Mar 2021 – present"), (340, 95, 1, "goes on below"), (340, 700, 1, "3 years 2 months"),
    ))  # fmt: skip
    [entry] = read_entries(rows)
    assert (entry.dates, entry.points) == ("Mar 2021 – present", ("A point that is long and goes on below",))


def test_chinese_dates_of_any_order_stand_beside_any_line() -> None:
    rows = read_rows(answer(
        (300, 200, 3, "高级工程师"), (310, 60, 1, "2019年3月至今"), (330, 200, 1, "某某科技有限公司，北京"),
        (350, 200, 1, "• 负责支付系统的重构，负责支付系统的重构"),
        (390, 200, 3, "工程师"), (400, 60, 1, "7 月 2014 – 8 月 2017"), (420, 200, 1, "示例网络有限公司，上海"),
    ))  # fmt: skip
    assert [(one.role, one.employer, one.dates, one.place) for one in read_entries(rows)] == [
        ("高级工程师", "某某科技有限公司", "2019年3月至今", "北京"),
        ("工程师", "示例网络有限公司", "7 月 2014 – 8 月 2017", "上海"),
    ]


def test_the_marks_of_entries_with_points_of_their_own_are_left_out() -> None:
    rows = read_rows(answer(
        (300, 80, 1, "•"), (300, 95, 3, "Bakery Ltd"), (300, 700, 1, "Bergen"),
        (320, 95, 1, "Baker"), (320, 700, 1, "2019 – 2021"), (340, 110, 1, "• Bread"),
        (360, 80, 1, "• Kitchen Ltd"), (360, 700, 1, "Oslo"), (380, 95, 1, "Cook"), (380, 700, 1, "2015 – 2018"),
        (400, 110, 1, "• Soup"),
    ))  # fmt: skip
    texts = [row.text for row in without_outer_marks(without_columns(rows))]
    assert texts == [
        "Bakery Ltd   Bergen", "Baker   2019 – 2021", "• Bread",
        "Kitchen Ltd   Oslo", "Cook   2015 – 2018", "• Soup",
    ]  # fmt: skip


def test_the_marks_of_points_of_one_level_stay() -> None:
    rows = read_rows(
        answer((300, 80, 3, "Baker"), (300, 700, 1, "2019"), (320, 80, 1, "• Bread"), (340, 80, 1, "• Cake"))
    )
    assert without_outer_marks(rows) == list(rows)


def test_the_marks_of_entries_without_points_are_left_out() -> None:
    rows = read_rows(answer(
        (300, 80, 1, "• Town School"), (320, 95, 1, "Baker"), (320, 700, 1, "2019 – 2021"),
        (340, 80, 1, "• Sea School"), (340, 700, 1, "2015 – 2018"),
    ))  # fmt: skip
    assert [row.text for row in without_outer_marks(rows)][::2] == ["Town School", "Sea School   2015 – 2018"]
