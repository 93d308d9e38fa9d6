"""missing-glyph: TeX found every character of the data in its fonts.

Passes: a build whose log has no "Missing character".
Fails: a character that is in the data and not in the PDF. Of a PDF from elsewhere this is not known.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.preflight.facts import Facts

ID = "missing-glyph"
CODE_OF_TEX = "missing-character"
"""The code under which the build's diagnostics have it."""


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield an error on every character that TeX left out."""
    for diagnostic in facts.expected.tex if facts.expected else ():
        if diagnostic.code == CODE_OF_TEX:
            yield error(ID, diagnostic.span or facts.whole, diagnostic.message, *diagnostic.hints)
