"""structure-destination: what leads to a place in the document leads to an element (ISO 14289-2, 8.8).

Passes: a link whose action has a structure destination, whatever place on a page it has beside it.
Fails: a link, an item of the outline or a named destination that knows nothing but a place on a page.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.clauses import Finding, find_accessible, report_errors
from cvlatex.preflight.facts import Facts

ID = "structure-destination"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Return an error a page and kind of way."""
    return report_errors(ID, facts, _find(facts))


def _find(facts: Facts) -> Iterator[Finding]:
    """Yield the destinations that are not structure destinations."""
    for page, what in facts.tagged.loose_ends if facts.tagged and find_accessible(facts) else ():
        subject = what[0].upper() + what[1:]
        yield Finding(f"{subject} leads to a place on a page and to no element", "ISO 14289-2, 8.8", page)
