"""page-budget: the PDF keeps to the pages that its variant allows.

Where it does not, setting it as densely as can be was tried and did not help. How many lines are too many even then is
reported, and which texts would make room: those with tags first, then from the end of the CV.

Passes: two pages where variants.yaml says `max_pages: 2`.
Fails: three.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.preflight.facts import Dense, Facts
from cvlatex.preflight.shortening import choose_cuts, describe_cuts, find_excesses

ID = "page-budget"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield an error where there are more pages than `max_pages`."""
    expected = facts.expected
    budget = expected.max_pages if expected else None
    if expected and budget is not None and len(facts.pages) > budget:
        count = f"{len(facts.pages)} pages, {len(facts.pages) - budget} more than `max_pages` allows"
        hint = "Leave something out with `include:`, `exclude:` or tags, or raise `max_pages`."
        yield error(ID, expected.span, f"{facts.file} has {count}.", *_advise(facts, budget), hint)


def _advise(facts: Facts, budget: int) -> Iterator[str]:
    """Yield how many lines are too many, and which texts have as many."""
    expected = facts.expected
    if expected is None or facts.text is None:
        return
    dense = expected.dense or Dense(len(facts.pages), facts.text, facts.outline)
    for excess in find_excesses(dense.pages, dense.text, dense.outline, expected, dense.pages - budget):
        if excess.is_glossary:
            yield "`glossary: referenced` or `glossary: none` takes pages from the glossary."
        chosen = choose_cuts(dense.text, excess, expected.tagged)
        if excess.lines and chosen:
            are = "1 line is" if excess.lines == 1 else f"{excess.lines} lines are"
            have = sum(cut.lines for cut in chosen)
            texts = "These texts have as many" if have >= excess.lines else f"The texts that can go have {have} of them"
            yield f"Set as densely as can be, {are} too many. {texts}: {describe_cuts(chosen)}."
