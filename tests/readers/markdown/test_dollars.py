from __future__ import annotations

import pytest

from cvlatex.readers.markdown.dollars import is_formula


@pytest.mark.parametrize("source", ["x", "n", "O(n \\log n)", "x_{max}", "95\\%", "a, b", "x = 损失", "10^6"])
def test_mathematics_is_known(source: str) -> None:
    assert is_formula(source)


@pytest.mark.parametrize("source", ["HOME/bin:", "PATH", "5 to ", "100 (+", "1M–", "HOME", "A+", "", "价格", "(date)"])
def test_words_prices_and_variables_are_none(source: str) -> None:
    assert not is_formula(source)
