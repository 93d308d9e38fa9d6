"""look-alike: a hyphen and a middle dot extract as the characters that people type.

A font that has one glyph for several characters may lead it back to the wrong one.

Passes: "zero-shot" extracts with U+002D, "算法 · 视觉" with U+00B7.
Warns: they extract with U+2010, U+2011, U+00AD or U+30FB, which look the same, and a search fails. A PDF whose data has
these characters is let be.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.preflight.facts import Facts
from cvlatex.preflight.rules.text_round_trip import suggest_cure
from cvlatex.preflight.stand_ins import find_stand_ins

ID = "look-alike"

_FOREIGN = "Print it in another font: this one leads the glyph back to the wrong character."


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield one warning a PDF for the hyphen and one for the dot, each with the first word that has it."""
    if facts.text is None:
        return
    for char, page, word in find_stand_ins(facts.text.lines, facts.expected.units if facts.expected else ()):
        message = f"The '{char}' in '{word}' extracts as another character than the one that people type."
        hint = suggest_cure(facts.text.other_sets.get(char)) if facts.expected else _FOREIGN
        yield warning(ID, facts.locate_page(page), message, hint)
