"""Runs of pages: each begins on a page of its own because the data wants that, and goes on as long as its text.

A language begins a run, a CV behind a letter, the glossary, and a section with `new_page: true`. What is left out of a
run makes room on its own pages alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from cvlatex.preflight.alignment import normalize
from cvlatex.preflight.facts import Expected, OutlineItem, Text, TextLine

_LEAST_PART = 4
"""Characters of a name that goes on in a second line."""
_TOP = 60.0
"""Points below the first line within which a heading begins a page."""


def find_runs(pages: int, text: Text, outline: tuple[OutlineItem, ...], expected: Expected) -> tuple[range, ...]:
    """Return the runs of a PDF, as ranges of pages counted from 1."""
    first_pages = find_first_pages(text, outline, expected)
    starts = sorted({1, *(page for page in first_pages if page <= pages)})
    return tuple(range(start, end) for start, end in zip(starts, [*starts[1:], pages + 1], strict=True))


def find_first_pages(text: Text, outline: tuple[OutlineItem, ...], expected: Expected) -> frozenset[int]:
    """Return the pages that begin with something that was to begin one."""
    return frozenset((*_find_by_outline(text, outline, expected), *_find_behind_letters(text, expected)))


def count_rows_by_page(text: Text) -> Counter[int]:
    """Count the lines of each page, those beside each other once, without its head and foot."""
    found: Counter[int] = Counter()
    page, bottom = 0, float("-inf")
    for line in sorted(
        (line for line in text.lines if not line.foot), key=lambda line: (line.page, measure_middle(line))
    ):
        if line.page != page or measure_middle(line) > bottom:
            found[line.page] += 1
            page, bottom = line.page, line.y1
    return found


def count_rows(lines: tuple[TextLine, ...]) -> int:
    """Count the lines, those beside each other once."""
    return count_rows_by_page(Text(lines, ())).total()


def measure_middle(line: TextLine) -> float:
    """Return the height of a line's middle, which Latin and Chinese of one size share."""
    return (line.y0 + line.y1) / 2


def _find_by_outline(text: Text, outline: tuple[OutlineItem, ...], expected: Expected) -> Iterator[int]:
    """Yield the pages at whose top the outline has a language, the glossary or a section with `new_page`."""
    top = min((line.y0 for line in text.lines if not line.foot), default=0.0)
    titles = set(map(normalize, expected.new_pages))
    chapters = [item for item in outline if item.level == 1]
    own_pages = frozenset(chapters if expected.languages > 1 else chapters[-1:] if expected.glossary else [])
    for item in outline:
        first_pages = item in own_pages or normalize(item.title) in titles
        if first_pages and item.target and (item.target.y is None or item.target.y <= top + _TOP):
            yield item.target.page


def _find_behind_letters(text: Text, expected: Expected) -> Iterator[int]:
    """Yield the pages that begin with the head of a CV, after a letter: no running head, though it stands alike."""
    heads = set(map(normalize, expected.heads))
    lines = text.lines if heads else ()
    highest: dict[int, TextLine] = {}
    for line in lines:
        if line.page not in highest or line.y0 < highest[line.page].y0:
            highest[line.page] = line
    for page, first in highest.items():
        part = normalize(first.text)
        if any(head == part or (len(part) >= _LEAST_PART and head.startswith(part)) for head in heads):
            yield page
