"""deprecated-key: a file of PDF 2.0 has no key that this version deprecates (ISO 32000-2, 9.8 and 14.2).

Passes: resources without ProcSet, font descriptors without CharSet and CIDSet.
Warns: any of these: programs ignore them, and a subset's list of glyphs may contradict the font.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.preflight.facts import Facts

ID = "deprecated-key"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield one warning a PDF."""
    if facts.tagged and facts.tagged.deprecated:
        keys = ", ".join(facts.tagged.deprecated)
        message = f"The file has what PDF 2.0 deprecates: {keys} (ISO 32000-2, 9.8 and 14.2)."
        yield warning(ID, facts.whole, message, "The program that made the PDF can leave it out.")
