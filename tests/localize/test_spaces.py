from __future__ import annotations

import pytest

from cvlatex.core.source import Span
from cvlatex.localize.spaces import with_nobreak_spaces
from cvlatex.model.text import Code, Line, Plain, Strong

SPAN = Span("cv.yaml", 1, 1, 1, 2)


@pytest.mark.parametrize(
    ("language", "text", "preserved"),
    [
        ("fr", "Deux phrases : quoi ? « Oui » ; non !", "Deux phrases_: quoi-? «_Oui_»-; non-!"),
        ("fr-CA", "Quoi? Non!", "Quoi? Non!"),
        ("fr", "à 10 :30, a ?b", "à 10 :30, a ?b"),
        ("cs", "šel k moři a v zimě", "šel k_moři a_v_zimě"),
        ("pl", "w Polsce i za granicą, C i D", "w_Polsce i_za granicą, C i_D"),
        ("en", "What ? « a »", "What ? « a »"),
    ],
)
def test_a_space_that_the_language_never_breaks_at_is_preserved(language: str, text: str, preserved: str) -> None:
    line = Line((Plain(text), Strong((Plain(text),)), Code(text)), SPAN)
    first, second, code = with_nobreak_spaces(line, language).children
    assert isinstance(first, Plain)
    assert first.text.replace("\N{NO-BREAK SPACE}", "_").replace("\N{NARROW NO-BREAK SPACE}", "-") == preserved
    assert second == Strong((first,))
    assert code == Code(text)
