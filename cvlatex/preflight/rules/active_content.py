"""active-content: a PDF does nothing by itself.

Mail filters and applicant-tracking systems refuse a CV that holds a script, starts a program, or carries one.

Passes: a PDF of text, links, images; attached files such as the CV's source.
Fails: JavaScript, Launch and other actions beyond links, players, forms of XFA, attached programs.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.preflight.facts import Facts

ID = "active-content"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield an error on each kind of a page."""
    for active in facts.active:
        hint = "Print it anew without it: mail filters refuse such files."
        yield error(ID, facts.locate_page(active.page), f"The PDF holds {active.what}.", hint)
