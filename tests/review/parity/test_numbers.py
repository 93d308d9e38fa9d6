from __future__ import annotations

from cvlatex.core.source import Span
from cvlatex.review.parity.numbers import find_numbers
from cvlatex.review.parity.texts import Content


def content(language: str, words: str) -> Content:
    return Content(language, Span("a", 1, 1, 1, 1), words, (), (), (), 0)


def test_a_language_without_a_module_has_digits_that_are_sure_and_words_that_are_not() -> None:
    found = find_numbers(content("fr", "38 projets, trois pays"))
    assert [number.value for number in found if number.is_sure] == [38]
    assert [number.value for number in found] == [38, 3]


def test_dates_are_no_numbers() -> None:
    assert not [number for number in find_numbers(content("en", "May 2022")) if number.is_sure]


def test_script_variants_of_a_language_share_its_words() -> None:
    assert any(number.value == 8 and number.is_sure for number in find_numbers(content("zh-Hant", "八人團隊")))


def test_a_telephone_number_is_one_number_however_it_is_grouped() -> None:
    texts = ("+86 132 8200 1310", "13282001310", "+86-132-8200-1310")
    found = [[number.value for number in find_numbers(content("en", f"Call {text} now"))] for text in texts]
    assert found == [[82001310]] * 3
    assert [number.value for number in find_numbers(content("en", "0.5 of 100 200 300"))][:2] == [0.5, 100]
