"""What to write in the place of a date that people write otherwise, so that nothing of what it says is lost."""

from __future__ import annotations

import re
import unicodedata

FORMS = "YYYY, YYYY-MM or YYYY-MM-DD"

_PRESENT = frozenset(
    """now today current currently ongoing to-date present date till-date heute jetzt aktuell gegenwart présent
    aujourd'hui maintenant actualidad actual presente oggi attuale hoy heden сейчас 至今 现在 今 目前 迄今 在职 在读
    进行中 现 現在 現職 재직중 현재 진행중""".split()
)
_MONTHS = dict(zip("jan feb mar apr may jun jul aug sep oct nov dec".split(), range(1, 13), strict=True)) | {
    "jän": 1, "janv": 1, "ene": 1, "gen": 1, "fév": 2, "fev": 2, "mär": 3, "abr": 4, "avr": 4, "mai": 5, "mag": 5,
    "juin": 6, "giu": 6, "juil": 7, "lug": 7, "aoû": 8, "aou": 8, "ago": 8, "set": 9, "okt": 10, "ott": 10, "déc": 12,
    "dez": 12, "dic": 12,
}  # fmt: skip
"""How each month's name begins in English, German, French, Spanish and Italian."""
_SEASONS = {
    "spring": "spring", "summer": "summer", "fall": "fall", "autumn": "fall", "winter": "winter", "herbst": "fall",
    "frühling": "spring", "frühjahr": "spring", "sommer": "summer", "printemps": "spring", "été": "summer",
    "automne": "fall", "hiver": "winter", "春": "spring", "夏": "summer", "秋": "fall", "冬": "winter",
}  # fmt: skip
_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")
_YEAR = r"(?<![0-9])(?:1[0-9]|2[01])[0-9]{2}(?![0-9])"
_ABOUT = r"(?i)^(?:ca?\.?|circa|about|around|approx\.?|roughly|um|约|大约|~|≈)\s*(?=[0-9A-Za-z])|(?:\?|左右|前后)$"
_EXPECTED = r"(?i)\(?(?:expected|anticipated|exp\.|planned|graduating|voraussichtlich|预计|预期)[):：]?\s*|\(预计\)"
_SINCE = r"(?i)^(?:since|from|seit|depuis|自|从)\s*(.+?)\s*(?:起|以来|开始)?$|^(.+?)\s*(?:起|以来|onwards?|开始)$"
_UNTIL = r"(?i)^(?:until|till|to|bis|jusqu'en|至|到)\s*(.+)$"
_SEPARATORS = (
    r"\s+(?:-+|–|—|to|until|till|through|bis|à|au)\s+",
    r"\s*(?:[–—~～至到]|--+|—+)\s*",
    r"(?<=[0-9]{4})\s*[-/]\s*(?=[0-9]{4})",
    r"(?<=[0-9])\s*[-/]\s*(?=[12][0-9]{3})",
    r"(?<=[0-9])\s*-\s*(?=[^\W\d])",
)
"""What parts the two ends of a period, from the surest to the least sure."""


def is_present(text: str) -> bool:
    """Whether a text is a word for the open end of a period."""
    word = re.sub(r"\s+", "-", text.strip().lower().strip("()（）.")).removeprefix("to-").removeprefix("the-")
    return word in _PRESENT or word.removesuffix("-day") in _PRESENT


def advice(text: str) -> tuple[str, str | None]:
    """The hint for a text that is no date, and the date to write in its place where there is no doubt."""
    plain = unicodedata.normalize("NFKC", text).strip().translate(_DIGITS)
    if re.fullmatch(r"[0-9]{8}|[0-9]{6}", plain) and (whole := _compact(plain)):
        return f"Write {whole}.", whole
    if stamp := re.fullmatch(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9:.]+(?:Z|[+-][0-9:]+)?", plain):
        return f"Write {stamp[1]}.", stamp[1]
    if period := _period(plain):
        return period, None
    if re.search(_EXPECTED, plain) and (right := suggestion(re.sub(_EXPECTED, "", plain))):
        return f"Write `expected: {right}` in place of this key.", None
    if (since := re.match(_SINCE, plain)) and (right := suggestion(since[1] or since[2])):
        return f"Write `start: {right}` and `end: present`.", None
    if (until := re.match(_UNTIL, plain)) and (right := suggestion(until[1])):
        return f"Write `end: {right}`, without a `start:`.", None
    if re.search(r"(?i)\bQ[1-4]\b|第?[1-4]季度", plain) and (year := re.search(_YEAR, plain)):
        return f"Write the quarter's first month, or {year[0]} alone; `dates_text:` prints words as they are.", None
    if both := _ambiguous(plain):
        return both, None
    if short := re.fullmatch(r"(0?[1-9]|1[0-2])\s*[/.-]\s*'?([0-9]{2})", plain):
        return f"The year has four digits: write 20{short[2]}-{int(short[1]):02}.", None
    right = suggestion(plain)
    if right:
        return f"Write {right}.", right
    return f"Dates are {FORMS}; `dates_text:` prints words as they are.", None


def suggestion(text: str) -> str:
    """What a text most likely means, in the form that is wanted, or '' where nobody can tell."""
    text = unicodedata.normalize("NFKC", text).strip().translate(_DIGITS)
    if re.search(_ABOUT, text):
        about = suggestion(re.sub(_ABOUT, "", text).strip())
        return f"~{about}" if about else ""
    years = re.findall(_YEAR, text)
    if len(years) != 1:
        return ""
    year = re.search(_YEAR, text)
    assert year
    season = next((ours for word, ours in _SEASONS.items() if word in text.lower()), None)
    if season:
        return f"{year[0]}-{season}"
    others = [int(part) for part in re.findall(r"[0-9]+", text[: year.start()] + " " + text[year.end() :])]
    month = _named_month(text)
    if month is None and others:
        month = others.pop(0) if text.find(year[0]) == 0 or len(others) == 1 else _month_of_pair(others)
    day = others.pop(0) if others else None
    if month is None:
        return year[0]
    if not 1 <= month <= 12 or (day is not None and not 1 <= day <= 31):
        return ""
    return f"{year[0]}-{month:02}" + (f"-{day:02}" if day else "")


def _named_month(text: str) -> int | None:
    for word in re.findall(r"[^\W\d_]{3,}", text.lower()):
        for length in (4, 3):
            if word[:length] in _MONTHS:
                return _MONTHS[word[:length]]
    return None


def _month_of_pair(others: list[int]) -> int:
    """The month of two numbers before a year: the second where the first is too large or both could be (day first)."""
    return others.pop(0) if others[1] > 12 else others.pop(1)


def _compact(digits: str) -> str:
    year, month, day = digits[:4], digits[4:6], digits[6:]
    if not re.fullmatch(_YEAR, year) or not 1 <= int(month) <= 12 or (day and not 1 <= int(day) <= 31):
        return ""
    return "-".join(part for part in (year, month, day) if part)


def _ambiguous(text: str) -> str:
    """The two dates that `05/03/2021` can be, or ''."""
    found = re.fullmatch(r"([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4})", text)
    if (
        not found
        or found[1] == found[2]
        or int(found[1]) > 12
        or int(found[2]) > 12
        or not re.fullmatch(_YEAR, found[3])
    ):
        return ""
    one, other, year = int(found[1]), int(found[2]), found[3]
    return (
        f"It is ambiguous: write {year}-{other:02}-{one:02} where the day comes first, else {year}-{one:02}-{other:02}."
    )


def _period(text: str) -> str:
    """The hint for two dates in one text, or ''."""
    for separator in _SEPARATORS:
        sides = re.split(separator, text, maxsplit=1)
        if len(sides) < 2:
            continue
        start, end = suggestion(sides[0]), "present" if is_present(sides[1]) else suggestion(sides[1])
        if start and end:
            return f"Write `start: {start}` and `end: {end}`, each on a line of its own."
        if start and not sides[1].strip():
            return f"Write `start: {start}`, and `end: present` where it goes on."
    if len(re.findall(_YEAR, text)) > 1:
        return "Write the beginning under `start:`, and the end on a line of its own under `end:`."
    return ""
