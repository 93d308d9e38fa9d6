"""list-numbering: a list whose items have labels says of what kind they are (ISO 14289-2, 8.2.5.25).

Passes: an `L` with `ListNumbering` Disc, Decimal or Description; one without labels.
Fails: labels in a list with no `ListNumbering`, or with None.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.clauses import Finding, find_accessible, report_errors
from cvlatex.preflight.facts import Facts

ID = "list-numbering"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Return one error for all lists with labels and without numbering."""
    return report_errors(ID, facts, _find(facts))


def _find(facts: Facts) -> Iterator[Finding]:
    """Yield the lists with labels and without numbering."""
    numbering: dict[int, str] = {}
    for tag in find_accessible(facts):
        if tag.kind == "L":
            numbering[tag.number] = tag.attributes.get("ListNumbering", "None")
        elif tag.kind == "LI" and "Lbl" in tag.kids and numbering.get(tag.within, "None") == "None":
            yield Finding("A list has labels and does not say of what kind", "ISO 14289-2, 8.2.5.25")
