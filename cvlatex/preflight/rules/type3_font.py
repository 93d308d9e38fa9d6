"""type3-font: no font is a Type 3 font.

The glyphs of Type 3 are drawings or bitmaps: blurred at other sizes, and refused by many printers.

Passes: OpenType, TrueType and Type 1 fonts.
Fails: a Type 3 font, such as TeX makes by METAFONT where a Type 1 font is missing.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.preflight.facts import Facts

ID = "type3-font"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield an error on every Type 3 font in use."""
    for font in facts.fonts:
        if font.subtype == "Type3":
            hint = "Install the fonts that `make setup` installs; TeX has drawn this one itself."
            yield error(ID, facts.locate_page(font.pages[0]), f"The font {font.name} is a Type 3 font.", hint)
