"""The text of a PDF as lines with their places, read from what pdftotext says of every word.

pdftotext is asked for words in the order of the file (`-raw`) with their boxes (`-bbox`): the order in which an
applicant-tracking system or a screen reader without tags gets them.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from cvlatex.preflight.facts import TextLine

_PAGE = re.compile(r'<page width="[\d.]+" height="([\d.]+)">')
_WORD = re.compile(
    r'<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">(.*?)</word>', re.DOTALL
)
_PAGE_NUMBER = re.compile(r"\d+(\s*/\s*\d+)?")

_FOOT = 0.85
"""Share of the page's height below which a line that is a number is a page number."""

_GAP = 1.5
"""Gap between two words of a line, in heights of the word: between a column of dates and its entry, not of a table."""


def read_lines(words: str) -> tuple[TextLine, ...]:
    """The lines of every page in the order of the file; `words` is pdftotext's answer."""
    return tuple(
        line
        for number, (height, body) in enumerate(_pages(words), 1)
        for line in _lines(number, height, body)
    )


def _pages(words: str) -> Iterator[tuple[float, str]]:
    starts = list(_PAGE.finditer(words))
    ends = [start.start() for start in starts[1:]] + [len(words)]
    for start, end in zip(starts, ends, strict=True):
        yield float(start.group(1)), words[start.end() : end]


def _lines(page: int, height: float, body: str) -> Iterator[TextLine]:
    line: TextLine | None = None
    for match in _WORD.finditer(body):
        x0, y0, x1, y1 = (float(number) for number in match.groups()[:4])
        word = TextLine(page, html.unescape(match.group(5)), x0, y0, x1, y1)
        if line is not None and _beside(line, word):
            text = f"{line.text} {word.text}"
            line = TextLine(page, text, line.x0, min(line.y0, y0), max(line.x1, x1), max(line.y1, y1))
            continue
        if line is not None:
            yield _judged(line, height)
        line = word
    if line is not None:
        yield _judged(line, height)


def _beside(line: TextLine, word: TextLine) -> bool:
    """Whether a word goes on with a line: on its height, behind its end, and near."""
    overlap = min(line.y1, word.y1) - max(line.y0, word.y0)
    near = -1.0 <= word.x0 - line.x1 <= _GAP * max(word.height, line.height)
    return near and overlap >= 0.5 * min(line.height, word.height)


def _judged(line: TextLine, height: float) -> TextLine:
    if line.y0 < _FOOT * height or not _PAGE_NUMBER.fullmatch(line.text):
        return line
    return TextLine(line.page, line.text, line.x0, line.y0, line.x1, line.y1, foot=True)
