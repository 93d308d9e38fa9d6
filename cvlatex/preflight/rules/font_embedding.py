"""font-embedding: every font in use travels in the PDF, cut down to the characters in use.

Passes: a font that is embedded and subset, as XeTeX embeds them.
Fails: a font that is only named, which each reader replaces by what it has.
Warns: a font that is embedded whole, and makes the file larger than it need be.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error, warning
from cvlatex.preflight.facts import Facts

ID = "font-embedding"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield an error on every font that is not embedded, a warning on every one that is whole."""
    for font in facts.fonts:
        place = facts.locate_page(font.pages[0])
        if not font.embedded:
            hint = "Use a font file that the fonts' licence allows to embed."
            yield error(ID, place, f"The font {font.name} is not in the PDF; others will see another font.", hint)
        elif not font.subset:
            yield warning(ID, place, f"The font {font.name} is embedded whole.", "Embed only the characters in use.")
