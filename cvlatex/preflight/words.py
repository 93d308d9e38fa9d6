"""The text of a PDF as lines with their places, read from what pdftotext says of every word.

pdftotext is asked for words in the order of the file (`-raw`) with their boxes (`-bbox`): the order in which an
applicant-tracking system or a screen reader without tags gets them.
"""

from __future__ import annotations

import html
import itertools
import re
from collections import Counter
from collections.abc import Iterator

from msgspec.structs import replace

from cvlatex.preflight.facts import TextLine

_PAGE = re.compile(r'<page width="[\d.]+" height="([\d.]+)">')
_WORD = re.compile(
    r'<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">(.*?)</word>', re.DOTALL
)
_EDGE = 0.16
"""Share of the page's height, above and below, in which running heads and feet stand."""

_SHARE = 4
"""One page in so many has a running head or foot, at least: each language of a CV may have its own."""

_GAP = 1.5
"""Widest gap between two words of a line, in line heights: as wide as that between dates and their entry."""

_OVERLAP = 0.7
"""How far a word may begin before the last one's end, in line heights: Chinese punctuation is set half over its box."""


def read_lines(words: str) -> tuple[TextLine, ...]:
    """The lines of every page in the order of the file; `words` is pdftotext's answer."""
    lines = [
        (line, not _EDGE * height < line.y0 < (1 - _EDGE) * height)
        for number, (height, body) in enumerate(_pages(words), 1)
        for line in _lines(number, body)
    ]
    often = Counter(_place(line) for line, at_edge in lines if at_edge)
    many = max(2, lines[-1][0].page // _SHARE) if lines else 2
    return tuple(
        replace(line, foot=True) if at_edge and (_is_number(line) or often[_place(line)] >= many) else line
        for line, at_edge in lines
    )


def _pages(words: str) -> Iterator[tuple[float, str]]:
    starts = list(_PAGE.finditer(words))
    for start, following in itertools.zip_longest(starts, starts[1:]):
        yield float(start.group(1)), words[start.end() : following.start() if following else len(words)]


def _is_number(line: TextLine) -> bool:
    """Whether a line says its page's number, alone or as in 3/11."""
    return re.fullmatch(rf"{line.page}(\s*/\s*\d+)?", line.text) is not None


def _place(line: TextLine) -> tuple[str, int]:
    """What the same line of a running head has in common on every page."""
    return line.text, round(line.y0)


def _lines(page: int, body: str) -> Iterator[TextLine]:
    line: TextLine | None = None
    for match in _WORD.finditer(body):
        x0, y0, x1, y1 = (float(number) for number in match.groups()[:4])
        word = TextLine(page, html.unescape(match.group(5)), x0, y0, x1, y1)
        if line is not None and _beside(line, word):
            text = f"{line.text} {word.text}"
            line = TextLine(page, text, line.x0, min(line.y0, y0), max(line.x1, x1), max(line.y1, y1))
            continue
        if line is not None:
            yield line
        line = word
    if line is not None:
        yield line


def _beside(line: TextLine, word: TextLine) -> bool:
    """Whether a word goes on with a line: on its height, behind its end, and near."""
    overlap = min(line.y1, word.y1) - max(line.y0, word.y0)
    tall = max(word.height, line.height)
    near = -_OVERLAP * tall <= word.x0 - line.x1 <= _GAP * tall
    return near and overlap >= 0.5 * min(line.height, word.height)
