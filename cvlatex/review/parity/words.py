"""Numbers in the languages that have no module of their own: 3,5 · 1.240 · drei · 2 Mio. € · три."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cache

from msgspec import Struct

from cvlatex.core.paths import PACKAGE
from cvlatex.review.parity.quantities import Quantity
from cvlatex.review.parity.tables import read_rows
from cvlatex.review.parity.units import PERCENT, SYMBOLS, Unit

TABLE = PACKAGE / "data" / "number-words.txt"

_FIRST = 2
"""The number of the table's first field."""
_SCALES = (10**3, 10**6, 10**9)
_LONG = 4
"""From so many letters a form may begin a longer word."""
_POINT_LANGUAGES = frozenset({"ko"})
"""Languages with a decimal point; the others have a comma."""

_GROUP = "[.,'’\u00a0\u2009\u202f ]"
_NUMBER = re.compile(
    rf"(?<![\w.,])\d{{1,3}}(?:{_GROUP}\d{{3}})+(?:[.,]\d+)?(?![.,]?\d)|(?<![\w.])\d+(?:[.,]\d+)?(?![.,]\d)"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_AFTER = re.compile(r"[\s\u00a0\u202f]?([^\W\d_]+)\.?(?:[\s\u00a0\u202f]de(?=\s))?")
_LETTER = re.compile("[A-Za-z]")
_MONEY = "|".join(sorted(map(re.escape, SYMBOLS), key=len, reverse=True))
_MONEY_BEFORE = re.compile(rf"(?:{_MONEY})[\s\u00a0\u202f]?$")
_MONEY_AFTER = re.compile(rf"[\s\u00a0\u202f]?({_MONEY})(?!\w)")
_PERCENT_AFTER = re.compile(r"[\s\u00a0\u202f]?%")


class Words(Struct, frozen=True):
    """The words of a language: those of numbers, and those that multiply a number before them, by their forms."""

    numbers: Mapping[str, int]
    scales: Mapping[str, int]


def find_quantities(text: str, language: str) -> Iterator[Quantity]:
    """Yield every number in digits, then every word of one. A word may be a figure of speech, so none is sure."""
    base = language.partition("-")[0]
    words = build_word_table()[base]
    yield from _find_digits(text, words, has_point=base in _POINT_LANGUAGES)
    for match in _WORD.finditer(text):
        value = _look_up(words.numbers, match[0])
        if value is not None:
            yield Quantity(Fraction(value), None, match.start(), match.end(), is_sure=False)


def _find_digits(text: str, words: Words, *, has_point: bool) -> Iterator[Quantity]:
    """Yield the numbers in digits; not sure where a point may be a decimal one, or where a name goes on."""
    for match in _NUMBER.finditer(text):
        end, factor = match.end(), 1
        after = _AFTER.match(text, end)
        scale = _look_up(words.scales, after[1]) if after else None
        if after and scale:
            end, factor = after.end(), scale
        unit, end = _read_unit(text, match.start(), end)
        is_name = scale is None and unit is None and _LETTER.match(text, end) is not None
        values = _list_readings(match[0], has_point=has_point)
        for value in values:
            yield Quantity(value * factor, unit, match.start(), end, is_sure=len(values) == 1 and not is_name)


def _read_unit(text: str, start: int, end: int) -> tuple[Unit | None, int]:
    """Return the currency before or behind a number, or its percent sign, and the place behind it."""
    if before := _MONEY_BEFORE.search(text, 0, start):
        return SYMBOLS[before[0].strip()], end
    if after := _MONEY_AFTER.match(text, end):
        return SYMBOLS[after[1]], after.end()
    if percent := _PERCENT_AFTER.match(text, end):
        return PERCENT, percent.end()
    return None, end


def _list_readings(digits: str, *, has_point: bool) -> tuple[Fraction, ...]:
    """Return what a number may mean: one value, or two where a mark before three digits may part or group them."""
    plain = re.sub("['’\\s]", "", digits)
    marks = re.findall("[.,]", plain)
    if not marks:
        return (Fraction(plain),)
    whole, _, decimals = plain.rpartition(marks[-1])
    part = Fraction(re.sub("[.,]", "", whole) + "." + decimals)
    if len(decimals) != 3 or len(set(marks)) > 1 or whole == "0":
        return (part,)
    grouped = Fraction(re.sub("[.,]", "", plain))
    if len(marks) > 1 or marks[0] == ("," if has_point else "."):
        return (grouped,)
    return (part, grouped)


def _look_up(forms: Mapping[str, int], word: str) -> int | None:
    """Return the value of a word, or of the form that it begins with."""
    word = re.sub("[’ʼ]", "'", word.casefold())
    if word in forms:
        return forms[word]
    starts = [form for form in forms if len(form) >= _LONG and word.startswith(form)]
    return forms[max(starts, key=len)] if starts else None


@cache
def build_word_table() -> Mapping[str, Words]:
    """Return the words of each language, by its tag."""
    found: dict[str, Words] = {}
    for language, rest in read_rows(TABLE):
        fields = [field.split() for field in rest.split(" | ")]
        counted = enumerate(fields[: -len(_SCALES)], _FIRST)
        found[language] = Words(
            {form.casefold(): value for value, forms in counted for form in forms},
            {
                form.casefold(): scale
                for scale, forms in zip(_SCALES, fields[-len(_SCALES) :], strict=True)
                for form in forms
            },
        )
    return found
