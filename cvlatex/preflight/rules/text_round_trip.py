"""text-round-trip: all of the data's text is in the PDF's extracted text, in the data's order.

Compared without white space, case, hyphens and ligatures. Formulas are left out: they have no plain text.

Passes: a PDF whose text can be copied whole.
Fails: a text of the data that is not in the PDF's, or not as it was written.
Warns: a text that extracts at another place than the one it has in the data.
A PDF from elsewhere has no data to be compared with.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error, warning
from cvlatex.preflight.facts import Facts, Piece

ID = "text-round-trip"

_CUT = "It sticks out of its column and is cut off: shorten it, or put a space where its longest word may break."

_MOST_QUOTED = 30
"""Characters of a text that a message quotes."""


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield an error on every lost text, a warning on every one that is out of its place."""
    if facts.text is None:
        return
    tex = facts.expected.tex if facts.expected else ()
    too_wide = {found.span for found in tex if found.code == "overfull-box"}
    for piece in facts.text.lost:
        cut = piece.span is not None and piece.span in too_wide
        hint = _CUT if cut else suggest_cure(facts.text.other_sets.get(piece.text))
        message = f"A search of the PDF does not find '{_quote(piece)}'."
        yield error(ID, piece.span or facts.whole, message, hint)
    for piece in facts.text.moved:
        hint = "Programs that read the CV get its text in another order than people do."
        yield warning(ID, piece.span or facts.whole, f"'{_quote(piece)}' extracts out of its place.", hint)


def suggest_cure(other_sets: tuple[str, ...] | None) -> str:
    """Return what to do about a text that does not extract as written, where these other font sets would let it."""
    if not other_sets:
        return "Your text is fine; this is a fault of the program: please report it."
    which = "The font set" if len(other_sets) == 1 else "One of the font sets"
    names = ", ".join(f"'{name}'" for name in other_sets)
    return f"{which} {names} has these characters as glyphs of their own: choose it with `fonts:` in variants.yaml."


def _quote(piece: Piece) -> str:
    """Return a piece of text for a message, shortened."""
    text = " ".join(piece.text.split())
    return text if len(text) <= _MOST_QUOTED else text[:_MOST_QUOTED] + "…"
