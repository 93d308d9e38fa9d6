"""What Chinese sets otherwise, on lines of TeX: apostrophes, and no space between its characters in prose."""

from __future__ import annotations

import re

from cvlatex.writers.latex.commands import CVApostrophe

_LATIN = "A-Za-z\u00c0-\u024f"
_APOSTROPHE = re.compile(
    f"(?<=[{_LATIN}])’(?=[{_LATIN}])|(?<=[ {{])’(?=[A-Za-z0-9]+’[ }},.])|(?<=[ {{])’(?=[0-9]{{2}}s)"
    "|(?<= ’[A-Za-z])’(?=[ },.])"
)
_BESIDE_LATIN = re.compile(f"(?<=[{_LATIN}0-9])’|’(?=[{_LATIN}0-9])")
_QUOTES = re.compile("[‘’]")
_MARKED: str = CVApostrophe().tex()

_IN_PROSE = re.compile(
    r"(?P<code>\\CVCode\{(?:[^{}]|\{[^{}]*\})*\})|(?<=[\u2e80-\u312f\u31c0-\u9fff\uff00-\uff60\U00020000-\U0003ffff])"
    r"\\CVSpace\{\}(?=[\u2e80-\u303f\u31c0-\u9fff\uff00-\uff60\U00020000-\U0003ffff])"
)
_PROSE = ("\\CVParagraph{", "\\CVPoint{", "\\CVQuote{")


def without_han_spaces(line: str) -> str:
    """A line of Chinese prose without spaces between Chinese characters, which no Chinese text has (CLReq 2.3)."""
    return _IN_PROSE.sub(lambda found: found["code"] or "", line) if line.startswith(_PROSE) else line


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
