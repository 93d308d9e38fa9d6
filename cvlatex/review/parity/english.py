"""Numbers in English text, in digits and in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from cvlatex.review.parity.quantities import NUMBER, Quantity, parse_number
from cvlatex.review.parity.units import LATIN, SYMBOLS, Unit

_ONES = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen".split()
    )
}
_TENS = {word: value for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
_TENS = {word: 10 * value for word, value in _TENS.items()}
_SCALES = {"hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_ORDINALS = {
    word: value
    for value, word in enumerate(
        "half third quarter fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 2
    )
} | {"fourth": 4, "hundredth": 100, "thousandth": 1000, "twentieth": 20, "first": 1}
_LOOSE: dict[str, int | Fraction] = {
    "both": 2, "pair": 2, "pairs": 2, "twice": 2, "double": 2, "doubled": 2, "doubles": 2, "doubling": 2, "twofold": 2,
    "dual": 2, "triple": 3, "tripled": 3, "tripling": 3, "thrice": 3, "trilingual": 3, "bilingual": 2, "quadruple": 4,
    "quadrupled": 4, "single": 1, "once": 1, "a": 1, "an": 1, "half": Fraction(1, 2), "halved": Fraction(1, 2),
    "halving": Fraction(1, 2), "halves": Fraction(1, 2), "dozen": 12, "dozens": 12, "hundreds": 100, "thousands": 1000,
    "millions": 10**6, "second": 2, "secondary": 2, "fortnight": 14, "decade": 10, "century": 100, "quarterly": 3,
    "daily": 1, "weekly": 1, "monthly": 1, "annual": 1, "yearly": 1, "million": 10**6, "thousand": 1000, "hundred": 100,
    "semiannual": Fraction(1, 2), "biannual": Fraction(1, 2),
}  # fmt: skip
_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july", "aug august",
         "sep sept september", "oct october", "nov november", "dec december"), 1,
    )
    for name in names.split()
}  # fmt: skip
_SUFFIXES = {"k": 10**3, "K": 10**3, "M": 10**6, "B": 10**9, "bn": 10**9, "m": 10**6}

_WORD = re.compile(r"(?<![A-Za-z]\.)[A-Za-z]+(?![A-Za-z]|\.[A-Za-z])")
"""A word of prose: no part of a name such as Three.js."""
_SCALE = re.compile(r"[\s\u00a0-]?(hundred|thousand|million|billion|trillion)s?\b")
_ATTACHED = re.compile(r"(k|K|M|B|bn|m)(?=\+?(?![\w²]))")
_UNIT = re.compile(
    r"[\s\u00a0\u202f-]?(?:" + "|".join(sorted(map(re.escape, LATIN), key=len, reverse=True)) + r")(?![A-Za-z0-9²])"
)
_UNIT_AND_HALF = re.compile(r"\b(?:an?|one) (" + "|".join(map(re.escape, LATIN)) + r") and a half\b")
"""One and a half of a unit: a year and a half."""
_AND_HALF = re.compile(r"[\s\u00a0-]and[\s\u00a0-]a[\s\u00a0-]half(?![A-Za-z])")
_MONEY = re.compile("(?:" + "|".join(sorted(map(re.escape, SYMBOLS), key=len, reverse=True)) + r")[\s\u00a0]?$")
_TAIL = re.compile(r"(?:st|nd|rd|th|x|×|s|\+)?(?![A-Za-z0-9_])")


def find_quantities(text: str) -> Iterator[Quantity]:
    """Yield every number, in the order of the text."""
    yield from _find_digits(text)
    yield from _find_words(text)
    for match in _UNIT_AND_HALF.finditer(text):
        yield Quantity(Fraction(3, 2), LATIN[match[1]], match.start(), match.end())


def _find_digits(text: str) -> Iterator[Quantity]:
    """Yield the numbers that are written in digits, with suffix, scale, unit and currency."""
    for match in NUMBER.finditer(text):
        value, end = parse_number(match[0]), match.end()
        if attached := _ATTACHED.match(text, end):
            yield Quantity(value, _read_unit(text, end)[0], match.start(), end, is_sure=False)
            value, end = value * _SUFFIXES[attached[1]], attached.end()
        elif scale := _SCALE.match(text, end):
            value, end = value * _SCALES[scale[1]], scale.end()
        value, end = _add_half(text, value, end)
        if not attached and not _TAIL.match(text, end) and _read_unit(text, end)[0] is None:
            yield Quantity(value, None, match.start(), end, is_sure=False)
            continue
        unit, end = _read_unit(text, end)
        money = _MONEY.search(text, 0, match.start())
        yield Quantity(value, SYMBOLS[money[0].strip()] if money else unit, match.start(), end)


def _read_unit(text: str, place: int) -> tuple[Unit | None, int]:
    """Return the unit at a place of a text and the place behind it; None where there is none."""
    found = _UNIT.match(text, place)
    return (LATIN[found[0].strip(" \u00a0\u202f-")], found.end()) if found else (None, place)


def _find_words(text: str) -> Iterator[Quantity]:
    """Yield the numbers that are written in words; lone ordinals, months and the like are not sure."""
    words = [(match[0].casefold(), match.start(), match.end()) for match in _WORD.finditer(text)]
    place = 0
    while place < len(words):
        taken = _read_number(text, words, place)
        if taken:
            quantity, place = taken
            yield quantity
            continue
        word, start, end = words[place]
        for value in (_LOOSE.get(word), _ORDINALS.get(word), _MONTHS.get(word)):
            if value is not None:
                yield Quantity(Fraction(value), None, start, end, is_sure=False)
        if word in _ORDINALS and word != "first":
            yield Quantity(Fraction(1, _ORDINALS[word]), None, start, end, is_sure=False)
        if word.endswith("fold") and word[:-4] in _ONES:
            yield Quantity(Fraction(_ONES[word[:-4]]), None, start, end, is_sure=False)
        place += 1


def _read_number(text: str, words: list[tuple[str, int, int]], place: int) -> tuple[Quantity, int] | None:
    """Return the number whose first word is there, and the place after its last one."""
    total, current, first, is_number = 0, 0, place, False
    while place < len(words):
        word = words[place][0]
        if place > first and not _joins(text[words[place - 1][2] : words[place][1]]):
            break
        if word in _ONES or word in _TENS:
            current, is_number = current + _ONES.get(word, _TENS.get(word, 0)), True
        elif word in _SCALES and (is_number or (place > first and words[place - 1][0] in ("a", "an"))):
            current = max(current, 1) * _SCALES[word]
            if _SCALES[word] > 100:
                total, current = total + current, 0
        elif not (word == "and" and is_number and place + 1 < len(words) and words[place - 1][0] == "hundred"):
            break
        place += 1
    if not is_number:
        return None
    value, end = Fraction(total + current), words[place - 1][2]
    ordinal = words[place][0].removesuffix("s") if place < len(words) else ""
    if ordinal in _ORDINALS and _ORDINALS[ordinal] > 1 and _joins(text[end : words[place][1]]):
        return Quantity(value / _ORDINALS[ordinal], None, words[first][1], words[place][2]), place + 1
    value, end = _add_half(text, value, end)
    unit, end = _read_unit(text, end)
    place += sum(start < end for _, start, _ in words[place:])
    return Quantity(value, unit, words[first][1], end, is_sure=value > 1), place


def _add_half(text: str, value: Fraction, end: int) -> tuple[Fraction, int]:
    """Return a number with the half behind it, and the place behind that: two and a half years."""
    half = _AND_HALF.match(text, end)
    return (value + Fraction(1, 2), half.end()) if half else (value, end)


def _joins(between: str) -> bool:
    """Whether what is between two words of a number joins them."""
    return between in (" ", "-", "\u00a0")
