"""Numbers in a text, as a person reads them: 1,240 · 3.5万 · 三分之一 · two thirds · 1.2 billion · 90分钟 · 38%.

Each language has a module of its own for its words; what is written in digits is read here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction

from msgspec import Struct

from cvlatex.review.parity.units import Unit, are_alike


class Quantity(Struct, frozen=True):
    """A number and where it stands in its text.

    `unit` is None where none is named. `is_sure` is False for what may be a figure of speech, such as 一 in 一致 or
    "third": it can answer a number of the other language, and need not stand there.
    """

    value: Fraction
    unit: Unit | None
    start: int
    end: int
    is_sure: bool = True


NUMBER = re.compile(r"(?<![\w.])(?:\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+|\d+)(?:\.\d+)?(?!\.\d)", re.ASCII)
"""Digits, with or without thousands' separators, that are no part of a name such as H264 or 2.3.1."""

_TOLERANCE = Fraction(1, 1000)
"""Share by which two amounts in different units may differ: 1 mile is not 1,609 m to the last digit."""


def parse_number(text: str) -> Fraction:
    """Return the value of a match of NUMBER."""
    return Fraction(re.sub(r"[,\u00a0\u2009\u202f]", "", text))


def has_answer(quantity: Quantity, others: Iterable[Quantity]) -> bool:
    """Whether the other language says a quantity too, in whatever form."""
    return any(_is_same(quantity, other) for other in others)


def _is_same(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities say the same: value and unit, a share and its per cent, or a conversion of units."""
    if one.unit is None or other.unit is None or one.unit == other.unit:
        return one.value == other.value or _is_share(one, other) or _is_share(other, one)
    if not are_alike(one.unit, other.unit):
        return False
    in_base, others_base = one.value * one.unit.factor, other.value * other.unit.factor
    return abs(in_base - others_base) <= _TOLERANCE * max(abs(in_base), abs(others_base))


def _is_share(one: Quantity, other: Quantity) -> bool:
    """Whether a percentage is written as a fraction: 90% and 九成."""
    return (
        one.unit is not None
        and one.unit.measures == "share"
        and other.unit is None
        and (one.value * one.unit.factor == other.value)
    )
