"""xmp-packet: the XMP metadata can be parsed.

Passes: a well-formed packet, or none.
Warns: a packet that is no well-formed XML: a claim to a standard in it is not seen, and programs drop all of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic, warning
from cvlatex.preflight.facts import Facts

ID = "xmp-packet"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Yield one warning a PDF."""
    if facts.metadata.broken:
        hint = "Save it again from the program that it was written in."
        yield warning(ID, facts.whole, "The XMP metadata is no XML that can be parsed.", hint)
