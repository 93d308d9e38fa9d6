from __future__ import annotations

import pytest

from cvlatex.writers.formula.symbols import find_letter


@pytest.mark.parametrize(
    ("alphabet", "char", "found"),
    [("mathbf", "x", "𝐱"), ("mathbb", "R", "ℝ"), ("mathcal", "D", "𝒟"), ("mathcal", "L", "ℒ"), ("mathbf", "1", "𝟏"),
     ("boldsymbol", "α", "𝜶"), ("boldsymbol", "1", "𝟏"), ("mathfrak", "g", "𝔤"), ("mathit", "h", "ℎ"),
     ("mathbb", "+", "+")],
)  # fmt: skip
def test_a_letter_has_its_place_in_each_alphabet(alphabet: str, char: str, found: str) -> None:
    assert find_letter(alphabet, char) == found
