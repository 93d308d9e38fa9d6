"""The page budget: spacing is tightened step by step until the pages fit, and not at all where they cannot."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import structs

from cvlatex.core.diagnostics import Diagnostic, note
from cvlatex.model.document import TIGHTEST, Document
from cvlatex.model.variant import Variant
from cvlatex.typeset.job import Typeset

_LEVELS = (
    "as densely as `normal`",
    "as densely as `compact`",
    "more densely than `compact`",
    "more densely than `compact`, with type half a point smaller",
    "more densely than `compact`, with type a point smaller",
)
"""How a document is set after so many steps from density `normal`: latex/cvlatex-page.sty. No type gets below 9 pt."""

_FIRST = {"airy": -1, "normal": 0, "compact": 1}
"""The step at which each density begins."""


def typeset_within_budget(
    document: Document,
    result: Typeset,
    typeset_again: Callable[[Document], Typeset],
    measure: Callable[[Typeset], None] = lambda _: None,
) -> tuple[Typeset, int]:
    """Typeset a document within its variant's `max_pages`; return it with the step of tightening that this took.

    `result` is the document as loosely as it may be. Where the tightest is still too long, `measure` gets it, and the
    document is typeset as without a budget: crowding that does not help is worse than a page more.
    """
    budget = document.variant.max_pages
    if budget is None or result.pages <= budget:
        return result, 0
    for tightness in range(1, TIGHTEST + 1):
        tighter = typeset_again(structs.replace(document, tightness=tightness))
        if tighter.pages <= budget:
            return tighter, tightness
    measure(tighter)
    return typeset_again(document), 0


def report_tightening(variant: Variant, tightness: int) -> tuple[Diagnostic, ...]:
    """Return a note that says how far the document was tightened; nothing where it was not."""
    if tightness == 0:
        return ()
    pages = f"{variant.max_pages} {'page' if variant.max_pages == 1 else 'pages'}"
    level = min(_FIRST[variant.density] + tightness, len(_LEVELS) - 1)
    message = f"'{variant.name}' is set {_LEVELS[level]}, to keep {pages}."
    return (note("tightened", variant.span, message, "Leave a little out, and it gets its air back."),)
