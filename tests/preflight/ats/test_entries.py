from __future__ import annotations

from cvlatex.preflight.ats.entries import entries_of, joined_lines
from cvlatex.preflight.ats.lines import read_rows
from tests.preflight.ats.test_parsing import answer


def test_two_entries_are_parted_by_their_dates() -> None:
    rows = read_rows(answer(
        (300, 80, 3, "Baker"), (300, 700, 1, "2019 – 2021"), (320, 80, 1, "Bakery Ltd"),
        (340, 80, 3, "Cook"), (340, 700, 1, "2015 – 2018"), (360, 80, 1, "Kitchen Ltd"),
    ))  # fmt: skip
    assert [(one.role, one.employer, one.dates) for one in entries_of(rows)] == [
        ("Baker", "Bakery Ltd", "2019 – 2021"),
        ("Cook", "Kitchen Ltd", "2015 – 2018"),
    ]


def test_a_text_of_several_lines_is_one() -> None:
    long = "A text that is so long that it goes on in the line below it,"
    rows = read_rows(answer((300, 80, 1, long), (320, 80, 1, "and ends there")))
    assert list(joined_lines(rows)) == [f"{long} and ends there"]


def test_a_bold_title_above_the_dates_is_of_the_entry_below() -> None:
    rows = read_rows(answer(
        (300, 80, 3, "Baker"), (320, 80, 1, "2019 – 2021"), (340, 80, 1, "• Bread"),
        (360, 80, 3, "Cook"), (380, 80, 1, "Kitchen Ltd · Bergen · 2015 – 2018"),
    ))  # fmt: skip
    assert [(one.role, one.employer, one.place) for one in entries_of(rows)] == [
        ("Baker", "", ""),
        ("Cook", "Kitchen Ltd", "Bergen"),
    ]


def test_the_post_is_distinguished_from_the_employer_by_its_words() -> None:
    rows = read_rows(answer(
        (300, 80, 3, "Water Group"), (300, 700, 1, "Bergen"),
        (320, 80, 1, "Head of Pumps"), (320, 700, 1, "2019 – 2021"),
    ))  # fmt: skip
    [entry] = entries_of(rows)
    assert (entry.role, entry.employer, entry.dates, entry.place) == (
        "Head of Pumps",
        "Water Group",
        "2019 – 2021",
        "Bergen",
    )


def test_a_year_within_a_sentence_is_no_date() -> None:
    rows = read_rows(answer(
        (300, 80, 3, "Pump"), (300, 700, 1, "2019"), (320, 80, 1, "Chosen by the Club of Pumps in 2024"),
    ))  # fmt: skip
    [entry] = entries_of(rows)
    assert (entry.role, entry.dates) == ("Pump", "2019")


def test_a_number_that_begins_a_line_is_no_bullet() -> None:
    rows = read_rows(answer(
        (300, 80, 3, "Pump"), (300, 700, 1, "2019"), (320, 80, 1, "• It works, as has been measured, in"),
        (340, 95, 1, "94.6% of cases"),
    ))  # fmt: skip
    assert entries_of(rows)[0].points == ("It works, as has been measured, in 94.6% of cases",)


def test_labels_that_begin_alike_are_lines_of_their_own() -> None:
    long = "Modelling: " + "everything that flows or stands, and more of it than that"
    rows = read_rows(
        answer((300, 95, 1, long), (320, 80, 1, "Programming: Python"), (340, 80, 3, "More"), (360, 80, 1, "x"))
    )
    assert list(joined_lines(rows))[:2] == [long, "Programming: Python"]


def test_dates_right_before_a_long_title_are_dates() -> None:
    title = "Raintrace: a map of standing water, block by block, and of more than that"
    rows = read_rows(
        answer((300, 80, 1, "May 2022 – Nov 2024"), (300, 80 + 8 * 19 + 4, 3, title), (320, 250, 1, "• Fuses"))
    )
    [entry] = entries_of(rows)
    assert (entry.role, entry.dates) == (title, "May 2022 – Nov 2024")


def test_a_degree_and_its_school_on_one_line_are_two() -> None:
    rows = read_rows(answer(
        (300, 80, 3, "PhD Princeton University"), (300, 700, 1, "2018 – 2023"), (320, 80, 1, "Computer Science"),
    ))  # fmt: skip
    [entry] = entries_of(rows)
    assert (entry.role, entry.employer, entry.place) == ("PhD", "Princeton University", "Computer Science")


def test_a_place_stands_behind_a_dash_or_a_comma_but_no_limited_company() -> None:
    rows = read_rows(answer(
        (300, 80, 3, "Research Intern"), (300, 700, 1, "2019"), (320, 80, 1, "Omnious. Co., Ltd. – Seoul, Korea"),
    ))  # fmt: skip
    [entry] = entries_of(rows)
    assert (entry.employer, entry.place) == ("Omnious. Co., Ltd.", "Seoul, Korea")


def test_role_and_employer_on_one_line_of_chinese() -> None:
    rows = read_rows(answer(
        (300, 80, 3, "Unity"), (300, 130, 1, "开发者, 高通研究院, 加州"), (300, 700, 1, "2018/10 - 至今"),
    ))  # fmt: skip
    [entry] = entries_of(rows)
    assert (entry.role, entry.employer, entry.place) == ("Unity 开发者", "高通研究院", "加州")
