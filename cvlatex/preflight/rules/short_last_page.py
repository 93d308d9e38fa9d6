"""short-last-page: the last page holds six lines or more.

Passes: a CV of one page; a last page of six lines.
Warns: two lines that run over to a page of their own.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.preflight.facts import Facts, TextLine

ID = "short-last-page"

LEAST = 6
"""Lines that are worth a page."""


def check(facts: Facts) -> Iterator[Diagnostic]:
    """A warning on a last page that is nearly empty, with what brings its lines back."""
    last = len(facts.pages)
    lines = rows(facts, last)
    if facts.expected is None or last < 2 or not 0 < lines < LEAST:
        return
    message = f"The last page has {lines} {'line' if lines == 1 else 'lines'} alone."
    hint = f"`max_pages: {last - 1}` or `density: compact` sets the others closer; or leave as many lines out."
    yield warning(ID, facts.expected.span, message, hint)


def rows(facts: Facts, page: int) -> int:
    """The lines of a page, those beside each other counted once, without its head and foot."""
    lines = [line for line in facts.text.lines if line.page == page and not line.foot] if facts.text else []
    count, bottom = 0, float("-inf")
    for line in sorted(lines, key=_middle):
        if _middle(line) > bottom:
            count += 1
            bottom = line.y1
    return count


def _middle(line: TextLine) -> float:
    return (line.y0 + line.y1) / 2
