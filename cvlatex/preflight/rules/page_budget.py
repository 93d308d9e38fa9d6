"""page-budget: the PDF keeps to the pages that its variant allows.

Where it does not, setting it as densely as can be was tried and did not help. How many lines stand beyond the budget is
said, and which texts would make room for them, the last of the CV first.

Passes: two pages where variants.yaml says `max_pages: 2`.
Fails: three.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.preflight.facts import Facts, Paragraph
from cvlatex.preflight.rules.short_last_page import rows

ID = "page-budget"

_NAMED = 5
"""Texts that the hint names."""


def check(facts: Facts) -> Iterator[Diagnostic]:
    """An error where there are more pages than `max_pages`."""
    budget = facts.expected.max_pages if facts.expected else None
    if facts.expected and budget is not None and len(facts.pages) > budget:
        count = f"{len(facts.pages)} pages, {len(facts.pages) - budget} more than `max_pages` allows"
        hint = "Leave something out with `include:`, `exclude:` or tags, or raise `max_pages`."
        yield error(ID, facts.expected.span, f"{facts.file} has {count}.", hint, *_advice(facts, budget))


def _advice(facts: Facts, budget: int) -> Iterator[str]:
    """How many lines are too many, and which texts have about as many."""
    over = sum(rows(facts, page) for page in range(budget + 1, len(facts.pages) + 1))
    room, named = 0, []
    for paragraph in reversed(facts.text.paragraphs if facts.text else ()):
        if paragraph.span is None or room >= over:
            continue
        room += _height(paragraph)
        named.append(f"line {paragraph.span.line} of {paragraph.span.file} ({_height(paragraph)})")
    if over and named:
        more = f" and {len(named) - _NAMED} more" if len(named) > _NAMED else ""
        yield f"{over} lines are too many. Texts with their lines, from the end: {', '.join(named[:_NAMED])}{more}."


def _height(paragraph: Paragraph) -> int:
    return len({(line.page, round(line.y0)) for line in paragraph.lines})
