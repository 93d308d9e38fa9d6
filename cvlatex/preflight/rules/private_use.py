"""private-use: the extracted text has no character that means nothing outside its font.

Private-use characters (icons of Font Awesome, for one) and the replacement character reach a screen reader or an
applicant-tracking system as noise.

Passes: text in characters that Unicode defines; an icon that extracts as ✉ or as nothing.
Fails: U+E000 to U+F8FF, the planes 15 and 16, U+FFFD.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.preflight.facts import Facts

ID = "private-use"

_MEANINGLESS = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff\ufffd]")


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield an error a character, on the first page that has it."""
    seen: set[str] = set()
    for line in facts.text.lines if facts.text else ():
        for char in _MEANINGLESS.findall(line.text):
            if char in seen:
                continue
            seen.add(char)
            why = "a glyph that stands for no character" if char == "\ufffd" else "which means nothing outside its font"
            message = f"The extracted text has U+{ord(char):04X}, {why}."
            hint = "Use a font whose glyphs stand for real characters."
            yield error(ID, facts.locate_page(line.page), message, hint)
