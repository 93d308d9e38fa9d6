"""formula-mathml: a formula is there as MathML too (ISO 14289-2, 8.2.5.29).

Passes: a `Formula` with an associated file of MathML, or with elements of MathML in it.
Fails: a `Formula` with neither, or without an alternate or replacement text.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.clauses import Finding, find_accessible, report_errors
from cvlatex.preflight.facts import Facts

ID = "formula-mathml"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Return an error on all formulas of this kind."""
    return report_errors(ID, facts, _find(facts))


def _find(facts: Facts) -> Iterator[Finding]:
    """Yield the formulas without MathML or alternate text."""
    for tag in find_accessible(facts):
        if tag.kind == "Formula" and not tag.has_mathml:
            yield Finding("A formula has no MathML", "ISO 14289-2, 8.2.5.29")
        if tag.kind == "Formula" and tag.alternate is None and tag.replacement is None:
            yield Finding("A formula has no alternate text", "ISO 14289-2, 8.2.5.29")
