"""Where links end on their lines, the space behind them, and how far the lines above and below leave them room.

A program that makes a run of text of each link's place (PDFium, for Chromium's screen reader support) takes what
follows it for the link's, where a space of the link or a line's end stands outside of that place; and what stands
within it for the link, be it a comma of the line above.
"""

from __future__ import annotations

import itertools
import math
from bisect import bisect
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from cvlatex.finish.elements import Element, Elements
from cvlatex.finish.pieces import PlacedPiece


class LinkEnd(NamedTuple):
    """Where a link ends on a line, in points of its page's content, and how wide the space is that it shows there."""

    x: float
    y: float
    space: float


class PageLinks(NamedTuple):
    """What is known of the links of a page: where they end, and the text of the page from the bottom up.

    `lines` are its pieces behind their baselines.
    """

    ends: LinkEnds
    lines: Sequence[tuple[float, int, PlacedPiece]]

    def measure_room(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float]:
        """Return how far down and up a place may reach before it has the middle of a character of another line."""
        center, lowest, highest = (bottom + top) / 2, -math.inf, math.inf
        for y, _, one in self.lines[bisect(self.lines, (center - _FAR,)) : bisect(self.lines, (center + _FAR,))]:
            if (
                center - _BELOW <= y <= center + _ABOVE
                or one.piece.x >= right
                or one.piece.x + one.measure_width() <= left
            ):
                continue
            size = float(one.piece.size)
            if y < center:
                lowest = max(lowest, y + _TALL * size)
            else:
                highest = min(highest, y - _DEEP * size)
        return lowest, highest


_FAR = 24.0
"""Points from a link beyond which no line takes room from it."""

_BELOW, _ABOVE = 9.0, 5.0
"""Points from the middle of a link to where the baselines of other lines are at the least."""

_TALL, _DEEP = 0.78, 0.15
"""How far the middle of a character stands above or below its baseline at the most, in ems."""

LinkEnds = Mapping[int, Sequence[LinkEnd]]
"""The ends of a link on one page, by the number of its element."""


def read_links(pages: Sequence[Sequence[PlacedPiece]], elements: Elements) -> tuple[PageLinks, ...]:
    """Return what is known of all links, for each page."""
    links: dict[int, int] = {}
    for number, element in elements.by_number.items():
        if (link := _find_link(element)) is not None:
            links[number] = link.number
    return tuple(
        PageLinks(_find_ends(page, links), sorted((one.piece.y, place, one) for place, one in enumerate(page)))
        for page in pages
    )


def _find_ends(page: Sequence[PlacedPiece], links: Mapping[int, int]) -> LinkEnds:
    """Return where each link ends on the lines of a page; `links` has the link of each owner of pieces."""
    ends: defaultdict[int, list[LinkEnd]] = defaultdict(list)
    for one, two in itertools.zip_longest(page, page[1:]):
        link = links.get(one.piece.owner)
        if link is not None and (two is None or links.get(two.piece.owner) != link or two.piece.y != one.piece.y):
            space = one.space * float(one.piece.size) / 1000
            ends[link].append(LinkEnd(one.piece.x + one.measure_width(), one.piece.y, space))
    return ends


def _find_link(element: Element) -> Element | None:
    """Return the link that an element stands in, or is."""
    within: Element | None = element
    while within is not None and within.type != "Link":
        within = within.parent
    return within
