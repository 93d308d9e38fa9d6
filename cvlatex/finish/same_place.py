"""Where the source has each character that the pages print, found by what both have in common.

Stretches that both texts have once, in the same order, fix most places (the patience diff of B. Cohen); what stands
between two of them is compared character by character.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher

_STRETCHES = (8, 4, 2)
"""Characters of a stretch: long ones first, and shorter ones between two of them."""

_FEW = 10_000
"""Pairs of characters between two stretches of which the best alignment is found."""

_MOST = 1_000_000
"""Pairs of characters between two stretches that are compared."""


Fits = Callable[[int, int], bool]
"""Whether a character printed at a place may be the one at a place of the source, equal as they are."""


def align_characters(printed: str, source: str, fits: Fits = lambda _at, _place: True) -> dict[int, int]:
    """Return the place in the source of each character printed, where that is certain."""
    places: dict[int, int] = {}
    _compare_parts((printed, source), (0, 0), _STRETCHES, places, fits)
    return places


def _compare_parts(
    parts: tuple[str, str], begin: tuple[int, int], stretches: tuple[int, ...], places: dict[int, int], fits: Fits
) -> None:
    """Add the places of two parts of the texts that begin at `begin`."""
    printed, source = parts
    if not stretches:
        if len(printed) * len(source) <= _FEW:
            places |= {begin[0] + at: begin[1] + place for at, place in _align(printed, source, begin, fits)}
        elif len(printed) * len(source) <= _MOST:
            for left, right, size in SequenceMatcher(None, printed, source, autojunk=False).get_matching_blocks():
                places |= {begin[0] + left + step: begin[1] + right + step for step in range(size)}
        return
    size, *shorter = stretches
    left = before = 0
    anchors = [
        (at, place)
        for at, place in _find_anchors(printed, source, size)
        if all(fits(begin[0] + at + step, begin[1] + place + step) for step in range(size))
    ]
    for right, behind in (*anchors, (len(printed), len(source))):
        if right < left or behind < before:
            continue  # within the stretch before
        between = (printed[left:right], source[before:behind])
        _compare_parts(between, (begin[0] + left, begin[1] + before), tuple(shorter), places, fits)
        if right < len(printed):
            places |= {begin[0] + right + step: begin[1] + behind + step for step in range(size)}
        left, before = right + size, behind + size


def _align(printed: str, source: str, begin: tuple[int, int], fits: Fits) -> Iterator[tuple[int, int]]:
    """Yield pairs of places: the most characters that two short texts have in common in the same order.

    The longest common subsequence by the table of S. Needleman and C. Wunsch.
    """
    rows, columns = len(printed), len(source)
    equal = [
        [printed[at] == source[place] and fits(begin[0] + at, begin[1] + place) for place in range(columns)]
        for at in range(rows)
    ]
    common = [[0] * (columns + 1) for _ in range(rows + 1)]
    for at in reversed(range(rows)):
        for place in reversed(range(columns)):
            skipped = max(common[at + 1][place], common[at][place + 1])
            common[at][place] = max(skipped, equal[at][place] + common[at + 1][place + 1])
    at = place = 0
    while at < rows and place < columns:
        if equal[at][place] and common[at][place] == 1 + common[at + 1][place + 1]:
            yield at, place
            at, place = at + 1, place + 1
        elif common[at][place] == common[at + 1][place]:
            at += 1
        else:
            place += 1


def _find_anchors(printed: str, source: str, size: int) -> list[tuple[int, int]]:
    """Return the places of stretches that are in both texts once: as many as come in the same order in both."""
    there = _find_unique(source, size)
    pairs = [(at, there[stretch]) for stretch, at in _find_unique(printed, size).items() if stretch in there]
    # The longest rising run of the places in the source, by patience sorting.
    tops: list[int] = []
    piles: list[int] = []
    previous: list[int] = []
    for number, (_, place) in enumerate(pairs):
        pile = bisect_left(tops, place)
        tops[pile:] = [place, *tops[pile + 1 :]]
        piles[pile:] = [number, *piles[pile + 1 :]]
        previous.append(piles[pile - 1] if pile else -1)
    found: list[tuple[int, int]] = []
    number = piles[-1] if piles else -1
    while number >= 0:
        found.append(pairs[number])
        number = previous[number]
    return found[::-1]


def _find_unique(text: str, size: int) -> dict[str, int]:
    """Return the stretches that a text has once, with their places, in order."""
    found: dict[str, int] = {}
    again: set[str] = set()
    for at in range(len(text) - size + 1):
        stretch = text[at : at + size]
        if stretch in found:
            again.add(stretch)
        else:
            found[stretch] = at
    return {stretch: at for stretch, at in found.items() if stretch not in again}
