"""Dates and periods of CVs in every language: names of months, words for now, and the forms of digits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvlatex.locales.locale import load_table
from cvlatex.model.tags import TAGS

_SEASONS = "spring summer fall autumn winter sept"
_NOW = "present now current today ongoing expected 今"
_UNTIL = r"(?:[-–—~～]|to|until|till|à|al?|bis|até|tot|do|по|至|到|から|까지)"
_YEAR = r"(?:19|20)\d{2}"
_OF = r"(?:de\s|del\s|di\s|d[’']|năm\s|g(?:ada|\.)\s|m\.\s)?"
_AFTER_YEAR = r"(?:\s*(?:г|р|m)\.|\.(?!\d))?"


def _list_months() -> Iterator[str]:
    """Yield the names of the months, long and short, as one finds them without the stop of an abbreviation."""
    for tag in TAGS:
        forms = load_table(tag).dates
        for names in (forms.months, forms.day_months, forms.whole_months, forms.whole_day_months):
            yield from (name.strip(".").lower() for name in names)


def _list_open_ends() -> Iterator[str]:
    """Yield the words for the open end of a period, in every language."""
    yield from _NOW.split()
    yield from (load_table(tag).words["present"].lower() for tag in TAGS)


def _match_any(words: Iterator[str]) -> str:
    """Return a pattern of any of several words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(dict.fromkeys(words), key=len, reverse=True))


def _write_pattern() -> str:
    """Return the expression for a date in every language and form."""
    name = rf"(?<![^\W\d_])(?:(?:{_match_any(_list_months())}|{_SEASONS.replace(' ', '|')})(?![^\W\d_]))\.?,?"
    han = rf"{_YEAR}\s*[年년](?:\s*\d{{1,2}}\s*[月월](?:\s*\d{{1,2}}\s*[日일])?)?"
    digits = rf"{_YEAR}(?:[./-]\d{{1,2}}(?!\d))?{_AFTER_YEAR}|(?:\d{{1,2}}[./]){{1,2}}{_YEAR}{_AFTER_YEAR}"
    named = rf"(?:\d{{1,2}}\.?\s)?{name}\s*{_OF}{_YEAR}{_AFTER_YEAR}|{_YEAR}\.?\s{_OF}{name}|{name}(?=\s*[-–—])"
    point = rf"(?:{named}|{han}|\d{{1,2}}\s*[月월]\s*{_YEAR}|{digits})"
    end = rf"(?:\s*{_UNTIL}+\s*(?:{point}|(?:{_match_any(_list_open_ends())})(?![^\W\d_])))?"
    before, after = (
        r"(?:(?:expected|since|seit|depuis|desde|dal|预计)\s*)?",
        r"(?:\s*[（(]?(?:expected|预计|起)[)）]?)?",
    )
    return rf"{before}{point}{end}{after}"


DATES = re.compile(_write_pattern(), re.IGNORECASE)
"""A date, or a period."""
