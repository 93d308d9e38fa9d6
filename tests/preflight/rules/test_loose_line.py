from __future__ import annotations

from msgspec.structs import replace

from cvlatex.preflight.facts import Facts, Text, TextLine
from cvlatex.preflight.rules.loose_line import check
from tests.preflight.samples import PLACE, codes, facts, line, paragraph

USUAL = [line("usual", y=20.0 * number) for number in range(5)]


def of(*measures: float, of_what: str) -> Facts:
    lines = [replace(one, **{of_what: measure}) for one, measure in zip(USUAL, measures, strict=True)]
    return facts(text=Text(tuple(lines), tuple(paragraph(one, span=PLACE) for one in lines)))


def test_gaps_that_are_alike_pass() -> None:
    assert codes(check(of(0.2, 0.2, 0.22, 0.3, 0.17, of_what="gap"))) == []
    assert codes(check(of(0.7, 0.7, 0.72, 0.0, 0.0, of_what="pitch"))) == []


def test_a_line_drawn_out_or_crowded_is_a_warning_on_its_yaml() -> None:
    loose, tight = check(of(0.2, 0.2, 0.2, 0.35, 0.1, of_what="gap"))
    assert "1.7 times as wide" in loose.message
    assert "0.5 times as wide" in tight.message
    assert loose.span == PLACE


def test_chinese_that_is_letter_spaced_is_a_warning() -> None:
    (found,) = check(of(0.7, 0.7, 0.7, 0.7, 0.8, of_what="pitch"))
    assert "14% further apart" in found.message


def test_without_text_there_is_nothing_to_say() -> None:
    assert codes(check(facts(text=None))) == []
    assert codes(check(facts(text=Text((), ())))) == []


def test_the_foot_of_a_page_is_not_text() -> None:
    odd = TextLine(1, "foot", 0, 0, 9, 9, foot=True, gap=0.9)
    lines = (*(replace(one, gap=0.2) for one in USUAL), odd)
    assert codes(check(facts(text=Text(lines, (paragraph(odd),))))) == []
