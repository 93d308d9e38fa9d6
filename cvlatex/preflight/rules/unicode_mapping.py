"""unicode-mapping: every font in use says which characters its glyphs are.

Without that (a ToUnicode map, or one of the Latin encodings that say as much: ISO 19005-2, 6.2.11.7.2), text that looks
right is noise to a search, to a screen reader and to an applicant-tracking system.

Passes: a font with a ToUnicode map; a Latin font in WinAnsi encoding.
Fails: a font with neither, such as Fandol as XeTeX embeds it.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.preflight.facts import Facts

ID = "unicode-mapping"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield an error on every font whose glyphs cannot be read as characters."""
    for font in facts.fonts:
        if not font.unicode:
            hint = "Choose another font set with `fonts:`; this font cannot be searched or copied."
            place = facts.locate_page(font.pages[0])
            yield error(ID, place, f"The font {font.name} does not say which characters its glyphs are.", hint)
