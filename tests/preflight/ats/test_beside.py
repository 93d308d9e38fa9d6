from __future__ import annotations

from cvlatex.preflight.ats.beside import describe_two_columns, order_by_columns
from cvlatex.preflight.ats.lines import read_rows
from tests.preflight.ats.test_parsing import CV, answer


def test_two_columns_of_text_are_reported() -> None:
    left = [(300 + 20 * at, 40, 1, "a skill of mine") for at in range(12)]
    right = [(310 + 20 * at, 320, 1, "what I did there for years") for at in range(14)]
    assert list(describe_two_columns(read_rows(answer(*left, *right)))) == [
        "Page 1 is set in two columns; a parser that reads line by line mixes their texts."
    ]


def test_dates_and_labels_in_a_margin_are_no_column() -> None:
    dates = [(300 + 20 * at, 40, 1, f"Mar 20{at + 10} – now") for at in range(12)]
    labels = [(600 + 20 * at, 40, 1, "In the field:") for at in range(12)]
    right = [(300 + 20 * at, 320, 1, "what I did there for years") for at in range(27)]
    assert list(describe_two_columns(read_rows(answer(*dates, *labels, *right)))) == []


def test_a_page_of_one_column_is_none_of_two() -> None:
    assert list(describe_two_columns(read_rows(answer(*CV)))) == []


def test_a_page_of_two_columns_is_read_one_after_the_other() -> None:
    left = [(300 + 20 * at, 40, 1, f"a skill of mine, {at}") for at in range(12)]
    right = [(290, 320, 2, "Experience"), *((310 + 20 * at, 320, 1, "what I did there for years") for at in range(14))]
    name, foot = (100, 340, 0, "Jane Doe"), (800, 40, 1, "A line that runs across both of the columns of the page")
    rows = list(order_by_columns(read_rows(answer(name, *left, *right, foot))))
    assert [row.text for row in rows][:2] == ["Jane Doe", "a skill of mine, 0"]
    assert [row.text for row in rows][13:15] == ["Experience", "what I did there for years"]
    assert rows[-1].text.startswith("A line")


def test_titles_beside_the_text_that_they_head_are_no_column() -> None:
    left = [(300 + 20 * at, 40, 1, "a skill of mine") for at in range(12)]
    right = [(310 + 20 * at, 320, 1, "what I did there for years") for at in range(14)]
    rows = read_rows(answer(*left, *right))
    assert list(order_by_columns(rows)) == list(rows)
