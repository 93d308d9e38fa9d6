from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlatex.review.parity.chinese import find_quantities, parse_han
from cvlatex.review.parity.units import HAN

ONES = "零一二三四五六七八九"


def spell(number: int) -> str:
    """A number below 100 million in Han, as people write it."""
    if number >= 10_000:
        rest = number % 10_000
        return spell(number // 10_000) + "万" + (("零" if rest < 1000 else "") + spell(rest) if rest else "")
    digits, words, gap = str(number), "", False
    for place, digit in enumerate(digits):
        step = ("", "十", "百", "千")[len(digits) - place - 1]
        if digit == "0":
            gap = True
            continue
        words += ("零" if gap and words else "") + ONES[int(digit)] + step
        gap = False
    return words or "零"


@given(st.integers(1, 99_999_999))
def test_a_number_in_han_is_read_back(number: int) -> None:
    assert parse_han(spell(number)) == number


@pytest.mark.parametrize(
    ("text", "value"),
    [("十二亿", 1_200_000_000), ("十", 10), ("一百零五", 105), ("二〇一九", 2019), ("三点五", Fraction(7, 2)),
     ("两千", 2000), ("一万亿", 10**12)],
)  # fmt: skip
def test_forms_of_numbers(text: str, value: Fraction) -> None:
    assert parse_han(text) == value


@pytest.mark.parametrize("text", ["一致", "十分重要", "第三届", "万一", "三维", "两者", "算法、医学、软件三个团队"])
def test_a_figure_of_speech_asks_for_no_answer(text: str) -> None:
    assert not [quantity for quantity in find_quantities(text) if quantity.is_sure]


def test_half_a_unit_and_a_unit_with_its_half() -> None:
    months = {(number.value, number.unit) for number in find_quantities("半年") if number.is_sure}
    assert months == {(Fraction(1, 2), HAN["年"])}
    assert (Fraction(5, 2), HAN["年"]) in {(number.value, number.unit) for number in find_quantities("两年半")}
    assert (Fraction(3, 2), HAN["小时"]) in {(number.value, number.unit) for number in find_quantities("1小时半")}
    assert not [number for number in find_quantities("上半年、大半年") if number.is_sure]


def test_traditional_units_are_units() -> None:
    assert [(number.value, number.unit) for number in find_quantities("90 分鐘") if number.is_sure] == [
        (Fraction(90), HAN["分钟"])
    ]
