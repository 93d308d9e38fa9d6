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
