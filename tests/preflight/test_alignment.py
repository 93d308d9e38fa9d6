from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlatex.preflight.alignment import align, normalize
from cvlatex.preflight.facts import Text, TextLine, Unit
from tests.preflight.samples import PLACE, line, paragraph, unit


def aligned(units: list[Unit], *lines: TextLine) -> Text:
    return align(units, lines, guessed=(paragraph(line("guessed")),))


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("efficiency of ﬁne-tuning", "effi-\nciency of FINE\u2011tuning"),
        ("中文，ＡＢＣ", "中文 , abc"),
        ("算法 · 视觉", "算法・视觉"),
        ("I \ufe0f love", "i\u00adlove"),
        ("\u037a\u0301\u0313 and", "\u037a\u0301 \u0313 and"),
    ],
)
def test_what_only_the_setting_changes_is_the_same(one: str, two: str) -> None:
    assert normalize(one) == normalize(two)


@given(st.text(st.sampled_from("aB- \n\u00a0\u00ad\u2010\u200b\u3000\ufe0fﬁＡ\u0301中・")))
def test_white_space_and_hyphens_count_nowhere(text: str) -> None:
    left_out = re.compile("[\\s\u00ad\u2010\u2011\u200b\ufe0f-]+")
    whole = unicodedata.normalize("NFKC", left_out.sub("", text))
    assert normalize(text) == left_out.sub("", whole).replace("・", "·").casefold()


def test_the_text_is_found_across_lines_pages_and_page_numbers() -> None:
    foot = TextLine(1, "1/2", 500, 800, 520, 810, foot=True)
    body = (line("A paragraph that be-"), foot, line("gins on a page", page=2))
    text = aligned([unit("A paragraph that begins on a page")], *body)
    assert (text.lost, text.moved) == ((), ())
    assert [found.page for found in text.paragraphs[0].lines] == [1, 2]
    assert text.paragraphs[0].span == PLACE


def test_what_is_nowhere_is_lost_and_nothing_behind_it_is() -> None:
    text = aligned([unit("one thing"), unit("another"), unit("third thing")], line("one thing third thing"))
    assert [piece.text for piece in text.lost] == ["another"]
    assert text.moved == ()


def test_what_stands_before_its_turn_is_moved() -> None:
    units = [unit("first words"), unit("second words"), unit("third words")]
    text = aligned(units, line("third words"), line("first words"), line("second words"))
    assert [piece.text for piece in text.moved] == ["third words"]
    assert text.lost == ()


def test_the_parts_of_a_head_come_as_the_style_has_them() -> None:
    head = unit("Engineer", "Company", "2016", kind="head")
    text = aligned([head, unit("points")], line("2016 Company"), line("Engineer"), line("points"))
    assert (text.lost, text.moved) == ((), ())


def test_a_part_of_a_head_that_only_stands_far_below_does_not_take_the_rest_along() -> None:
    far = [line(f"filling text {y} and more", y=y) for y in range(100, 700, 10)]
    units = [unit("Title", "2015", kind="head"), unit("filling text 100 and more")]
    text = aligned(units, line("Title"), *far, line("2015"))
    assert [piece.text for piece in text.moved] == ["2015"]


def test_contacts_may_stand_at_the_foot() -> None:
    foot = TextLine(1, "me@example.org", 60, 800, 200, 810, foot=True)
    text = aligned([unit("A. Author", "me@example.org", kind="header"), unit("text")], line("A. Author text"), foot)
    assert (text.lost, text.moved) == ((), ())


def test_pieces_of_a_paragraph_may_have_a_formula_between_them() -> None:
    text = aligned([unit("where the loss", "is smallest")], line("where the loss x2 + 1 is smallest"))
    assert (text.lost, text.moved) == ((), ())


def test_short_paragraphs_have_no_certain_place() -> None:
    assert aligned([unit("a")], line("a")).paragraphs == (paragraph(line("guessed")),)


def test_words_that_a_lines_end_parts_are_distinguished_from_those_with_a_hyphen_of_their_own() -> None:
    units = [unit("the efficiency of state-of-the-art models")]
    text = aligned(units, line("the effi-"), line("ciency of state-of-"), line("the-art models"))
    assert text.broken == ("efficiency",)


def test_a_list_of_many_items_is_in_its_place() -> None:
    items = [f"skill number {number}" for number in range(60)]
    rows = [line(text, y=100 + 10 * number) for number, text in enumerate(items)]
    text = aligned([unit("Skills", *items, kind="head"), unit("after")], line("Skills"), *rows, line("after"))
    assert (text.lost, text.moved) == ((), ())


def test_a_word_that_comes_again_further_on_leads_nobody_astray() -> None:
    units = [unit(f"Paper {number}", "2019", "Journal of Things", kind="head") for number in range(200)]
    rows = [line(f"Paper {number} in Journal of Things 2019") for number in range(200)]
    text = aligned(units, *rows)
    assert (text.lost, text.moved) == ((), ())
