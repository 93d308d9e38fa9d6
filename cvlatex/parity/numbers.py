"""The numbers of a text in any language: digits everywhere, words where the language's are known."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from cvlatex.parity import chinese, english
from cvlatex.parity.dates import blank_dates
from cvlatex.parity.quantities import NUMBER, Quantity, parse_number
from cvlatex.parity.texts import Content

_FINDERS: dict[str, Callable[[str], Iterator[Quantity]]] = {
    "zh": chinese.find_quantities,
    "ja": chinese.find_quantities,
    "en": english.find_quantities,
}


def find_numbers(content: Content) -> tuple[Quantity, ...]:
    """The numbers of a text, its dates apart."""
    finder = _FINDERS.get(content.language.partition("-")[0], _in_digits)
    return tuple(finder(blank_dates(content.words, content.language)))


def _in_digits(text: str) -> Iterator[Quantity]:
    for match in NUMBER.finditer(text):
        yield Quantity(parse_number(match[0]), None, match.start(), match.end())
