"""Numbers in Chinese text, in digits and in Han: 3.5万 · 二十一台 · 三分之一 · 九成 · 十二亿次."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from cvlatex.locales.han import to_simplified
from cvlatex.review.parity.quantities import NUMBER, Quantity, parse_number
from cvlatex.review.parity.units import HAN, LATIN, SYMBOLS, Unit

_DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {
    "〇": 0, "两": 2, "兩": 2, "壹": 1, "贰": 2, "叁": 3, "双": 2, "雙": 2, "对": 2, "單": 1, "单": 1, "首": 1,
}  # fmt: skip
_STEPS = {"十": 10, "百": 100, "千": 1000}
_SCALES = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}

_HAN = re.compile("[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?")
_FRACTION = re.compile("([零一二两三四五六七八九十百千万]+)分之([零一二两三四五六七八九十百千万]+)")
_TENTHS = re.compile("([一二三四五六七八九])成([一二三四五六七八九])?(?![员为果功立就本熟长])")
_SCALE = re.compile("[多余餘]?[十百千]?[万萬亿億]|[多余餘]?[十百千](?![年里分])")
_ALSO = re.compile("[多余餘几\\s\u00a0\u202f+]*")
_UNITS = sorted({*HAN, *(word for word in LATIN if not word.isalpha() or word.isupper())}, key=len, reverse=True)
_UNIT = re.compile("(?:" + "|".join(map(re.escape, _UNITS)) + ")")
_HALF = re.compile("(?<![大前后每近个一两二三四五六七八九十0-9年上下天月时])半个?(?=年|月|季|小时|钟头|星期)")
_MONEY = re.compile("(?:" + "|".join(sorted(map(re.escape, SYMBOLS), key=len, reverse=True)) + r")\s?$")
_CLASSIFIERS = frozenset(
    "个個名位人台件项項家座次篇年天周倍种種套款条條门門所间場场届屆级級層层类類部处處国國省市区區校岁歲小秒代只支組组轮輪"
)
"""Measure words: a number before one of them counts something."""
_NOT_BEFORE = frozenset("第周期十百千万亿零一二三四五六七八九初")
_FIGURES = frozenset("两 十 百 千 千万 百万".split())
"""Numbers that Chinese says without counting: 两者, 千万, 百般."""
_OTHERWISE = re.compile("年级|年級|[次开開](?:开发|開發|封装|封裝|加工|利用|创业|創業|元)|等奖|等獎")
"""What makes no count of a number before it: 四年级 is the last year, 二次开发 is a rework, 三等奖 the third prize."""
_NAME_AFTER = re.compile(r"[A-Za-z_]")


def find_quantities(text: str) -> Iterator[Quantity]:
    """Yield every number, in the order of the text, in simplified or traditional characters."""
    text = to_simplified(text)
    yield from _find_digits(text)
    yield from _find_halves(text)
    taken = [(match.start(), match.end()) for pattern in (_FRACTION, _TENTHS) for match in pattern.finditer(text)]
    for match in _FRACTION.finditer(text):
        whole = parse_han(match[1])
        if whole:
            yield Quantity(parse_han(match[2]) / whole, None, match.start(), match.end())
    for match in _TENTHS.finditer(text):
        value = Fraction(_DIGITS[match[1]], 10) + Fraction(_DIGITS[match[2]] if match[2] else 0, 100)
        yield Quantity(value, None, match.start(), match.end())
    for match in _HAN.finditer(text):
        if not any(start <= match.start() < end for start, end in taken):
            yield from _read_han(text, match)
    yield from _find_figures(text)


def _find_digits(text: str) -> Iterator[Quantity]:
    """Yield the numbers that are written in digits, with scale, unit and currency; those of a name are not sure."""
    for match in NUMBER.finditer(text):
        value, end = parse_number(match[0]), match.end()
        if scale := _SCALE.match(text, end):
            yield Quantity(value, None, match.start(), end, is_sure=False)
            value, end = value * _compute_factor(scale[0]), scale.end()
        elif attached := re.compile(r"(k|K|M|B)(?![\w])", re.ASCII).match(text, end):
            value, end = value * {"k": 10**3, "K": 10**3, "M": 10**6, "B": 10**9}[attached[1]], attached.end()
        unit, end = _read_unit(text, _skip_filler(text, end))
        value, end = _add_half(text, value, unit, end)
        money = _MONEY.search(text, 0, match.start())
        is_name = unit is None and bool(_NAME_AFTER.match(text, match.end()))
        yield Quantity(value, SYMBOLS[money[0].strip()] if money else unit, match.start(), end, is_sure=not is_name)


def _compute_factor(scale: str) -> int:
    """Return the number that a Chinese scale such as 百万 multiplies by."""
    factor = 1
    for char in scale:
        factor *= _STEPS.get(char, _SCALES.get(char, 1))
    return factor


def _skip_filler(text: str, place: int) -> int:
    """Return the place after 多, 余 and spaces, which stand between a number and what it counts."""
    after = _ALSO.match(text, place)
    return after.end() if after else place


def _read_unit(text: str, place: int) -> tuple[Unit | None, int]:
    """Return the unit at a place of a text and the place behind it; None where there is none."""
    found = _UNIT.match(text, place)
    if found is None:
        return None, place
    return HAN.get(found[0]) or LATIN.get(found[0]), found.end()


def _add_half(text: str, value: Fraction, unit: Unit | None, end: int) -> tuple[Fraction, int]:
    """Return a number with the half behind its unit, and the place behind that: 两年半."""
    return (value + Fraction(1, 2), end + 1) if unit and text.startswith("半", end) else (value, end)


def _find_halves(text: str) -> Iterator[Quantity]:
    """Yield each half of a unit: 半年 is six months, but 上半年 a part of a year that is named."""
    for match in _HALF.finditer(text):
        unit, end = _read_unit(text, match.end())
        if unit is not None:
            yield Quantity(Fraction(1, 2), unit, match.start(), end)


def _read_han(text: str, match: re.Match[str]) -> Iterator[Quantity]:
    """Yield the number of a match in Han; sure only with a unit or a classifier, and in no figure of speech."""
    value = parse_han(match[0])
    unit, end = _read_unit(text, _skip_filler(text, match.end()))
    value, end = _add_half(text, value, unit, end)
    counts = unit is not None or text[match.end() : match.end() + 1] in _CLASSIFIERS
    is_figure = (
        _OTHERWISE.match(text, match.end()) is not None
        or match[0][0] in _SCALES
        or match[0] in _FIGURES
        or text[match.start() - 1 : match.start()] in _NOT_BEFORE
    )
    is_sure = value > 1 and counts and not is_figure and not _sums_up(text[: match.start()], value)
    yield Quantity(value, unit, match.start(), end, is_sure=is_sure)


def _sums_up(before: str, value: Fraction) -> bool:
    """Whether a number only counts the list that it ends: 算法、医学、软件三个团队."""
    clause = re.split("[，。；：,;]", before)[-1]
    return clause.count("、") + 1 == value


def _find_figures(text: str) -> Iterator[Quantity]:
    """Yield what single characters may mean: 双 two, 半 a half, 翻 twice."""
    for place, char in enumerate(text):
        values: list[Fraction] = []
        if char in _DIGITS:
            values.append(Fraction(_DIGITS[char]))
        elif char in _STEPS or char in _SCALES:
            values.append(Fraction(_STEPS.get(char, _SCALES.get(char, 1))))
        elif char == "半":
            values += [Fraction(1, 2), Fraction(3, 2)]
        elif char in ("翻", "倍"):
            values.append(Fraction(2))
        for value in values:
            yield Quantity(value, None, place, place + 1, is_sure=False)


def parse_han(text: str) -> Fraction:
    """Parse a number in Han: 二十一, 一千零五十, 十二亿, 三点五, 二〇一九."""
    whole, _, decimals = text.partition("点")
    if len(whole) > 1 and all(char in _DIGITS for char in whole):
        value = Fraction(int("".join(str(_DIGITS[char]) for char in whole)))
    else:
        value = Fraction(_parse_whole(whole))
    if decimals:
        digits = "".join(str(_DIGITS[char]) for char in decimals)
        value += Fraction(int(digits), 10 ** len(digits))
    return value


def _parse_whole(text: str) -> int:
    """Return the value of a whole number in Han: digits, steps (十百千) and scales (万亿)."""
    total, section, digit = 0, 0, 0
    for char in text:
        if char in _DIGITS:
            digit = _DIGITS[char]
        elif char in _STEPS:
            section += (digit or 1) * _STEPS[char]
            digit = 0
        else:
            total = (total + section + digit or 1) * _SCALES[char]
            section = digit = 0
    return total + section + digit
