"""document-information: a file of PDF/A-4 says what it is in XMP alone (ISO 19005-4, 6.1.3).

Passes: no document information; nothing but the date of the last change, beside private data.
Fails: a document information dictionary with anything else, or without private data (PieceInfo).
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.clauses import Finding, find_archival, report_errors
from cvlatex.preflight.facts import Facts

ID = "document-information"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Return an error on an entry that there may not be."""
    return report_errors(ID, facts, _find(facts))


def _find(facts: Facts) -> Iterator[Finding]:
    """Yield entries of the document information that PDF/A-4 forbids."""
    tagged = find_archival(facts)
    if tagged is None or not tagged.information:
        return
    others = [key for key in tagged.information if key != "ModDate"]
    if others or not tagged.has_private_data:
        entries = ", ".join(others or tagged.information)
        yield Finding(f"The document information has {entries}", "ISO 19005-4, 6.1.3")
