"""structure-destination: what leads to a place in the document leads to an element (ISO 14289-2, 8.8).

Passes: a link whose action has a structure destination, whatever place on a page it has beside it.
Fails: a link, an item of the outline or a named destination that knows nothing but a place on a page.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.clauses import Finding, accessible, errors
from cvlatex.preflight.facts import Facts

ID = "structure-destination"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """An error a page and kind of way."""
    return errors(ID, facts, _findings(facts))


def _findings(facts: Facts) -> Iterator[Finding]:
    """The destinations that are not structure destinations."""
    for page, what in facts.tagged.loose_ends if facts.tagged and accessible(facts) else ():
        subject = what[0].upper() + what[1:]
        yield Finding(f"{subject} leads to a place on a page and to no element", "ISO 14289-2, 8.8", page)
