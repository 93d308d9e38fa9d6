"""overfull-box: no line is wider than its column by more than 1 pt (0.35 mm).

Passes: a build whose lines all fit.
Warns: a line that sticks out, at the YAML line that it comes from. Of a PDF from elsewhere this is not known.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.preflight.facts import Facts

ID = "overfull-box"
CODE_OF_TEX = "overfull-box"
"""The code under which the build's diagnostics have it, those of 1 pt and less left out."""


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield a warning on every line that is too wide."""
    for diagnostic in facts.expected.tex if facts.expected else ():
        if diagnostic.code == CODE_OF_TEX:
            yield warning(ID, diagnostic.span or facts.whole, diagnostic.message, *diagnostic.hints)
