from __future__ import annotations

import pytest

from cvlatex.writers.formula.characters import write_formula_text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("x^2", "x²"),
        ("O(n^2)", "O(n²)"),
        (r"\mathcal{L} = -\log p", "ℒ = −log p"),
        (r"\frac{a+b}{c}", "(a + b)/c"),
        (r"\sqrt{a+b}", "√(a + b)"),
        (r"\sum_{i=1}^n x_i", "∑_(i=1)ⁿx_i"),
        ("F_0", "F₀"),
        (r"10^{-3}", "10⁻³"),
        (r"\hat{y}", "y\u0302"),
        (r"a \leq b", "a ≤ b"),
        (r"90\,\%", "90 %"),
    ],
)
def test_a_formula_reads_as_people_type_it(source: str, text: str) -> None:
    assert write_formula_text(source) == text
