"""Which known word a misspelt one stands for, by the letters alone."""

from __future__ import annotations

from collections.abc import Iterable


def find_nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word with the fewest slips of the keyboard from `word`, or None where none is near.

    A slip is a letter too many, too few, another, or two that changed places (optimal string alignment). Capitals,
    hyphens, underscores and spaces do not count. Up to two letters must be right, up to five may have one slip, up to
    nine two, and longer words three: two short words that differ in more are two words.
    """
    written = _reduce_word(word)
    best: tuple[int, str] | None = None
    for candidate in known:
        other = _reduce_word(candidate)
        bound = _count_allowed_slips(min(len(written), len(other)))
        if best:
            bound = min(bound, best[0] - 1)
        if bound < 0 or abs(len(written) - len(other)) > bound:
            continue
        slips = _count_slips(written, other)
        if slips <= bound:
            best = slips, candidate
    return best[1] if best else None


def _reduce_word(word: str) -> str:
    """Return a word without case and what does not count between words."""
    return word.lower().translate(_UNCOUNTED)


_UNCOUNTED = str.maketrans("", "", "-_ ")


def _count_allowed_slips(length: int) -> int:
    """Return how many slips a word of a length may have to be taken for another."""
    return 0 if length <= 2 else 1 if length <= 5 else 2 if length <= 9 else 3


def _count_slips(one: str, other: str) -> int:
    """Count the letters to change, add, drop or exchange to make one word of another."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, char in enumerate(one, start=1):
        before, last, row = row, before, [at]
        for to, wanted in enumerate(other, start=1):
            slips = min(before[to] + 1, row[to - 1] + 1, before[to - 1] + (char != wanted))
            if last and to > 1 and char == other[to - 2] and one[at - 2] == wanted:
                slips = min(slips, last[to - 2] + 1)
            row.append(slips)
    return row[-1]
