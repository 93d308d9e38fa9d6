"""Where the source has each character that the pages print, found by what both have in common.

Stretches that both texts have once, in the same order, fix most places (the patience diff of B. Cohen); what stands
between two of them is compared character by character.
"""

from __future__ import annotations

from bisect import bisect_left
from difflib import SequenceMatcher

_STRETCHES = (8, 4, 2)
"""Characters of a stretch: long ones first, and shorter ones between two of them."""

_MOST = 1_000_000
"""Pairs of characters between two stretches that are compared."""


def same_places(printed: str, source: str) -> dict[int, int]:
    """The place in the source of each character printed, where that is certain."""
    places: dict[int, int] = {}
    _compare((printed, source), (0, 0), _STRETCHES, places)
    return places


def _compare(
    parts: tuple[str, str], begin: tuple[int, int], stretches: tuple[int, ...], places: dict[int, int]
) -> None:
    """Add the places of two parts of the texts that begin at `begin`."""
    printed, source = parts
    if not stretches:
        if len(printed) * len(source) <= _MOST:
            for left, right, size in SequenceMatcher(None, printed, source, autojunk=False).get_matching_blocks():
                places |= {begin[0] + left + step: begin[1] + right + step for step in range(size)}
        return
    size, *shorter = stretches
    left = before = 0
    for right, behind in (*_anchors(printed, source, size), (len(printed), len(source))):
        if right < left or behind < before:
            continue  # within the stretch before
        between = (printed[left:right], source[before:behind])
        _compare(between, (begin[0] + left, begin[1] + before), tuple(shorter), places)
        if right < len(printed):
            places |= {begin[0] + right + step: begin[1] + behind + step for step in range(size)}
        left, before = right + size, behind + size


def _anchors(printed: str, source: str, size: int) -> list[tuple[int, int]]:
    """The places of stretches that are in both texts once: as many as come in the same order in both."""
    there = _once(source, size)
    pairs = [(at, there[stretch]) for stretch, at in _once(printed, size).items() if stretch in there]
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


def _once(text: str, size: int) -> dict[str, int]:
    """The stretches that a text has once, with their places, in order."""
    found: dict[str, int] = {}
    again: set[str] = set()
    for at in range(len(text) - size + 1):
        stretch = text[at : at + size]
        if stretch in found:
            again.add(stretch)
        else:
            found[stretch] = at
    return {stretch: at for stretch, at in found.items() if stretch not in again}
