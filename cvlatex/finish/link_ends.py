"""Where links end on their lines, and the space behind them.

A program that makes a run of text of each link's place (PDFium, for Chromium's screen reader support) takes what
follows it for the link's, where a space of the link or a line's end stands outside of that place.
"""

from __future__ import annotations

import itertools
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


LinkEnds = Mapping[int, Sequence[LinkEnd]]
"""The ends of a link on one page, by the number of its element."""


def find_link_ends(pages: Sequence[Sequence[PlacedPiece]], elements: Elements) -> tuple[LinkEnds, ...]:
    """The ends of all links, for each page."""
    links: dict[int, int] = {}
    for number, element in elements.by_number.items():
        if (link := _link_around(element)) is not None:
            links[number] = link.number
    return tuple(_ends_on(page, links) for page in pages)


def _ends_on(page: Sequence[PlacedPiece], links: Mapping[int, int]) -> LinkEnds:
    ends: defaultdict[int, list[LinkEnd]] = defaultdict(list)
    for one, two in itertools.zip_longest(page, page[1:]):
        link = links.get(one.piece.owner)
        if link is not None and (two is None or links.get(two.piece.owner) != link or two.piece.y != one.piece.y):
            space = one.space * float(one.piece.size) / 1000
            ends[link].append(LinkEnd(one.piece.x + one.width(), one.piece.y, space))
    return ends


def _link_around(element: Element) -> Element | None:
    within: Element | None = element
    while within is not None and within.type != "Link":
        within = within.parent
    return within
