"""paper-size: every page is of the paper that the variant asks for.

Passes: A4 (210 by 297 mm) where variants.yaml says `paper: a4`, Letter (8.5 by 11 in) where it says `paper: letter`.
Fails: a page of another size. A PDF from elsewhere may be either, as long as all of its pages are the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.preflight.facts import Facts

ID = "paper-size"
PAPERS = {"a4": (595.276, 841.89), "letter": (612.0, 792.0)}
"""Width and height in points."""

TOLERANCE = 1.0
"""Points that rounding may take."""

_POINTS_PER_MM = 72.0 / 25.4


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield an error on the first page that is of another size."""
    if facts.expected:
        allowed = {facts.expected.paper: PAPERS[facts.expected.paper]}
    else:
        first = facts.pages[0] if facts.pages else (0.0, 0.0)
        allowed = {name: size for name, size in PAPERS.items() if _are_alike(first, size)} or PAPERS
    for number, page in enumerate(facts.pages, 1):
        if not any(_are_alike(page, size) for size in allowed.values()):
            size_in_mm = f"{page[0] / _POINTS_PER_MM:.0f} by {page[1] / _POINTS_PER_MM:.0f} mm"
            wanted = " or ".join(name.capitalize() for name in allowed)
            hint = "Choose it with `paper: a4` or `paper: letter` in variants.yaml."
            yield error(ID, facts.locate_page(number), f"Page {number} is {size_in_mm}, not {wanted}.", hint)
            return


def _are_alike(one: tuple[float, float], two: tuple[float, float]) -> bool:
    """Whether two sizes are the same but for the tolerance, in points."""
    return abs(one[0] - two[0]) <= TOLERANCE and abs(one[1] - two[1]) <= TOLERANCE
