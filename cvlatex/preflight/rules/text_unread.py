"""text-unread: pdftotext is there to read the text of the PDF with.

Without it, what hangs on the text is not judged: private-use, text-round-trip, broken-word, look-alike, widow,
lone-character, stranded-heading.

Passes: poppler's pdftotext is installed.
Notes: it is not, or it cannot read the file.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, note
from cvlatex.preflight.facts import Facts

ID = "text-unread"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield a note where the text is unknown."""
    if facts.text is None:
        hint = "Install poppler-utils (apt) or poppler (brew)."
        message = "The PDF's text is not judged: pdftotext is not installed, or cannot read it."
        yield note(ID, facts.whole, message, hint)
