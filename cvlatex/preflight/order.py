"""Which texts stand elsewhere in a PDF than in its source.

Texts that stand once in the PDF and are long enough to be certain are its landmarks. The longest run of landmarks that
come in the source's order is where they belong; another landmark is out of place, and so is a text that does not stand
between the landmarks before and behind it. Nothing here depends on how long a text is.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from msgspec import Struct

GRAM = 8
"""Characters by which a text is looked up."""


class Wanted(Struct, frozen=True):
    """A text in the form in which it is compared, and the number of its unit: within a unit the order is free."""

    unit: int
    text: str


def find_out_of_place(wanted: Sequence[Wanted], stream: str) -> list[int]:
    """Return the numbers of the texts that stand in the stream, but not where the others have them."""
    grams = _index_grams(stream)
    found = [(at, number) for number, one in enumerate(wanted) if (at := _find_landmark(one.text, stream, grams)) >= 0]
    chain = _find_longest(found, wanted)
    lows, highs = _compute_bounds(chain, wanted, len(stream))
    return [
        number
        for number, one in enumerate(wanted)
        if number not in chain and not _stands(one.text, stream, lows[one.unit], highs[one.unit])
    ]


def _index_grams(stream: str) -> dict[str, int]:
    """Return where each run of characters stands; -1 for one that stands twice."""
    grams: dict[str, int] = {}
    for at in range(len(stream) - GRAM + 1):
        gram = stream[at : at + GRAM]
        grams[gram] = -1 if gram in grams else at
    return grams


def _find_landmark(text: str, stream: str, grams: dict[str, int]) -> int:
    """Return where a text stands, if it has a part that stands nowhere else; else -1."""
    for offset in range(0, len(text) - GRAM + 1, GRAM):
        at = grams.get(text[offset : offset + GRAM], -1) - offset
        if at + offset >= 0 and stream.startswith(text, at):
            return at
    return -1


def _find_longest(found: Sequence[tuple[int, int]], wanted: Sequence[Wanted]) -> dict[int, int]:
    """Return the most landmarks that stand in the order of their units, with their places."""
    order = sorted(found, key=lambda one: (wanted[one[1]].unit, one[0]))
    ends: list[int] = []
    last: list[int] = []
    before: dict[int, int] = {}
    for index, (at, _) in enumerate(order):
        length = bisect_left(ends, at)
        ends[length : length + 1] = [at]
        last[length : length + 1] = [index]
        before[index] = last[length - 1] if length else -1
    chain: dict[int, int] = {}
    index = last[-1] if last else -1
    while index >= 0:
        at, number = order[index]
        chain[number] = at
        index = before[index]
    return chain


def _compute_bounds(chain: dict[int, int], wanted: Sequence[Wanted], length: int) -> tuple[list[int], list[int]]:
    """Return for each unit where the landmarks of those before it end, and where those behind it begin."""
    units = max((one.unit for one in wanted), default=-1) + 1
    ends, starts = [0] * units, [length] * units
    for number, at in chain.items():
        one = wanted[number]
        ends[one.unit] = max(ends[one.unit], at + len(one.text))
        starts[one.unit] = min(starts[one.unit], at)
    lows, highs = [0] * units, [length] * units
    for unit in range(1, units):
        lows[unit] = max(lows[unit - 1], ends[unit - 1])
    for unit in range(units - 2, -1, -1):
        highs[unit] = min(highs[unit + 1], starts[unit + 1])
    return lows, highs


def _stands(text: str, stream: str, low: int, high: int) -> bool:
    """Whether a text stands in a range of the stream."""
    return not text or stream.find(text, low, high) >= 0
