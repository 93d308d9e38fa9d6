"""The text of a PDF as lines with their places, read from what pdftotext says of every word.

pdftotext prints words in the order of the file (`-raw`) with their boxes (`-bbox`): the order in which an
applicant-tracking system or a screen reader without tags gets them.
"""

from __future__ import annotations

import html
import itertools
import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator

from msgspec.structs import replace

from cvlatex.preflight.facts import TextLine

_PAGE = re.compile(r'<page width="[\d.]+" height="([\d.]+)">')
_WORD = re.compile(r'<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">([^<]*)</word>')
_NUMBER = re.compile(r"(\d+)|(?:.*\s)?(\d+)\s*/\s*\d+")
_NUMBER_BEHIND = re.compile(r"\s+\d+\s*/\s*\d+$")
_EDGE = 0.16
"""Share of the page's height, above and below, in which running heads and feet stand."""

_SHARE = 4
"""One page in so many has a running head or foot, at least: each language of a CV may have its own."""

_GAP = 1.5
"""Widest gap between two words of a line, in line heights: as wide as that between dates and their entry."""

_OVERLAP = 0.7
"""How far a word may begin before the last one's end, in line heights: Chinese punctuation is set half over its box."""

_ONE_SIZE = 0.8
"""The lowest word of a line as a share of its highest, from which on both are letters of one size."""
_FEW_GAPS = 4
"""Gaps that are too few to tell a loose line by."""

_HAN = "\u2e80"
"""From here on characters are Chinese, or its punctuation."""

_RUN = 4
"""Characters of Chinese in a row that are enough to measure."""

_MARKS = "，。、；：？！"
"""Marks whose white is on one side: within a run they are no wider than a character."""


_LINE_OF_EM = 1.4
"""The height of a line of Latin text in ems, as pdftotext takes it from the face."""


def read_lines(words: str, footers: Collection[str] = ()) -> tuple[TextLine, ...]:
    """Read the lines of every page in the order of the file; `words` is pdftotext's answer.

    Where `footers` are known, no other line is taken for one because it stands on several pages: a year may.
    """
    lines = [
        (line, line.y0 / height)
        for number, (height, body) in enumerate(_read_pages(words), 1)
        for line in _read_page(number, body)
    ]
    often = Counter(_key_place(line) for line, place in lines if not _EDGE < place < 1 - _EDGE)
    many = max(2, lines[-1][0].page // _SHARE) if lines else 2
    lowest = {line.page: line.y0 for line, _ in sorted(lines, key=lambda one: one[0].y0)}

    def is_foot(line: TextLine, place: float) -> bool:
        """Whether a line is a running head or foot; `place` is its height on the page, from 0 to 1."""
        if _EDGE < place < 1 - _EDGE:
            return False
        if footers:
            is_lowest = line.y1 >= lowest[line.page]  # an author's own name may be the text's last line but one
            return place >= 1 - _EDGE and is_lowest and (_is_number(line) or line.text in footers)
        return _is_number(line) or often[_key_place(line)] >= many

    return tuple(replace(line, foot=True) if is_foot(line, place) else line for line, place in lines)


def _read_pages(words: str) -> Iterator[tuple[float, str]]:
    """Yield the pages in pdftotext's output: the height of each, and its words."""
    starts = list(_PAGE.finditer(words))
    for start, following in itertools.zip_longest(starts, starts[1:]):
        yield float(start.group(1)), words[start.end() : following.start() if following else len(words)]


def _is_number(line: TextLine) -> bool:
    """Whether a line says its page's number: alone, as in 3/11, or so behind the owner's name."""
    found = _NUMBER.fullmatch(line.text)
    return found is not None and (found[1] or found[2]) == str(line.page)


def _key_place(line: TextLine) -> tuple[str, int]:
    """Return what the same line of a running head has in common on every page; a page's number may follow on some."""
    return _NUMBER_BEHIND.sub("", line.text), round(line.y0)


def _read_page(page: int, body: str) -> Iterator[TextLine]:
    """Yield the lines of a page, with their boxes."""
    words: list[str] = []
    boxes: list[tuple[float, float, float]] = []
    left = top = right = bottom = 0.0
    for x_min, y_min, x_max, y_max, encoded in _WORD.findall(body):
        x0, y0, x1, y1 = float(x_min), float(y_min), float(x_max), float(y_max)
        word = html.unescape(encoded) if "&" in encoded else encoded
        if word.isspace():
            continue  # what fills a gutter
        if words and _goes_on(top, right, bottom, x0, y0, y1):
            words.append(word)
            boxes.append((x0, x1, y1 - y0))
            top, right, bottom = min(top, y0), max(right, x1), max(bottom, y1)
            continue
        if words:
            yield _build_line(page, words, boxes, (left, top, right, bottom))
        words, boxes, left, top, right, bottom = [word], [(x0, x1, y1 - y0)], x0, y0, x1, y1
    if words:
        yield _build_line(page, words, boxes, (left, top, right, bottom))


def _build_line(
    page: int, words: list[str], boxes: list[tuple[float, float, float]], box: tuple[float, float, float, float]
) -> TextLine:
    """Return a line of words, whose boxes are (left, right, height), and how far they stand apart."""
    text = " ".join(words)
    is_chinese = max(text, default="") >= _HAN
    gap = 0.0 if is_chinese else _measure_gap(words, boxes)
    pitch = _measure_pitch(words, boxes) if is_chinese else 0.0
    reach = _measure_reach(words, boxes, is_chinese) if ":" in text or "：" in text else 0.0
    return TextLine(page, text, *box, gap=gap, pitch=pitch, reach=reach)


def _measure_gap(words: list[str], boxes: list[tuple[float, float, float]]) -> float:
    """Measure the gap between words in line heights; 0 where they are few, parted by marks, or of several sizes.

    Three in four are no less: the spaces of code, which are wider, may be among them.
    """
    if len(words) <= _FEW_GAPS or _is_of_items(words):
        return 0.0
    apart = sorted([after[0] - before[1] for before, after in itertools.pairwise(boxes)])
    heights = sorted([height for _, _, height in boxes])
    if apart[0] <= 0:
        return 0.0  # a Chinese quotation mark, whose box holds its own space
    if heights[0] < _ONE_SIZE * heights[-1]:
        return 0.0  # a formula, whose gaps are not those of words
    return apart[len(apart) // 4] / heights[len(heights) // 2]


def _is_of_items(words: list[str]) -> bool:
    """Whether marks or icons part the words, as they do contacts, behind which gaps are wider."""
    marks = [word for word in words[1:] if len(word) == 1]
    return any(word in "|•" or unicodedata.category(word) == "So" for word in marks)


def _measure_reach(words: list[str], boxes: list[tuple[float, float, float]], is_chinese: bool) -> float:
    """Measure the widest gap behind a word that ends with a colon, in line heights; Chinese boxes are an em high."""
    pairs = zip(words, boxes, boxes[1:], strict=False)
    line = _LINE_OF_EM if is_chinese else 1
    gaps = (
        (after[0] - one[1]) / (one[2] * line) for word, one, after in pairs if word.endswith((":", "：")) and one[2]
    )
    return max(gaps, default=0.0)


def _is_run(word: str) -> bool:
    """Whether a word is a run of Han and its marks, long enough to measure."""
    return len(word) >= _RUN and all(char in _MARKS or "\u3400" <= char <= "\u9fff" for char in word)


def _measure_pitch(words: list[str], boxes: list[tuple[float, float, float]]) -> float:
    """Measure what a character takes in the widest set run of Chinese, in line heights; 0 where no run is long.

    The box of a run has the space behind each character but the last. A mark takes a whole character or less.
    """
    runs = ((len(word), box) for word, box in zip(words, boxes, strict=True) if _is_run(word) and box[2])
    return max((((right - left) / height - 1) / (count - 1) for count, (left, right, height) in runs), default=0.0)


def _goes_on(top: float, right: float, bottom: float, x0: float, y0: float, y1: float) -> bool:
    """Whether a word goes on with a line: on its height, behind its end, and near."""
    line, word = bottom - top, y1 - y0
    tall, low = (word, line) if word > line else (line, word)
    if not -_OVERLAP * tall <= x0 - right <= _GAP * tall:
        return False
    return (min(y1, bottom)) - (max(y0, top)) >= 0.5 * low
