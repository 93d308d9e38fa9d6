"""look-alike: a hyphen and a middle dot extract as the characters that people type.

A font that has one glyph for several characters may lead it back to the wrong one.

Passes: "zero-shot" extracts with U+002D, "算法 · 视觉" with U+00B7.
Warns: they extract with U+2010, U+2011, U+00AD or U+30FB, which look the same, and a search fails. A PDF whose data has
these characters is let be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.preflight.facts import Facts

ID = "look-alike"

_STAND_INS = {"-": "\u2010\u2011\u00ad", "·": "\u30fb"}
_WORDS = {"-": r"\S*\w[{}]\w\S*", "·": r"\S*\w\s*[{}]\s*\w\S*"}
"""What a character is looked for in: a hyphen within a word, a dot between two."""


def check(facts: Facts) -> Iterator[Diagnostic]:
    """One warning a PDF for the hyphen and one for the dot, each with the first word that has it."""
    if facts.text is None:
        return
    units = facts.expected.units if facts.expected else ()
    source = "".join(piece.text for unit in units for piece in unit.pieces)
    for char, stand_ins in _STAND_INS.items():
        wrong = [stand_in for stand_in in stand_ins if stand_in not in source]
        found = _first(facts, _WORDS[char].format("".join(wrong))) if wrong else None
        if found:
            page, word = found
            hint = f"The font's map of characters should lead the glyph back to U+{ord(char):04X}."
            message = f"The '{char}' in '{word}' extracts as another character than the one that people type."
            yield warning(ID, facts.on_page(page), message, hint)


def _first(facts: Facts, pattern: str) -> tuple[int, str] | None:
    for line in facts.text.lines if facts.text else ():
        if match := re.search(pattern, line.text):
            return line.page, match.group()
    return None
