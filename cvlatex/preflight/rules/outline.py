"""outline: a PDF of several pages has an outline.

Passes: bookmarks that lead to the sections; a PDF of one page.
Warns: several pages and no bookmark.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.preflight.facts import Facts

ID = "outline"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield a warning where there is none."""
    if len(facts.pages) > 1 and not facts.outline:
        hint = "A CV's outline is made of its sections; build the PDF again."
        yield warning(ID, facts.whole, f"The PDF has {len(facts.pages)} pages and no outline.", hint)
