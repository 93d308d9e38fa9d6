"""Where figures and formulas stand, which the structure says of each that is on one page (ISO 32000-2, table 379)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from cvlatex.finish.elements import Elements
from cvlatex.finish.marks import MarkedPage
from cvlatex.finish.pieces import PlacedPiece

ORIGIN: Final = 72.0
"""How far TeX's origin is from the left and the top of a page, in points."""

Box = tuple[float, float, float, float]
"""Left, bottom, right and top, in points of the page."""

_ASCENT, _DESCENT = 0.9, 0.3
"""How far what a formula shows reaches above and below its baseline, in ems."""

_IMAGE = re.compile(
    rb"/Figure <</MCID (\d+)>> BDC\s[^/]*?q (-?[\d.]+) 0 0 (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) cm\s*/\S+ Do", re.DOTALL
)


def measure_formulas(pages: Sequence[Sequence[PlacedPiece]], elements: Elements, heights: Sequence[float]) -> None:
    """Give each formula the box of its pieces. `heights` are those of the pages."""
    formulas = {number for number, element in elements.by_number.items() if element.type == "Formula"}
    if formulas:
        found = (
            (one.piece.owner, page, _measure_box(one, heights[page]))
            for page, pieces in enumerate(pages)
            for one in pieces
            if one.piece.owner in formulas
        )
        _give_boxes(found, elements)


def measure_figures(pages: Sequence[MarkedPage], elements: Elements, heights: Sequence[float]) -> None:
    """Give each figure the box of its image."""
    _give_boxes(_find_images(pages, heights), elements)


def _find_images(pages: Sequence[MarkedPage], heights: Sequence[float]) -> Iterator[tuple[int, int, Box]]:
    """Yield the boxes of the figures on the pages: page and number of the element, and its box in points."""
    for page, (marked, height) in enumerate(zip(pages, heights, strict=True)):
        if b"/Figure " in marked.content:
            for image in _IMAGE.finditer(marked.content):
                wide, high, x, y = map(float, image.groups()[1:])
                left, bottom = x + ORIGIN, y + height - ORIGIN
                yield marked.owners[int(image[1])], page, (left, bottom, left + wide, bottom + high)


def _measure_box(one: PlacedPiece, height: float) -> Box:
    """Return the box of a piece in points of the page; `height` is the page's."""
    size = float(one.piece.size)
    left, baseline = one.piece.x + ORIGIN, one.piece.y + height - ORIGIN
    return left, baseline - _DESCENT * size, left + one.measure_width(), baseline + _ASCENT * size


def _give_boxes(found: Iterable[tuple[int, int, Box]], elements: Elements) -> None:
    """Give each element the box around all of its parts, unless they are on several pages."""
    boxes: defaultdict[int, list[tuple[int, Box]]] = defaultdict(list)
    for owner, page, box in found:
        boxes[owner].append((page, box))
    for owner, parts in boxes.items():
        if len({page for page, _ in parts}) == 1:
            lefts, bottoms, rights, tops = zip(*(box for _, box in parts), strict=True)
            elements.by_number[owner].box = (min(lefts), min(bottoms), max(rights), max(tops))
