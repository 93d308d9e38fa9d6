"""bounding-box: a picture, a formula or a table says where it stands (ISO 32000-2, 14.8.5.4.3).

Passes: a `Figure` with a `BBox` of four numbers among its attributes of layout.
Fails: a `Figure`, `Formula` or `Table` without.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.clauses import Finding, accessible, errors
from cvlatex.preflight.facts import Facts

ID = "bounding-box"

_KINDS = ("Figure", "Formula", "Table")


def check(facts: Facts) -> Iterator[Diagnostic]:
    """An error on all elements of a kind."""
    return errors(ID, facts, _findings(facts))


def _findings(facts: Facts) -> Iterator[Finding]:
    """The elements that need a bounding box and have none."""
    for tag in accessible(facts):
        if tag.kind in _KINDS and "BBox" not in tag.attributes:
            yield Finding(f"A {tag.kind} does not say where it stands", "ISO 32000-2, 14.8.5.4.3")
