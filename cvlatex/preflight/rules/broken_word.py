"""broken-word: how many words a program misses that reads the file line by line.

Viewers and pdftotext join a word that is hyphenated at a line's end; programs that take lines as they stand do not. In
a finished PDF such a word says itself whole where it begins (`cvlatex/finish/words.py`), so that nothing is left to
note, unless a line holds the middle of a word and no more.

Passes: no word is parted; or it is, and the hyphen is no character of the extracted text.
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
    """One note a PDF, with the first of the words."""
    words = facts.text.broken if facts.text else ()
    if words:
        named = ", ".join(words[:_NAMED]) + (f" and {len(words) - _NAMED} more" if len(words) > _NAMED else "")
        hint = "A little more or less text moves the break."
        message = f"A program that reads line by line misses {named}, hyphenated at a line's end."
        yield note(ID, facts.whole, message, hint)
