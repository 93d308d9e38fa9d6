from __future__ import annotations

import pytest

from cvlatex.writers.formula.parse import parse
from cvlatex.writers.formula.tree import change_alphabet, list_characters


@pytest.mark.parametrize(
    ("source", "characters"),
    [(r"\frac{a}{b}", "a/b"), (r"\sqrt{x}_i", "xi"), (r"a\,b", "a b"), (r"\left( x \right]", "(x]")],
)
def test_the_symbols_of_a_tree_in_their_order(source: str, characters: str) -> None:
    assert list_characters(parse(source)) == characters


def test_letters_of_an_alphabet_stay_where_they_are() -> None:
    assert list_characters(change_alphabet(parse("x_1 + y^b"), "mathbf")) == "𝐱𝟏+𝐲𝐛"
