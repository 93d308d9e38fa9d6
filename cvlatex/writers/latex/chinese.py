"""What Chinese sets otherwise, on lines of TeX: apostrophes, no space between its characters, and how its lines end."""

from __future__ import annotations

import re
from functools import cache

from cvlatex.locales.han import has_han
from cvlatex.writers.latex.inline import CVApostrophe, CVMayEnd, CVTie

_LATIN = "A-Za-z\u00c0-\u024f"
_APOSTROPHE = re.compile(
    f"(?<=[{_LATIN}])’(?=[{_LATIN}])|(?<=[ {{])’(?=[A-Za-z0-9]+’[ }},.])|(?<=[ {{])’(?=[0-9]{{2}}s)"
    "|(?<= ’[A-Za-z])’(?=[ },.])"
)
_BESIDE_LATIN = re.compile(f"(?<=[{_LATIN}0-9])’|’(?=[{_LATIN}0-9])")
_QUOTES = re.compile("[‘’]")
_MARKED: str = CVApostrophe().write_tex()

_SPACE = "\\CVSpace{}"
_PROSE = ("\\CVParagraph{", "\\CVPoint{", "\\CVLastPoint{", "\\CVQuote{")
_HAN = "\u2e80-\u2fdf\u3005\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_OPENING = "（《〈“「『【〔"
_CLOSING = "，。、；：？！”’）》〉」』】〕"
_RADICAL = re.compile("[\u2e80-\u2fdf\u3005]")
_TIE: str = CVTie().write_tex()
_MAY_END: str = CVMayEnd().write_tex()
_ONE_LINE = 30
"""Characters of TeX; what is shorter has one line in any column."""

_LONG = 8
"""Letters; a word of as many may leave as much white in the line before it."""


def without_han_spaces(line: str) -> str:
    """Drop the spaces between Chinese characters from a line of prose: no Chinese text has them (CLReq 2.3)."""
    if _SPACE not in line or not line.startswith(_PROSE):
        return line
    return _compile_space().sub(lambda found: found["code"] or "", line)


@cache
def _compile_space() -> re.Pattern[str]:
    """Compile the pattern of code, or of a space between two Chinese characters, once a line has a space at all."""
    return re.compile(
        r"(?P<code>\\CVCode\{(?:[^{}]|\{[^{}]*\})*\})"
        r"|(?<=[\u2e80-\u312f\u31c0-\u9fff\uff00-\uff60\U00020000-\U0003ffff])"
        r"\\CVSpace\{\}(?=[\u2e80-\u303f\u31c0-\u9fff\uff00-\uff60\U00020000-\U0003ffff])"
    )


def with_ends(line: str) -> str:
    """Mark a line of Chinese prose so that its last line is not very short, and others are not drawn out."""
    if len(line) < _ONE_LINE or not line.startswith(_PROSE) or not (has_han(line) or _RADICAL.search(line)):
        return line
    tied = _compile_short_end().sub(lambda _: _TIE, line, count=1)
    tied = _compile_counted().sub(lambda found: f"{found['figure']}{_TIE}", tied)
    return _compile_long_word().sub(lambda found: found["code"] or _MAY_END, tied)


@cache
def _compile_short_end() -> re.Pattern[str]:
    """Compile where the last characters of a line begin: two of Han, or few letters, with the marks around them."""
    return re.compile(
        f"(?<=[{_HAN}{_CLOSING}]) ?"
        rf"(?=[{_OPENING}]?(?:[{_HAN}]{{1,2}}|[0-9]{{1,2}} ?[{_HAN}]|[0-9A-Za-z.+]{{1,4}}(?:\\%)?)[{_CLOSING}]*\}}+$)"
    )


@cache
def _compile_counted() -> re.Pattern[str]:
    """Compile a figure that follows an opening bracket, with what it counts behind it: （2次）."""
    return re.compile(rf"(?<=[{_OPENING}])(?P<figure>[0-9]{{1,2}}) ?(?=[{_HAN}])")


@cache
def _compile_long_word() -> re.Pattern[str]:
    """Compile code or a formula, or the place before a long Latin word, which may be the words of a link."""
    macro = r"(?:\\CV[A-Za-z]+\{[^{}]*\}\{)?"
    return re.compile(
        r"(?P<code>\\CV(?:Code|Math)\{(?:[^{}]|\{[^{}]*\})*\})"
        rf"|(?<=[ {_HAN}{_CLOSING}])(?=[{_OPENING}]?{macro}[A-Za-z][0-9A-Za-z:/.]{{{_LONG - 1},}})"
    )


def with_apostrophes(line: str) -> str:
    """Mark the apostrophes of a line of Chinese: there, the character also ends a quotation within a quotation."""
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
