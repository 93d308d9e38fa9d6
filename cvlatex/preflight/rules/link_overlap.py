"""link-overlap: no two links lie over each other (WCAG 2.2, 2.5.8).

Passes: links beside and below each other.
Warns: two links whose places overlap: a tap near their edge follows either.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.preflight.facts import Facts
from cvlatex.preflight.links import MOST_PAIRS

ID = "link-overlap"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield one warning a page."""
    for page, pairs in Counter(facts.overlaps).items():
        more = " or more" if pairs == MOST_PAIRS else ""
        many = f"{pairs:,}{more} pairs of links overlap" if pairs > 1 else "Two links overlap"
        yield warning(ID, facts.locate_page(page), f"{many} on this page.", "Set their lines further apart.")
