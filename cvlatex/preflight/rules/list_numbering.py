"""list-numbering: a list whose items have labels says of what kind they are (ISO 14289-2, 8.2.5.25).

Passes: an `L` with `ListNumbering` Disc, Decimal or Description; one without labels.
Fails: labels in a list with no `ListNumbering`, or with None.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.clauses import Finding, accessible, errors
from cvlatex.preflight.facts import Facts

ID = "list-numbering"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """One error for all lists with labels and without numbering."""
    return errors(ID, facts, _findings(facts))


def _findings(facts: Facts) -> Iterator[Finding]:
    """The lists with labels and without numbering."""
    numbering: dict[int, str] = {}
    for tag in accessible(facts):
        if tag.kind == "L":
            numbering[tag.number] = tag.attributes.get("ListNumbering", "None")
        elif tag.kind == "LI" and "Lbl" in tag.kids and numbering.get(tag.within, "None") == "None":
            yield Finding("A list has labels and does not say of what kind", "ISO 14289-2, 8.2.5.25")
