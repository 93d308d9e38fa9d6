from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cvlatex.readers.markdown.formulas import MAX_LENGTH, Refused, check_formula, find_eaten_command

SOUND = [
    r"x",
    r"\mathcal{L} = -\log p_{\theta}(x)",
    r"\frac{a}{b} + \frac12",
    r"\left( \frac{a}{b} \middle| c \right]",
    r"\left. x \right|_{x=0}",
    r"x_{i}^2 + x^2_i",
    r"{x^a}^b",
    r"f'(x) + g''_i + h'^2",
    r"\sum_{i=1}^{n} x_i \to \sum\limits_i",
    r"\sqrt[3]{x} + \sqrt x",
    r"\{ a \mid b \} \,\%",
    r"\text{if } x > 0 \text{, 5\%}",
    r"\operatorname{softmax}(z) \operatorname*{arg\,max}",
    r"\big( x \bigr)",
    r"\hat{y} \approx \mathbb{E}[y]",
    r"\text{高}",
    r"A^\top x_\mathrm{max} y^\frac{1}{2} z^{\hat{a}}",
]
UNSOUND = [
    "", "   ", r"\input{x}", r"\def\x{y}", r"\csname x\endcsname", r"\write18{ls}", r"\catcode`\$=3", r"\begin{x}",
    "^^5c", r"x % y", "#1", "a & b", "a ~ b", "a $ b", r"a \\ b", "{", "}", "a}{b", r"\frac{a}", r"\frac{a", r"\sqrt",
    "x^", "x_", "x^}", "x^^2", "x^a^b", "x_a_b", "x^2'", "x'_1'", "x'^2^3", "x^'", r"\left( x", r"x \right)",
    r"\left x \right y", r"\left( {x \right)}", r"\middle|", r"\left( {\middle|} \right)", r"x\limits", r"\limits",

    r"x^\hat{y}", r"\sqrt\frac{1}{2}", r"\hat\vec{x}", r"x_\sqrt{2}", r"x^\log", r"x^\,", r"x^\big(",
    r"\text{a_b}", r"\text{x^2}", r"\text{\alpha}", r"\text x", r"\text{", r"\sqrt[3{x}", r"\sqrt[x^]{y}",
    r"\sqrt[\sqrt[3]{x}]{y}", r"\big x", "\\", "x" * (MAX_LENGTH + 1), "{" * 21 + "}" * 21,
]  # fmt: skip


@pytest.mark.parametrize("formula", SOUND)
def test_mathematics_is_let_through(formula: str) -> None:
    assert check_formula(formula) == formula


@pytest.mark.parametrize("formula", UNSOUND)
def test_what_tex_would_stumble_over_or_obey_is_refused(formula: str) -> None:
    with pytest.raises(Refused) as refused:
        check_formula(formula)
    assert str(refused.value)
    assert refused.value.hint


def test_a_formula_is_one_line() -> None:
    assert check_formula("a\n  + b\t+ c ") == "a + b + c"


def test_a_misspelt_command_is_guessed() -> None:
    with pytest.raises(Refused) as refused:
        check_formula(r"\apha")
    assert refused.value.hint == r"Did you mean \alpha?"


ALLOWED = frozenset(
    r"\alpha \frac \sqrt \left \right \sum \limits \text \mathrm \{ \} \, \% \_ \operatorname \middle".split()
)
pieces = st.one_of(
    st.sampled_from(
        [*ALLOWED, *r"\input \def \begin \\ \^ \$ { } [ ] ( ) ^ _ ' & % # ~ $ | . * x 2".split(), "高", " "]
    ),
    st.text(max_size=3),
)


@given(st.lists(pieces, max_size=12).map("".join))
@settings(max_examples=400)
def test_what_passes_has_known_commands_only_and_is_balanced(source: str) -> None:
    try:
        formula = check_formula(source)
    except Refused:
        return
    tokens = re.findall(r"\\[A-Za-z]+|\\.|[^\\]", formula, re.DOTALL)
    assert "".join(tokens) == formula
    dangerous = {r"\input", r"\def", r"\begin", r"\\", r"\^"}
    assert not dangerous & set(tokens)
    assert not set("%#&~$") & set(tokens)
    assert tokens.count("{") == tokens.count("}")
    assert tokens.count(r"\left") == tokens.count(r"\right")
    assert "^^" not in formula


@pytest.mark.parametrize(
    ("written", "eaten"),
    [
        (r'"$\theta$"', r"\theta"), (r'"a $x + \nu$"', r"\nu"), (r'"$\rho$"', r"\rho"),
        (r'"$\\theta$"', ""), (r'"costs $5\nnext"', ""), (r'"\theta"', ""), (r'"$\nothing$"', ""),
    ],
)  # fmt: skip
def test_a_command_whose_backslash_yaml_takes_is_found(written: str, eaten: str) -> None:
    assert find_eaten_command(written) == eaten
