from __future__ import annotations

from fractions import Fraction

import pytest

from cvlatex.model.tags import TAGS
from cvlatex.review.parity.units import SYMBOLS
from cvlatex.review.parity.words import build_word_table, find_quantities


def values(language: str, text: str, *, sure: bool = True) -> list[Fraction]:
    return [number.value for number in find_quantities(text, language) if number.is_sure or not sure]


def test_every_language_has_words() -> None:
    assert {tag.partition("-")[0] for tag in TAGS} == {*build_word_table(), "zh", "ja", "en"}


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "von drei Bienenvölkern", 3),
        ("de", "ein fünfköpfiges Team", 5),
        ("fr", "une équipe de six personnes", 6),
        ("es", "en tres países", 3),
        ("pt-BR", "duas equipes", 2),
        ("it", "in quattro paesi", 4),
        ("pl", "zespół pięciu osób", 5),
        ("cs", "ve třech zemích", 3),
        ("fi", "viidessä maassa", 5),
        ("hu", "két ország", 2),
        ("ru", "в трёх странах", 3),
        ("uk", "п’ять країн", 5),
        ("el", "σε τρεις χώρες", 3),
        ("tr", "üç ülke", 3),
        ("vi", "ba nước", 3),
        ("ko", "두 나라", 2),
    ],
)
def test_a_number_in_words_answers_one_and_needs_no_answer(language: str, text: str, value: int) -> None:
    assert value in values(language, text, sure=False)
    assert not values(language, text)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "1.240 Nutzer", Fraction(1240)),
        ("de", "um 3,5 %", Fraction(7, 2)),
        ("fr", "12 500,75 d’un coup", Fraction(50003, 4)),
        ("de", "2 Mio. Nutzer", Fraction(2_000_000)),
        ("fr", "2,5 millions d’utilisateurs", Fraction(2_500_000)),
        ("es", "300 mil usuarios", Fraction(300_000)),
        ("pl", "3 mld zł", Fraction(3 * 10**9)),
        ("ru", "15 тыс. строк", Fraction(15_000)),
        ("id", "4 juta", Fraction(4_000_000)),
        ("de", "in 0.125 s", Fraction(1, 8)),
        ("ko", "1,240명", Fraction(1240)),
    ],
)
def test_digits_are_read_with_the_marks_and_scales_of_the_language(language: str, text: str, value: Fraction) -> None:
    assert values(language, text) == [value]


def test_a_mark_that_may_part_or_group_gives_both_values_and_neither_is_sure() -> None:
    assert values("es", "1,240 usuarios", sure=False) == [Fraction(31, 25), Fraction(1240)]
    assert not values("es", "1,240 usuarios")


def test_currency_stands_before_or_behind() -> None:
    for text in ("3 € Umsatz", "€ 3", "3 Mio. €", "EUR 3"):
        assert {number.unit for number in find_quantities(text, "de")} == {SYMBOLS["€"]}


def test_a_digit_within_a_name_needs_no_answer() -> None:
    assert not values("fr", "rendu 3D")
