from __future__ import annotations

from fractions import Fraction

import pytest

from cvlatex.review.parity.english import find_quantities
from cvlatex.review.parity.units import LATIN


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("twenty-five people", [25]), ("one hundred and five", [105]), ("two thirds", [Fraction(2, 3)]),
        ("1.2 billion", [1_200_000_000]), ("200k+ users", [200_000]), ("$3 million", [3_000_000]), ("90%", [90]),
        ("three thousand two hundred", [3200]), ("the 21st century", [21]), ("5x faster", [5]),
    ],
)  # fmt: skip
def test_numbers_in_digits_and_words(text: str, values: list[Fraction]) -> None:
    assert [quantity.value for quantity in find_quantities(text) if quantity.is_sure] == values


@pytest.mark.parametrize(
    "text", ["one of them", "a third party", "H264", "version 2.3.1", "the second time", "both", "Three.js"]
)
def test_what_may_be_no_number_asks_for_no_answer(text: str) -> None:
    assert not [quantity for quantity in find_quantities(text) if quantity.is_sure]


def test_numbers_with_a_half() -> None:
    for text, value in (
        ("two and a half years", Fraction(5, 2)),
        ("3 and a half years", Fraction(7, 2)),
        ("a year and a half", Fraction(3, 2)),
    ):
        assert (value, LATIN["years"]) in {
            (number.value, number.unit) for number in find_quantities(text) if number.is_sure
        }
