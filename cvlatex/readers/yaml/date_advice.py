"""What to write in the place of a date that people write otherwise, so that nothing of what it says is lost."""

from __future__ import annotations

import calendar
import re

from cvlatex.readers.yaml.date_words import ABOUT, SEASONS, YEAR, as_western, find_named_month, has_more
from cvlatex.readers.yaml.quoting import as_scalar

FORMS = "YYYY, YYYY-MM or YYYY-MM-DD"

_PRESENT = frozenset(
    """now today current currently ongoing to-date present date till-date heute jetzt aktuell gegenwart présent
    aujourd'hui maintenant actualidad actual presente oggi attuale hoy heden сейчас 至今 现在 今 目前 迄今 在职 在读
    进行中 现 現在 現職 재직중 현재 진행중""".split()
)
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

_NUMBERS = (
    rf"{YEAR}(?:\s*[-/.]\s*[0-9]{{1,2}}(?![0-9])){{1,2}}|{YEAR}\s*年\s*[0-9]{{1,2}}\s*月(?:\s*[0-9]{{1,2}}\s*[日号])?"
    rf"|(?<![0-9/.-])[0-9]{{1,2}}\s*[-/.]\s*{YEAR}"
)
"""A date in numbers that stands among words."""
_TERMS = {"F": "fall", "Fa": "fall", "Sp": "spring", "Su": "summer", "W": "winter", "Wi": "winter"}
"""How universities shorten their terms: F2024."""


def is_present(text: str) -> bool:
    """Whether a text is a word for the open end of a period."""
    word = re.sub(r"\s+", "-", text.strip().lower().strip("()（）.")).removeprefix("to-").removeprefix("the-")
    return word in _PRESENT or word.removesuffix("-day") in _PRESENT


def suggest_date(text: str) -> tuple[str, str | None]:
    """Return the hint for a text that is no date, and the date to write in its place where there is no doubt."""
    plain = as_western(text)
    if re.fullmatch(r"[0-9]{8}|[0-9]{6}", plain) and (whole := _read_compact(plain)):
        return f"Write {whole}.", whole
    if stamp := re.fullmatch(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9:.]+(?:Z|[+-][0-9:]+)?", plain):
        return f"Write {stamp[1]}.", stamp[1]
    if term := re.fullmatch(rf"(Fa?|Sp|Su|Wi?)[ '’]*({YEAR})", plain):
        season = f"{term[2]}-{_TERMS[term[1][:2]]}"
        return f"Write {season}.", season
    if period := _suggest_period(plain):
        return period, None
    if re.search(_EXPECTED, plain) and (right := guess_date(re.sub(_EXPECTED, "", plain))):
        return f"Write `expected: {right}` in place of this key.", None
    if (since := re.match(_SINCE, plain)) and (right := guess_date(since[1] or since[2])):
        return f"Write `start: {right}` and `end: present`.", None
    if (until := re.match(_UNTIL, plain)) and (right := guess_date(until[1])):
        return f"Write `end: {right}`, without a `start:`.", None
    if hint := _suggest_for_stretch(plain) or _list_meanings(plain) or _suggest_for_short_year(plain):
        return hint, None
    right = guess_date(plain)
    if right and has_more(plain):
        date = guess_date(found[0]) if (found := re.search(_NUMBERS, plain)) else ""
        date = date or guess_date(re.sub(r"(?<![0-9])[0-9]{1,2}(?![0-9])", " ", plain))
        return f"Write `dates_text: {as_scalar(text.strip())}` in place of this key, or {date} alone.", None
    if right:
        return f"Write {right}.", right
    return f"Dates are {FORMS}; `dates_text:` prints words as they are.", None


def _suggest_for_stretch(text: str) -> str:
    """Return the hint for a quarter or a semester, which are no moments, or ''."""
    year = re.search(YEAR, text)
    if year and re.search(r"(?i)(?<![a-z])Q[1-4](?![0-9])|第?[1-4]季度", text):
        words = as_scalar(text.strip())
        return f"Write `dates_text: {words}` in place of this key, or the quarter's first month, or {year[0]} alone."
    semester = re.fullmatch(
        rf"(?i)(?:(WS|WiSe|Wintersemester)|(?:SS|SoSe|Sommersemester))\s*({YEAR})(?:/[0-9]{{2,4}})?", text
    )
    if semester:
        season = "winter" if semester[1] else "summer"
        return f"Write {semester[2]}-{season}, or keep the words: `dates_text: {text}` in place of this key."
    return ""


def _suggest_for_short_year(text: str) -> str:
    """Return the hint for a year of two digits, or ''."""
    if numbers := re.fullmatch(r"(0?[1-9]|1[0-2])\s*[/.-]\s*('?)([0-9]{2})", text):
        first, last = int(numbers[1]), int(numbers[3])
        other = f", or 20{first:02}-{last:02} where it comes first" if 1 <= last <= 12 and not numbers[2] else ""
        return f"The year has four digits: write 20{last:02}-{first:02}{other}."
    if named := re.fullmatch(r"([^\W\d_]{3,}\.?)\s*[-'’]\s*([0-9]{2})|()'([0-9]{2})", text):
        month = find_named_month(named[1] or "")
        if month or not named[1]:
            return f"The year has four digits: write 20{named[2] or named[4]}{f'-{month:02}' if month else ''}."
    return ""


def guess_date(text: str) -> str:
    """Return what a text most likely means, in the form that is wanted, or '' where nobody can tell."""
    text = as_western(text)
    if re.search(ABOUT, text):
        about = guess_date(re.sub(ABOUT, "", text).strip())
        return f"~{about}" if about else ""
    years = re.findall(YEAR, text)
    if len(years) != 1:
        return ""
    year = re.search(YEAR, text)
    assert year
    season = next((ours for word, ours in SEASONS.items() if word in text.lower()), None)
    if season:
        return f"{year[0]}-{season}"
    others = [int(part) for part in re.findall(r"[0-9]+", text[: year.start()] + " " + text[year.end() :])]
    month = find_named_month(text)
    if month is None and others:
        month = others.pop(0) if text.find(year[0]) == 0 or len(others) == 1 else _choose_month(others)
    day = others.pop(0) if others else None
    if month is None:
        return year[0]
    if not 1 <= month <= 12 or (day is not None and not 1 <= day <= calendar.monthrange(int(year[0]), month)[1]):
        return ""
    return f"{year[0]}-{month:02}" + (f"-{day:02}" if day else "")


def _choose_month(others: list[int]) -> int:
    """Choose the month of two numbers before a year: the second where the first is too large or both could be one."""
    return others.pop(0) if others[1] > 12 else others.pop(1)


def _read_compact(digits: str) -> str:
    """Read digits such as 20240131 as a date, '' where they are none."""
    year, month, day = digits[:4], digits[4:6], digits[6:]
    if not re.fullmatch(YEAR, year) or not 1 <= int(month) <= 12 or (day and not 1 <= int(day) <= 31):
        return ""
    return "-".join(part for part in (year, month, day) if part)


def _list_meanings(text: str) -> str:
    """List the two dates that `05/03/2021`, or the two that `2010/11` can be, or ''."""
    if (years := re.fullmatch(rf"({YEAR})/([0-9]{{2}})", text)) and int(years[1]) % 100 + 1 == int(years[2]) <= 12:
        both = f"`start: {years[1]}` and `end: {int(years[1]) + 1}` for the two years"
        return f"It is ambiguous: write {years[1]}-{years[2]} for the month, or {both}."
    found = re.fullmatch(r"([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4})", text)
    if (
        not found
        or found[1] == found[2]
        or int(found[1]) > 12
        or int(found[2]) > 12
        or not re.fullmatch(YEAR, found[3])
    ):
        return ""
    one, other, year = int(found[1]), int(found[2]), found[3]
    return (
        f"It is ambiguous: write {year}-{other:02}-{one:02} where the day comes first, else {year}-{one:02}-{other:02}."
    )


def _suggest_period(text: str) -> str:
    """Return the hint for two dates in one text, or ''."""
    if ends := _read_months(text) or _read_days(text) or _read_academic_year(text):
        return "Write `start: {}` and `end: {}`, each on a line of its own.".format(*ends)
    for separator in _SEPARATORS:
        sides = re.split(separator, text, maxsplit=1)
        if len(sides) < 2:
            continue
        start, end = guess_date(sides[0]), "present" if is_present(sides[1]) else guess_date(sides[1])
        if start and end:
            return f"Write `start: {start}` and `end: {end}`, each on a line of its own."
        if start and not sides[1].strip():
            return f"Write `start: {start}`, and `end: present` where it goes on."
    if (since := re.fullmatch(r"(.+?)\s*[-–—~～]+", text)) and (start := guess_date(since[1])):
        return f"Write `start: {start}`, and `end: present` where it goes on."
    if (until := re.fullmatch(r"[-–—～]+\s*(.+)", text)) and (end := guess_date(until[1])):
        return f"Write `end: {end}`, without a `start:`."
    if len(re.findall(YEAR, text)) > 1:
        if re.search(r"[,、&]|\b(?:and|und|et|y|e)\b|和|及|と", text):
            return f"Write each under `periods:`, or keep the words: `dates_text: {as_scalar(text)}`."
        return "Write the beginning under `start:`, and the end on a line of its own under `end:`."
    return ""


def _read_months(text: str) -> tuple[str, str] | None:
    """Read the ends of a period within one year: `Jan–Mar 2010`, `2010年1月-3月`, `1-3/2010`."""
    dash = r"\s*(?:-+|[–—~～至到]|to|bis)\s*"
    for pattern, first, last in (
        (rf"(?P<a>[^\W\d_]{{3,}}\.?){dash}(?P<b>[^\W\d_]{{3,}}\.?),?\s*(?P<y>{YEAR})", "{a} {y}", "{b} {y}"),
        (rf"(?P<a>[^\W\d_]{{3,}}\.?),?\s*(?P<y>{YEAR}){dash}(?P<b>[^\W\d_]{{3,}}\.?)", "{a} {y}", "{b} {y}"),
        (rf"(?P<y>{YEAR})\s*年\s*(?P<a>[0-9]{{1,2}})\s*月?{dash}(?P<b>[0-9]{{1,2}})\s*月", "{y}-{a}", "{y}-{b}"),
        (rf"(?P<a>[0-9]{{1,2}}){dash}(?P<b>[0-9]{{1,2}})[/.](?P<y>{YEAR})", "{y}-{a}", "{y}-{b}"),
    ):
        if found := re.fullmatch(pattern, text):
            ends = guess_date(first.format(**found.groupdict())), guess_date(last.format(**found.groupdict()))
            if all(len(end) == 7 for end in ends):
                return ends
    return None


def _read_days(text: str) -> tuple[str, str] | None:
    """Read the ends of a period within one month: `Aug 21–25, 2017`, `21-25 August 2017`, `2017年8月21-25日`."""
    dash, day = r"\s*(?:-+|[–—~～至到]|to|bis)\s*", r"[0-9]{1,2}"
    for pattern in (
        rf"(?P<m>[^\W\d_]{{3,}})\.?\s+(?P<a>{day})(?:st|nd|rd|th)?{dash}(?P<b>{day})(?:st|nd|rd|th)?,?\s*(?P<y>{YEAR})",
        rf"(?P<a>{day})\.?(?:st|nd|rd|th)?{dash}(?P<b>{day})\.?(?:st|nd|rd|th)?\s+(?P<m>[^\W\d_]{{3,}})\.?,?\s*(?P<y>{YEAR})",
        rf"(?P<y>{YEAR})\s*年\s*(?P<m>{day})\s*月\s*(?P<a>{day})\s*日?{dash}(?P<b>{day})\s*日",
        rf"(?P<y>{YEAR})[-/.](?P<m>{day})[-/.](?P<a>{day})\s*[–—~～至到]\s*(?P<b>{day})",
    ):
        if found := re.fullmatch(pattern, text):
            parts = found.groupdict()
            month = int(parts["m"]) if parts["m"].isdigit() else find_named_month(parts["m"]) or 0
            ends = [guess_date(f"{parts['y']}-{month}-{parts[key]}") for key in ("a", "b")]
            if all(len(end) == len("2017-08-21") for end in ends) and ends[0] < ends[1]:
                return ends[0], ends[1]
    return None


def _read_academic_year(text: str) -> tuple[str, str] | None:
    """Read the two years of an academic one, `AY 2019–20`, `2019/20`, `2019-2020学年`; 2010/11 may be a month."""
    prefix, suffix = r"(?:AY|A\.Y\.|academic year)\s*", r"\s*学年"
    found = re.fullmatch(
        rf"(?i)(?P<p>{prefix})?(?P<y>{YEAR})\s*[-/–—]\s*(?P<b>[0-9]{{2}}|[0-9]{{4}})(?P<s>{suffix})?", text
    )
    if found is None or int(found["y"]) % 100 + 1 != int(found["b"]) % 100:
        return None
    is_sure = found["p"] or found["s"] or int(found["b"]) > 12
    return (found["y"], str(int(found["y"]) + 1)) if is_sure else None
