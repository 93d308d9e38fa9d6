"""short-page: every page but the last is at least two thirds full, unless the data wants a break there.

Breaks are wanted before a language's first page, that of a CV behind a letter, the glossary's, and that of a section
with `new_page: true`. How full a page is, is counted from the first line of the fullest page to where the last line of
one may stand.

Passes: text that reaches two thirds of the way down, or a page after which such a part begins.
Warns: a page that a block too large for what was left of it, or a heading that stays with it, left half empty.
Only of a build is it known which breaks are wanted.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.preflight.facts import Facts, Text
from cvlatex.preflight.runs import find_first_pages

ID = "short-page"

LEAST = 2 / 3
"""Share of the text's height."""

_FOOT = 0.9
"""Where the text may end at least, as a share of the page's height."""


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield a warning on every page that ends too early."""
    lines = [line for line in facts.text.lines if not line.foot] if facts.text else []
    if facts.expected is None or not lines:
        return
    top = min(line.y0 for line in lines)
    lowest = max(line.y1 for line in lines)
    new_pages = find_first_pages(facts.text or Text((), ()), facts.outline, facts.expected)
    ends: dict[int, float] = {}
    for line in lines:
        ends[line.page] = max(ends.get(line.page, top), line.y1)
    for page, (_, height) in enumerate(facts.pages[:-1], start=1):
        end = ends.get(page, top)
        share = (end - top) / (max(lowest, _FOOT * height) - top)
        if share < LEAST and page + 1 not in new_pages:
            message = f"Page {page} is {share:.0%} full, and nothing asked for a new page."
            hint = "Something large follows that must not be parted; move it, or part it into paragraphs."
            yield warning(ID, facts.locate_page(page), message, hint)
