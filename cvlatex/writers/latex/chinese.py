"""What Chinese sets otherwise, on lines of TeX: apostrophes, and no space between its characters in prose."""

from __future__ import annotations

import re
from functools import cache

from cvlatex.writers.latex.commands import CVApostrophe

_LATIN = "A-Za-z\u00c0-\u024f"
_APOSTROPHE = re.compile(
    f"(?<=[{_LATIN}])’(?=[{_LATIN}])|(?<=[ {{])’(?=[A-Za-z0-9]+’[ }},.])|(?<=[ {{])’(?=[0-9]{{2}}s)"
    "|(?<= ’[A-Za-z])’(?=[ },.])"
)
_BESIDE_LATIN = re.compile(f"(?<=[{_LATIN}0-9])’|’(?=[{_LATIN}0-9])")
_QUOTES = re.compile("[‘’]")
_MARKED: str = CVApostrophe().tex()

_SPACE = "\\CVSpace{}"
_PROSE = ("\\CVParagraph{", "\\CVPoint{", "\\CVQuote{")


def without_han_spaces(line: str) -> str:
    """A line of Chinese prose without spaces between Chinese characters, which no Chinese text has (CLReq 2.3)."""
    if _SPACE not in line or not line.startswith(_PROSE):
        return line
    return _in_prose().sub(lambda found: found["code"] or "", line)


@cache
def _in_prose() -> re.Pattern[str]:
    """A piece of code, or a space between two Chinese characters; compiled where a line has a space at all."""
    return re.compile(
        r"(?P<code>\\CVCode\{(?:[^{}]|\{[^{}]*\})*\})"
        r"|(?<=[\u2e80-\u312f\u31c0-\u9fff\uff00-\uff60\U00020000-\U0003ffff])"
        r"\\CVSpace\{\}(?=[\u2e80-\u303f\u31c0-\u9fff\uff00-\uff60\U00020000-\U0003ffff])"
    )


def with_apostrophes(line: str) -> str:
    """A line of Chinese whose apostrophes are such: there, the character also ends a quotation within a quotation."""
    open_quotes = 0
    pieces, at = [], 0
    for mark in _QUOTES.finditer(line):
        if mark.group() == "‘":
            open_quotes += 1
        elif _APOSTROPHE.match(line, mark.start()) or (not open_quotes and _BESIDE_LATIN.match(line, mark.start())):
            pieces += [line[at : mark.start()], _MARKED]
            at = mark.end()
        else:
            open_quotes = max(0, open_quotes - 1)
    return "".join((*pieces, line[at:]))
