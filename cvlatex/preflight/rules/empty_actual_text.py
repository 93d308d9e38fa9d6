"""empty-actual-text: no text is replaced by nothing (ISO 32000-1, 14.9.4).

Some readers (PDFium, some screen readers) take an empty replacement for none, and read the text under it: the second
half of a broken word is then read twice.

Passes: replacements of one or more characters.
Warns: a page with an empty one.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.preflight.facts import Facts

ID = "empty-actual-text"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield one warning a page."""
    for page in facts.emptied:
        message = f"Page {page} has an empty ActualText; some readers read the text that it should hide."
        yield warning(ID, facts.locate_page(page), message, "Mark what should not be read as an artifact.")
