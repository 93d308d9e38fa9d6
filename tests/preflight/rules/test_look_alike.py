from __future__ import annotations

import pytest

from cvlatex.preflight.facts import Text
from cvlatex.preflight.rules.look_alike import check
from tests.preflight.samples import codes, expected, facts, line, unit


@pytest.mark.parametrize("word", ["zero\u2011shot", "zero\u2010shot", "zero\u00adshot", "算法・视觉", "算法 ・ 视觉"])
def test_a_stand_in_is_a_warning_on_its_first_page(word: str) -> None:
    lines = (line("sound"), line(word, page=2), line(word, page=3))
    assert codes(check(facts(text=Text(lines, ())))) == ["warning:2"]


@pytest.mark.parametrize("word", ["zero-shot", "算法·视觉", "a \u2010 b", "effi\u00ad"])
def test_what_people_type_passes(word: str) -> None:
    assert codes(check(facts(text=Text((line(word),), ())))) == []


def test_what_the_data_has_is_let_be() -> None:
    text = Text((line("ドット・コム zero\u2011shot"),), ())
    found = list(check(facts(text=text, expected=expected(units=(unit("ドット・コム"),)))))
    assert len(found) == 1
    assert "zero\u2011shot" in found[0].message
    assert codes(check(facts(text=None))) == []


def test_the_font_set_that_would_do_is_named() -> None:
    text = Text((line("zero\u2011shot"),), (), other_sets={"-": ("wenkai",)})
    (found,) = check(facts(text=text, expected=expected()))
    assert found.hints[0].startswith("The font set 'wenkai' has")
    (found,) = check(facts(text=text))
    assert "Print it in another font" in found.hints[0]
