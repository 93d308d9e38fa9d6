"""entry-gap: entries stand further apart than the points in them.

A parser of resumes tells one entry from the next by a gap of more than 1.4 times the usual distance of two lines.
Entries are those on the level of the outline below the sections'; lists of entries of one line, or of one that goes on
in a second, are read line by line.

Passes: entries that are 1.4 times a line, and more, below what comes before them.
Warns: a page on which one is nearer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import pairwise

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.preflight.alignment import normalize
from cvlatex.preflight.facts import Facts, TextLine
from cvlatex.preflight.headings import Heading, are_level, find_headings, find_section_level

ID = "entry-gap"

_FACTOR = 1.4
_TRACE = 0.1
"""By how much equal distances may differ, in points: they are read from rounded coordinates."""

_FEW = 12
"""Lines of a page that say nothing about the distance of its lines."""


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield one warning a page."""
    lines = facts.text.lines if facts.text else ()
    top = find_section_level(facts)
    firsts = [(heading.item.level, _find_first(heading, lines)) for heading in find_headings(facts)]
    headings = [number for _, number in firsts]
    apart = {*headings, *(number + 1 for level, number in firsts if level == top)}
    titles = [normalize(item.title) for item in facts.outline if item.level == top]
    entries = [number for level, number in firsts if level == top + 1]
    pitches = _measure_pitches(lines, apart, {lines[number].page for number in entries})
    near: Counter[int] = Counter()
    for number in entries:
        above, line = lines[number - 1], lines[number]
        gap, pitch = _measure_gap(above, line) if number else None, pitches[line.page]
        if gap is not None and round(gap) <= _FACTOR * pitch:
            brief = any(are_level(lines[one], above) for one in headings) or _goes_on(
                number - 1, headings, lines, pitch
            )
            # Between a section's title and its first entry its dates may stand.
            before = [normalize(one.text) for one in lines[max(number - 2, 0) : number]]
            headed = any(text in title for text in before for title in titles)
            near[line.page] += not brief and not headed
    for page, count in near.items():
        if count:
            many = f"{count} entries stand" if count > 1 else "One entry stands"
            message = f"{many} less than {_FACTOR} lines below what is above on page {page}; parsers run them together."
            hint = "Set `density: normal` or `airy`, or raise `max_pages`, which may have tightened the page."
            yield warning(ID, facts.locate_page(page), message, hint)


def _goes_on(number: int, headings: Sequence[int], lines: Sequence[TextLine], pitch: float) -> bool:
    """Whether a line is the second of an entry of one line: right below the first, as lines of one text are."""
    while number and are_level(lines[number - 1], lines[number]):
        number -= 1
    gap = _measure_gap(lines[number - 1], lines[number]) if number else None
    below = gap is not None and gap < pitch + _TRACE
    return below and any(are_level(lines[one], lines[number - 1]) for one in headings)


def _find_first(heading: Heading, lines: Sequence[TextLine]) -> int:
    """Return the number of an entry's first line, to which the outline leads: its title may stand on the second."""
    number, target = heading.line, heading.item.target
    if target is None or target.y is None or number == 0:
        return number
    above = lines[number - 1]
    nearer = abs(above.y0 - target.y) < abs(lines[number].y0 - target.y)
    return number - 1 if nearer and above.page == target.page else number


def _measure_gap(above: TextLine, below: TextLine) -> float | None:
    """Measure from one line to the next below it on a page, by their middles; None elsewhere."""
    gap = (below.y0 + below.y1 - above.y0 - above.y1) / 2
    return gap if above.page == below.page and not above.foot and gap > 0.5 * below.height else None


def _measure_pitches(lines: Sequence[TextLine], apart: Container[int], pages: Iterable[int]) -> dict[int, float]:
    """Return the distance of two lines of a text on each of these pages: three in four gaps are no less.

    Pages in two languages have each their own. A page of few lines has that of the whole. The lines of the numbers in
    `apart`, headings and what is below a section's, are not measured: a page may have little else.
    """
    gaps = [
        (below.page, gap)
        for number, (above, below) in enumerate(pairwise(lines), 1)
        if number not in apart and (gap := _measure_gap(above, below)) is not None
    ]
    whole = sorted(gap for _, gap in gaps)
    own = {page: sorted(gap for on, gap in gaps if on == page) for page in pages}
    return {page: _choose_least(those if len(those) >= _FEW else whole) for page, those in own.items()}


def _choose_least(gaps: Sequence[float]) -> float:
    """Return the gap that three in four are no less than, of sorted ones; 0 where there are none."""
    return gaps[len(gaps) // 4] if gaps else 0.0
