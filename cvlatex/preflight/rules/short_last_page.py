"""short-last-page: the last page of a text holds six lines or more.

A text is the CV in one language, a letter, the glossary, or what begins with `new_page: true`. One that has a page for
itself may be as short as it is.

Passes: a CV of one page; a last page of six lines; a glossary of one term.
Warns: two lines that run over to a page of their own.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.preflight.facts import Expected, Facts
from cvlatex.preflight.runs import count_rows_by_page, find_runs
from cvlatex.preflight.shortening import Excess, choose_cuts, describe_cuts

ID = "short-last-page"

LEAST = 6
"""Lines that are worth a page."""

_SMALL = 9.5
"""Size in points from which `compact` pages have little to give."""


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield a warning on a last page that is nearly empty, with what brings its lines back."""
    expected, text = facts.expected, facts.text
    if expected is None or text is None or not facts.pages:
        return
    runs, rows = find_runs(len(facts.pages), text, facts.outline, expected), count_rows_by_page(text)
    for run in runs:
        lines = rows[run[-1]]
        if len(run) < 2 or not 0 < lines < LEAST:
            continue
        which = "The last page" if run[-1] == len(facts.pages) else f"Page {run[-1]}"
        message = f"{which} has {lines} {'line' if lines == 1 else 'lines'} alone."
        chosen = choose_cuts(text, Excess(run, lines, is_glossary=False), expected.tagged)
        hints = [*_advise_denser(expected, len(facts.pages))]
        enough = sum(cut.lines for cut in chosen) >= lines
        hints += [f"These texts have as many lines: {describe_cuts(chosen)}."] if enough else []
        yield warning(ID, expected.span, message, *hints)


def _advise_denser(expected: Expected, pages: int) -> Iterator[str]:
    """Yield how other pages can be set more densely."""
    if expected.density != "compact" or expected.size > _SMALL:
        yield f"`max_pages: {pages - 1}` sets the other pages as much closer as that takes."
