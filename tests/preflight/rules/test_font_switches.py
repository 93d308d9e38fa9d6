from __future__ import annotations

from cvlatex.preflight.facts import Text
from cvlatex.preflight.rules.font_switches import check
from tests.preflight.samples import codes, facts, line

TEXT = Text((line("a"), line("b", y=120), line("c", page=2)), ())


def test_a_page_with_six_changes_a_line_is_a_warning() -> None:
    assert codes(check(facts(text=TEXT, switches=(12, 5)))) == ["warning:1"]


def test_fewer_pass_and_so_does_a_page_without_text() -> None:
    assert codes(check(facts(text=TEXT, switches=(11, 5, 9)))) == []
    assert codes(check(facts(text=None, switches=(99,)))) == []


def test_chinese_commas_between_latin_words_are_no_changes_of_font() -> None:
    words = "Git、Linux、macOS、SEO、Redis、Kafka"
    assert codes(check(facts(text=Text((line(words),), ()), switches=(10,)))) == []
    assert codes(check(facts(text=Text((line(words),), ()), switches=(16,)))) == ["warning:1"]


def test_more_changes_than_gaps_between_words_are_a_warning() -> None:
    text = Text((line("each space of another font"), line("is two changes", y=120)), ())
    assert codes(check(facts(text=text, switches=(12,)))) == ["warning:1"]
    assert codes(check(facts(text=text, switches=(7,)))) == []
