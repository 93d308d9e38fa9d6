"""page-budget: the PDF keeps to the pages that its variant allows.

Passes: two pages where variants.yaml says `max_pages: 2`.
Fails: three.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.preflight.facts import Facts

ID = "page-budget"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """An error where there are more pages than `max_pages`."""
    budget = facts.expected.max_pages if facts.expected else None
    if facts.expected and budget is not None and len(facts.pages) > budget:
        count = f"{len(facts.pages)} pages, {len(facts.pages) - budget} more than `max_pages` allows"
        hint = "Leave something out with `include:`, `exclude:` or tags, or raise `max_pages`."
        yield error(ID, facts.expected.span, f"{facts.file} has {count}.", hint)
