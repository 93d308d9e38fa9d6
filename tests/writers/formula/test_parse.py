from __future__ import annotations

import pytest

from cvlatex.readers.markdown import formulas
from cvlatex.writers.formula.parse import parse
from cvlatex.writers.formula.symbols import ACCENTS, ALPHABETS, BRACKETS, FUNCTIONS, IDENTIFIERS, OPERATORS, SPACES
from cvlatex.writers.formula.tree import Fenced, Fraction, Row, Scripts, Symbol, list_characters

CONSTRUCTS = (
    frozenset("sqrt mathrm operatorname text left right middle limits nolimits frac tfrac dfrac binom".split())
    | formulas._DELIMITED
)


def test_every_command_that_a_formula_may_use_is_known() -> None:
    known = {*IDENTIFIERS, *FUNCTIONS, *OPERATORS, *BRACKETS, *SPACES, *ACCENTS, *ALPHABETS, *CONSTRUCTS}
    assert formulas._ALLOWED - known == set()


def test_a_script_takes_one_digit_as_tex_does() -> None:
    (script, rest) = parse("x^12").children
    assert isinstance(script, Scripts)
    assert script.above == Symbol("1", "number")
    assert rest == Symbol("2", "number")


@pytest.mark.parametrize(
    ("source", "characters"),
    [
        (r"\alpha + \Gamma", "α+Γ"),
        (r"\mathbf{x}", "𝐱"),
        (r"\mathcal{L}", "ℒ"),
        (r"\mathbb{R}^n", "ℝn"),
        (r"\boldsymbol{\theta}", "𝜽"),
        (r"\text{if } x", "if x"),
        (r"f''", "f′′"),
        (r"\left| x \right\|", "|x‖"),
        (r"\operatorname{softmax}(z)", "softmax(z)"),
    ],
)
def test_symbols_are_the_characters_that_tex_prints(source: str, characters: str) -> None:
    assert list_characters(parse(source)) == characters


def test_binomials_are_fractions_in_brackets_without_a_line() -> None:
    assert parse(r"\binom{n}{k}").children == (
        Fenced("(", ")", Fraction(Row((Symbol("n", "identifier"),)), Row((Symbol("k", "identifier"),)), line=False)),
    )
