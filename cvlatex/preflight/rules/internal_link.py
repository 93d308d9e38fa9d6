"""internal-link: every link inside the PDF, those of the outline too, lands on one of its pages.

Passes: a link to a destination that exists.
Fails: a link to a name that nothing bears, or to a page that was taken out.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.preflight.facts import Facts

ID = "internal-link"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield an error on every link that leads nowhere."""
    hint = "Build the PDF again; a link of the data can only lead to a glossary entry that is printed."
    for link in facts.internal_links:
        if link.target is None:
            yield error(ID, facts.locate_page(link.page or 1), f"A link to {link.name} leads nowhere.", hint)
    for item in facts.outline:
        if item.target is None:
            yield error(ID, facts.whole, f"The outline's entry '{item.title}' leads nowhere.", hint)
