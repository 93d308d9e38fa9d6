"""Words of dates in the languages that people write them in, and what a text has besides a date."""

from __future__ import annotations

import re
import unicodedata

MONTHS = dict(zip("jan feb mar apr may jun jul aug sep oct nov dec".split(), range(1, 13), strict=True)) | {
    "jän": 1, "janv": 1, "ene": 1, "gen": 1, "fév": 2, "fev": 2, "mär": 3, "abr": 4, "avr": 4, "mai": 5, "mag": 5,
    "juin": 6, "giu": 6, "juil": 7, "lug": 7, "aoû": 8, "aou": 8, "ago": 8, "set": 9, "okt": 10, "ott": 10, "déc": 12,
    "dez": 12, "dic": 12,
}  # fmt: skip
"""How each month's name begins in English, German, French, Spanish and Italian."""
SEASONS = {
    "spring": "spring", "summer": "summer", "fall": "fall", "autumn": "fall", "winter": "winter", "herbst": "fall",
    "frühling": "spring", "frühjahr": "spring", "sommer": "summer", "printemps": "spring", "été": "summer",
    "automne": "fall", "hiver": "winter", "春": "spring", "夏": "summer", "秋": "fall", "冬": "winter",
}  # fmt: skip
YEAR = r"(?<![0-9])(?:1[0-9]|2[01])[0-9]{2}(?![0-9])"
ABOUT = (
    r"(?i)^(?:(?:ca?\.|ca(?=\s)|circa|about|around|approx\.?|roughly|um|约|大约|~|≈)\s*(?=[0-9A-Za-z])|c(?=[0-9]))"
    r"|(?:\?|左右|前后)$"
)
_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "民国": 1911, "民國": 1911}
"""The year before the first of each era of Japan, and of the Republic of China."""
_LITTLE = frozenset("of the de del du le el den im in en am th st nd rd year jahr".split())
_UNITS = re.compile("[年月日号號春夏秋冬季년월일]")


def as_western(text: str) -> str:
    """Return a date with plain digits, its year counted as the Gregorian calendar does: 平成22年9月 is 2010年9月."""
    text = unicodedata.normalize("NFKC", text).strip().translate(_DIGITS)
    return re.sub(
        rf"({'|'.join(_ERAS)})\s*([0-9]{{1,3}}|元)\s*年",
        lambda found: f"{_ERAS[found[1]] + (1 if found[2] == '元' else int(found[2]))}年",
        text,
    )


def find_named_month(text: str) -> int | None:
    """Find the number of the month whose name stands in a text."""
    return next((number for word in _split_words(text) if (number := _read_month(word))), None)


def has_more(text: str) -> bool:
    """Whether a text says more than a year, a month, a day or a season: "early 2010", "Class of 2010"."""
    words = _split_words(_UNITS.sub(" ", re.sub(ABOUT, "", text)))
    return any(not (word in _LITTLE or word in SEASONS or _read_month(word)) for word in words)


def _split_words(text: str) -> list[str]:
    """Return the words of a text, in lower case."""
    return re.findall(r"[^\W\d_]+", text.lower())


def _read_month(word: str) -> int | None:
    """Read the number of a month by its first letters; None for another word."""
    return (MONTHS.get(word[:4]) or MONTHS.get(word[:3])) if len(word) > 2 else None
