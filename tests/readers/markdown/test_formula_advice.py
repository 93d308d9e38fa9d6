from __future__ import annotations

import re

import pytest

from cvlatex.readers.markdown.formula_advice import suggest_command, suggest_letter
from cvlatex.readers.markdown.formulas import Refused, check_formula


@pytest.mark.parametrize("char", "αωςοΣ×·≤≥≠≈→∞∑±²³−（）")
def test_what_a_hint_says_instead_of_a_letter_is_let_through(char: str) -> None:
    with pytest.raises(Refused) as refused:
        check_formula(f"x {char} y")
    written = re.fullmatch(r"Write (.*?)\.", refused.value.hint)
    assert written is not None
    assert check_formula(f"x{written[1]} y")


def test_words_are_led_into_text() -> None:
    assert r"\text{…}" in suggest_letter("损")


@pytest.mark.parametrize(("name", "words"), [("bf", r"\mathbf"), ("begin", "$$"), ("\\", "one line"), ("foo", "Only")])
def test_a_command_is_led_to_what_does_the_same(name: str, words: str) -> None:
    assert words in suggest_command(name)


@pytest.mark.parametrize(
    ("formula", "hint"),
    [(r"a \over b", r"\frac"), (r"\mathscr{L}", r"\mathcal"), (r"\underbrace{x}", "without the brace"),
     (r"\aplha", r"\alpha"), (r"\farc{a}{b}", r"\frac"), (r"\bigcup", "Only commands"), (r"\R", r"\mathbb{R}")],
)  # fmt: skip
def test_another_command_is_not_taken_for_a_slip(formula: str, hint: str) -> None:
    with pytest.raises(Refused) as refused:
        check_formula(formula)
    assert hint in refused.value.hint
