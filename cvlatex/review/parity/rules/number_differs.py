"""number-differs: a number of one language stands in the other too, in digits or in words.

Passes: `3.5万` and `35,000`; `三分之一` and `one third`; `90分钟` and `1.5 hours`; `九成` and `90%`.
Fails: `八人团队` beside `a team of nine`; `38%` beside no number; `¥300万` beside `$3 million`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.review.parity.numbers import find_numbers
from cvlatex.review.parity.quantities import has_answer
from cvlatex.review.parity.texts import Pair

ID = "number-differs"


def check(pair: Pair) -> Iterator[Diagnostic]:
    """Return a warning at both texts for each number that one of them lacks."""
    for own, other in pair.list_both_ways():
        there = find_numbers(other)
        for number in find_numbers(own):
            if number.is_sure and not has_answer(number, there):
                words = own.words[number.start : number.end].strip()
                yield warning(ID, own.span, f"The {other.language} text does not say '{words}'.",
                              "Say the same number in both, or leave it out of both.")  # fmt: skip
                yield warning(ID, other.span, f"The {own.language} text says '{words}', this one does not.",
                              "Say the same number in both, or leave it out of both.")  # fmt: skip
