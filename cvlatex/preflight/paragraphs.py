"""Paragraphs of a PDF whose source is not known, guessed from the positions of its lines.

A line that reaches the right margin goes on in the next one, if that begins without a mark of a list, near where the
first began, and right below it, or at the top of the next page unless a sentence ends where the page does. What ends
short of the margin ends its paragraph.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from cvlatex.preflight.facts import Paragraph, TextLine

_MARK = re.compile(r"([•◦▪–*]|\(?\d{1,2}[.)])\s")
_SENTENCE_END = (".", "!", "?", "。", "！", "？", ":", "：")
_INDENT = 4.0
"""How far a paragraph's second line may begin to the right of its first, in line heights: a hanging indent."""


def guess_paragraphs(lines: Iterable[TextLine]) -> tuple[Paragraph, ...]:
    """Return paragraphs of two lines and more."""
    body = [line for line in lines if not line.foot]
    margins = _measure_margins(body)
    paragraphs: list[Paragraph] = []
    current: list[TextLine] = []
    for line in body:
        if current and not _goes_on(current, line, margins[current[-1].page]):
            paragraphs.append(Paragraph(tuple(current), None))
            current = []
        current.append(line)
    paragraphs.append(Paragraph(tuple(current), None))
    return tuple(paragraph for paragraph in paragraphs if len(paragraph.lines) > 1)


def _measure_margins(lines: Iterable[TextLine]) -> dict[int, float]:
    """Return the right margin of each page: where most lines end. Marks may hang out, so the longest says nothing."""
    ends: dict[int, Counter[int]] = {}
    for line in lines:
        ends.setdefault(line.page, Counter())[round(line.x1)] += 1
    return {page: max(counts, key=lambda end: (counts[end], end)) for page, counts in ends.items()}


def _goes_on(current: list[TextLine], line: TextLine, margin: float) -> bool:
    """Whether a line goes on with the current paragraph: its last line is full, and this one below it or overleaf."""
    last = current[-1]
    full = last.x1 >= margin - 0.5 * last.height
    if not full or _MARK.match(line.text):
        return False
    shift = line.x0 - last.x0
    aligned = abs(shift) < 1.5 if len(current) > 1 else -1.5 < shift < _INDENT * line.height
    below = 0 < _measure_middle(line) - _measure_middle(last) < 2.2 * last.height
    overleaf = line.page == last.page + 1 and not last.text.endswith(_SENTENCE_END)
    return aligned and (below if line.page == last.page else overleaf)


def _measure_middle(line: TextLine) -> float:
    """Return the height that Latin and Chinese of one size share, whose boxes differ."""
    return (line.y0 + line.y1) / 2
