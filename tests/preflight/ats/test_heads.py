from __future__ import annotations

from cvlatex.preflight.ats.entries import read_entries
from cvlatex.preflight.ats.lines import read_rows
from tests.preflight.ats.test_parsing import answer


def test_the_post_is_distinguished_from_the_employer_by_its_words() -> None:
    rows = read_rows(answer(
        (300, 80, 3, "Water Group"), (300, 700, 1, "Bergen"),
        (320, 80, 1, "Head of Pumps"), (320, 700, 1, "2019 – 2021"),
    ))  # fmt: skip
    [entry] = read_entries(rows)
    assert (entry.role, entry.employer, entry.dates, entry.place) == (
        "Head of Pumps",
        "Water Group",
        "2019 – 2021",
        "Bergen",
    )


def test_a_degree_and_its_school_on_one_line_are_two() -> None:
    rows = read_rows(answer(
        (300, 80, 3, "PhD Princeton University"), (300, 700, 1, "2018 – 2023"), (320, 80, 1, "Computer Science"),
    ))  # fmt: skip
    [entry] = read_entries(rows)
    assert (entry.role, entry.employer, entry.place) == ("PhD", "Princeton University", "Computer Science")


def test_a_place_stands_behind_a_dash_or_a_comma_but_no_limited_company() -> None:
    rows = read_rows(answer(
        (300, 80, 3, "Research Intern"), (300, 700, 1, "2019"), (320, 80, 1, "Omnious. Co., Ltd. – Seoul, Korea"),
    ))  # fmt: skip
    [entry] = read_entries(rows)
    assert (entry.employer, entry.place) == ("Omnious. Co., Ltd.", "Seoul, Korea")


def test_role_and_employer_on_one_line_of_chinese() -> None:
    rows = read_rows(answer(
        (300, 80, 3, "Unity"), (300, 130, 1, "开发者, 高通研究院, 加州"), (300, 700, 1, "2018/10 - 至今"),
    ))  # fmt: skip
    [entry] = read_entries(rows)
    assert (entry.role, entry.employer, entry.place) == ("Unity 开发者", "高通研究院", "加州")


def test_a_school_before_its_degree_is_the_employer() -> None:
    rows = read_rows(answer(
        (300, 80, 3, "兰州大学, 计算机科学与技术, 学士"), (300, 700, 1, "2015.9 - 2019.6"), (320, 80, 1, "排名 2/69"),
    ))  # fmt: skip
    [entry] = read_entries(rows)
    assert (entry.role, entry.employer) == ("计算机科学与技术, 学士", "兰州大学")


def test_a_place_stands_behind_a_post_too() -> None:
    rows = read_rows(answer(
        (300, 80, 3, "Nexus AI"), (300, 700, 1, "2023 – present"), (320, 80, 1, "Founder & CTO – San Francisco, CA"),
    ))  # fmt: skip
    [entry] = read_entries(rows)
    assert (entry.role, entry.employer, entry.place) == ("Founder & CTO", "Nexus AI", "San Francisco, CA")


def test_a_degree_that_is_said_twice_is_the_longer_one() -> None:
    rows = read_rows(answer(
        (300, 80, 3, "Princeton University"), (300, 400, 1, "PhD"), (300, 700, 1, "2018 – 2023"),
        (320, 80, 1, "PhD in Computer Science – Princeton, NJ"),
    ))  # fmt: skip
    [entry] = read_entries(rows)
    assert (entry.role, entry.place, entry.other) == ("PhD in Computer Science", "Princeton, NJ", ())
