"""Where the headings of the outline stand among the lines of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from cvlatex.preflight.alignment import normalize
from cvlatex.preflight.facts import Facts, OutlineItem, TextLine

_NEAR = 40.0
"""Points between a destination and the line that it is the place of."""


_PART = 12
"""Characters of a title that are it, and no other word of the line."""


class Heading(Struct, frozen=True):
    """An entry of the outline with the number of its first line in the text's lines."""

    item: OutlineItem
    line: int


def find_section_level(facts: Facts) -> int:
    """Return the level of the outline on which sections are, which is the first.

    Above it the CV's own name may stand, as many programs set it, or the languages of a build that has several.
    """
    levels = sorted({item.level for item in facts.outline})
    first = [item for item in facts.outline if item.level == levels[0]]
    has_languages = facts.expected is not None and facts.expected.languages > 1
    is_below = len(levels) > 1 and (has_languages or (len(first) == 1 and _is_name(first[0], facts, len(levels))))
    return levels[is_below] if levels else 0


def _is_name(alone: OutlineItem, facts: Facts, depth: int) -> bool:
    """Whether the only entry of the first level is the CV's name: there are two levels below it, or it is known."""
    return depth > 2 or normalize(alone.title) in normalize(facts.metadata.author + facts.metadata.title)


def find_headings(facts: Facts) -> Iterator[Heading]:
    """Yield the headings that are found near where the outline leads to, in its order."""
    lines = facts.text.lines if facts.text else ()
    pages: dict[int, list[tuple[int, TextLine]]] = {}
    for number, line in enumerate(lines):
        pages.setdefault(line.page, []).append((number, line))
    for item in facts.outline:
        title, target = normalize(item.title), item.target
        if title and target is not None and target.y is not None:
            near = [
                number
                for number, line in pages.get(target.page, ())
                if abs(line.y0 - target.y) <= _NEAR and _begins(title, line)
            ]
            if near:
                yield Heading(item, _find_nearest(near, lines, title, target.y))


def _find_nearest(near: Sequence[int], lines: Sequence[TextLine], title: str, y: float) -> int:
    """Return the line that a destination leads to: the first below it, as several entries may have the same title.

    Of lines that are level, the one that has the title alone: a line of another block may begin with the same word.
    """
    below = [number for number in near if lines[number].y0 + lines[number].y1 >= 2 * y] or near
    first = min(below, key=lambda number: abs(lines[number].y0 - y))
    level = [number for number in below if number == first or are_level(lines[number], lines[first])]
    return next((number for number in level if normalize(lines[number].text) == title), first)


def _begins(title: str, line: TextLine) -> bool:
    """Whether a line has a title, or the first part of one of several lines, maybe behind dates in a hint column."""
    text = normalize(line.text)
    part = text[max(text.find(title[:_PART]), 0) :]
    return bool(text) and (title in text or title.startswith(text) or (len(part) >= _PART and title.startswith(part)))


def are_level(one: TextLine, two: TextLine) -> bool:
    """Whether two lines stand on one height of a page."""
    if one.page != two.page:
        return False
    shared = min(one.y1, two.y1) - max(one.y0, two.y0)
    return shared > 0.5 * min(one.height, two.height)
