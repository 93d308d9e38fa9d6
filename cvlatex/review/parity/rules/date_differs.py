"""date-differs: a date inside one language's text is the other one's too.

Passes: `2021年3月` and `March 2021`; `2021.03.05` and `5 March 2021`.
Fails: `2021年3月` and `May 2021`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.review.parity.dates import find_dates
from cvlatex.review.parity.texts import Pair

ID = "date-differs"


def check(pair: Pair) -> Iterator[Diagnostic]:
    """Return a warning at both texts for each date that one of them lacks."""
    for own, other in pair.list_both_ways():
        there = tuple(find_dates(other.words, other.language))
        for date in find_dates(own.words, own.language):
            if not any(date.agrees(one) for one in there):
                words = own.words[date.start : date.end]
                yield warning(ID, own.span, f"The {other.language} text does not say '{words}'.",
                              "Say the same date in both languages.")  # fmt: skip
                yield warning(ID, other.span, f"The {own.language} text says '{words}', this one does not.",
                              "Say the same date in both languages.")  # fmt: skip
