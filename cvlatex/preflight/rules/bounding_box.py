"""bounding-box: a picture, a formula or a table says where it stands (ISO 32000-2, 14.8.5.4.3).

Passes: a `Figure` with a `BBox` of four numbers among its attributes of layout.
Fails: a `Figure`, `Formula` or `Table` without.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.clauses import Finding, find_accessible, report_errors
from cvlatex.preflight.facts import Facts

ID = "bounding-box"

_KINDS = ("Figure", "Formula", "Table")


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Return an error on all elements of a kind."""
    return report_errors(ID, facts, _find(facts))


def _find(facts: Facts) -> Iterator[Finding]:
    """Yield the elements that need a bounding box and have none."""
    for tag in find_accessible(facts):
        if tag.kind in _KINDS and "BBox" not in tag.attributes:
            yield Finding(f"A {tag.kind} does not say where it stands", "ISO 32000-2, 14.8.5.4.3")
