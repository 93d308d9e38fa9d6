"""broken-word: no word is hyphenated at a line's end.

Viewers and pdftotext join such a word; programs that take lines as they stand read two. The style files let no word be
broken; a text of the data that has its own soft hyphens may still be.

Passes: "efficiency" stands on one line.
Notes: "effi-" at a line's end and "ciency" at the next one's beginning, where the data says "efficiency".
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, note
from cvlatex.preflight.facts import Facts

ID = "broken-word"

_NAMED = 5
"""Words that the message names."""


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield one note a PDF, with the first of the words."""
    words = facts.text.broken if facts.text else ()
    if words:
        named = ", ".join(words[:_NAMED]) + (f" and {len(words) - _NAMED} more" if len(words) > _NAMED else "")
        hint = "A little more or less text moves the break."
        message = f"A program that reads line by line misses {named}, hyphenated at a line's end."
        yield note(ID, facts.whole, message, hint)
