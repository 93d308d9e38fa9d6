from __future__ import annotations

from cvlatex.review.parity.units import HAN, LATIN, are_alike


def test_the_same_unit_has_one_size_in_both_languages() -> None:
    for han, latin in (("小时", "hours"), ("公里", "km"), ("个月", "months"), ("美元", "dollars"), ("%", "percent")):
        assert HAN[han] == LATIN[latin]


def test_a_number_without_a_unit_may_be_of_any_kind() -> None:
    assert are_alike(None, HAN["元"])
    assert not are_alike(HAN["小时"], HAN["元"])
