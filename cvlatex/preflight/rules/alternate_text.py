"""alternate-text: a picture has words, and a link has the same ones twice (ISO 14289-2, 8.2.5.28 and 8.9.4.2).

Passes: a `Figure` with Alt or ActualText; an element whose Alt is what its annotation's Contents is.
Fails: a `Figure` with neither; an element and its annotation that say different things.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.clauses import Finding, find_accessible, report_errors
from cvlatex.preflight.facts import Facts

ID = "alternate-text"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Return an error on all elements of a kind."""
    return report_errors(ID, facts, _find(facts))


def _find(facts: Facts) -> Iterator[Finding]:
    """Yield the figures and annotations without alternate text."""
    for tag in find_accessible(facts):
        if tag.kind == "Figure" and tag.alternate is None and tag.replacement is None:
            yield Finding("A figure has no alternate text", "ISO 14289-2, 8.2.5.28.2")
        if tag.alternate is not None and any(words not in ("", tag.alternate) for words in tag.contents):
            yield Finding("An annotation says something else than its element", "ISO 14289-2, 8.9.4.2")
