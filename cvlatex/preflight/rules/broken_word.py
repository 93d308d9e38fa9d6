"""broken-word: a word that is hyphenated at a line's end is found whole by a search.

Passes: no word is parted; or it is, and the hyphen is no character of the extracted text.
Warns: "effi-" at a line's end and "ciency" at the next one's beginning, where the data says "efficiency": a search for
the keyword fails.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.diagnostics import Diagnostic, warning
from cvlatex.preflight.facts import Facts

ID = "broken-word"

_NAMED = 5
"""Words that the message names."""


def check(facts: Facts) -> Iterator[Diagnostic]:
    """One warning a PDF, with the first of the words."""
    words = facts.text.broken if facts.text else ()
    if words:
        named = ", ".join(words[:_NAMED]) + (f" and {len(words) - _NAMED} more" if len(words) > _NAMED else "")
        verb = "are" if len(words) > 1 else "is"
        hint = "Programs that look for keywords miss them; a little more or less text moves the break."
        yield warning(ID, facts.whole, f"A line's end parts {named}, which {verb} not found by a search.", hint)
