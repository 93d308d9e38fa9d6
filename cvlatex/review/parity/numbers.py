"""The numbers of a text in any language: digits everywhere, words where the language's are known."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from fractions import Fraction

from cvlatex.review.parity import chinese, english, words
from cvlatex.review.parity.dates import blank_dates
from cvlatex.review.parity.quantities import Quantity
from cvlatex.review.parity.texts import Content

_FINDERS: dict[str, Callable[[str], Iterator[Quantity]]] = {
    "zh": chinese.find_quantities,
    "ja": chinese.find_quantities,
    "en": english.find_quantities,
}


_PHONE = re.compile(
    r"(?<![\w.])(?:\+\d{1,3}|\(?0\d{1,4}\)?)(?:[ -]?\(?\d{2,8}\)?){2,5}(?![\w.])|(?<![\w.])1[3-9]\d{9}(?!\w)"
)
_SUBSCRIBER = 8
"""The last digits of a telephone number, which are the same with and without the country's code."""


def find_numbers(content: Content) -> tuple[Quantity, ...]:
    """Return the numbers of a text, its dates apart; a telephone number is one, however it is grouped."""
    finder = _FINDERS.get(content.language.partition("-")[0])
    text = blank_dates(content.words, content.language)
    phones = tuple(_read_phone(match) for match in _PHONE.finditer(text))
    rest = _PHONE.sub(lambda match: " " * len(match[0]), text)
    return (*phones, *(finder(rest) if finder else words.find_quantities(rest, content.language)))


def _read_phone(match: re.Match[str]) -> Quantity:
    """Return a phone number as the number of its last digits, which no country code changes."""
    digits = re.sub(r"\D", "", match[0])
    return Quantity(Fraction(int(digits[-_SUBSCRIBER:])), None, match.start(), match.end())
