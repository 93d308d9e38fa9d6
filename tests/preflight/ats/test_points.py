from __future__ import annotations

from cvlatex.preflight.ats.entries import read_entries
from cvlatex.preflight.ats.lines import read_rows
from cvlatex.preflight.ats.points import join_lines
from tests.preflight.ats.test_parsing import answer


def test_a_text_of_several_lines_is_one() -> None:
    long = "A text that is so long that it goes on in the line below it,"
    rows = read_rows(answer((300, 80, 1, long), (320, 80, 1, "and ends there")))
    assert list(join_lines(rows)) == [f"{long} and ends there"]


def test_a_number_that_begins_a_line_is_no_bullet() -> None:
    rows = read_rows(answer(
        (300, 80, 3, "Pump"), (300, 700, 1, "2019"), (320, 80, 1, "• It works, as has been measured, in"),
        (340, 95, 1, "94.6% of cases"),
    ))  # fmt: skip
    assert read_entries(rows)[0].points == ("It works, as has been measured, in 94.6% of cases",)


def test_labels_that_begin_alike_are_lines_of_their_own() -> None:
    long = "Modelling: " + "everything that flows or stands, and more of it than that"
    rows = read_rows(
        answer((300, 95, 1, long), (320, 80, 1, "Programming: Python"), (340, 80, 3, "More"), (360, 80, 1, "x"))
    )
    assert list(join_lines(rows))[:2] == [long, "Programming: Python"]


def test_indented_lines_are_points_whose_marks_were_drawn() -> None:
    first = "Baked bread for the whole town, on every morning of the year, and sold"
    rows = read_rows(answer(
        (300, 80, 3, "Baker"), (300, 700, 1, "2019 – 2021"), (320, 80, 1, "Bakery Ltd, Bergen"),
        (340, 110, 1, first), (360, 110, 1, "all of it"), (380, 110, 1, "Built an oven"),
    ))  # fmt: skip
    [entry] = read_entries(rows)
    assert (entry.employer, entry.points) == ("Bakery Ltd", (f"{first} all of it", "Built an oven"))


def test_what_is_set_as_far_in_as_the_title_is_no_point() -> None:
    employer = "Institute for Water Environments and for all that is in them, Delft"
    rows = read_rows(answer(
        (300, 80, 1, "2019 – 2021"), (300, 250, 3, "Research Engineer"), (320, 250, 1, employer),
    ))  # fmt: skip
    assert read_entries(rows)[0].points == ()
