from __future__ import annotations

from fractions import Fraction

import pytest

from cvlatex.review.parity.quantities import NUMBER, Quantity, has_answer, parse_number
from cvlatex.review.parity.units import HAN, LATIN


def amount(value: Fraction | int, unit: str | None = None) -> Quantity:
    return Quantity(Fraction(value), (HAN.get(unit) or LATIN[unit]) if unit else None, 0, 1)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (amount(90, "分钟"), amount(Fraction(3, 2), "hours"), True), (amount(40, "分钟"), amount(40, "hours"), False),
        (amount(9, None), amount(9, "hours"), True), (amount(90, "%"), amount(Fraction(9, 10)), True),
        (amount(3, "元"), amount(3, "USD"), False), (amount(1, "年"), amount(12, "个月"), True),
        (amount(5), amount(6), False),
    ],
)  # fmt: skip
def test_amounts_answer_each_other_across_units(one: Quantity, other: Quantity, alike: bool) -> None:
    assert has_answer(one, [other]) is alike
    assert has_answer(other, [one]) is alike


@pytest.mark.parametrize(
    ("text", "numbers"),
    [("1,240 and 3.5", ["1,240", "3.5"]), ("H264 v2.3.1", []), ("3,5", ["3", "5"]), ("90-100", ["90", "100"])],
)
def test_digits_that_are_part_of_a_name_are_no_number(text: str, numbers: list[str]) -> None:
    assert [match[0] for match in NUMBER.finditer(text)] == numbers


def test_separators_are_no_part_of_a_value() -> None:
    assert parse_number("1,240.5") == Fraction("1240.5")
