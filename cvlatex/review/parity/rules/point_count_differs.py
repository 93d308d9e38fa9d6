"""point-count-differs: a text has as many points in each language.

Passes: two lists of three points. Fails: three points in one language, two in the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.review.parity.texts import Pair

ID = "point-count-differs"


def check(pair: Pair) -> Iterator[Diagnostic]:
    """Return a warning at both texts where the numbers of their points differ."""
    if pair.one.points == pair.other.points:
        return
    for own, other in pair.list_both_ways():
        message = f"This has {_describe_count(own.points)}, and {_describe_count(other.points)} in {other.language}."
        yield warning(ID, own.span, message, "Say each point in both languages.")


def _describe_count(points: int) -> str:
    """Return a number of points in words."""
    return "one point" if points == 1 else f"{points or 'no'} points"
