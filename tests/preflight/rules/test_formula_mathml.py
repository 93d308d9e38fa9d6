from __future__ import annotations

from cvlatex.preflight.rules import formula_mathml
from cvlatex.preflight.tags import Tag
from tests.preflight.samples import NEWER, with_tags


def test_a_formula_without_mathml_or_words_is_an_error() -> None:
    one, two = formula_mathml.check(with_tags(Tag(4, "Formula", NEWER, "P", 2)))
    assert "no MathML" in one.message
    assert "no alternate text" in two.message


def test_one_with_both_passes() -> None:
    assert list(formula_mathml.check(with_tags(Tag(4, "Formula", NEWER, "P", 2, alternate="x", has_mathml=True)))) == []
