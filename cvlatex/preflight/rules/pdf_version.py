"""pdf-version: a file of PDF/A-4 is one of PDF 2.0 (ISO 19005-4, 6.1.2 and 6.1.12).

Passes: a file that begins with `%PDF-2.0` and a line of four bytes above 127; one that claims no standard of PDF 2.0.
Fails: another header; another version in the catalog.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.clauses import Finding, find_archival, report_errors
from cvlatex.preflight.facts import Facts

ID = "pdf-version"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Return an error on the header, on the line below it, and on the catalog's version."""
    return report_errors(ID, facts, _find(facts))


def _find(facts: Facts) -> Iterator[Finding]:
    """Yield where the file is not of PDF 2.0."""
    tagged = find_archival(facts)
    if tagged is None:
        return
    if not re.fullmatch(r"%PDF-2\.\d", tagged.header):
        yield Finding("The file does not begin as one of PDF 2.0", "ISO 19005-4, 6.1.2")
    if not tagged.marked:
        yield Finding("The header is not followed by a comment of four bytes above 127", "ISO 19005-4, 6.1.2")
    if tagged.version and not re.fullmatch(r"2\.\d", tagged.version):
        yield Finding(f"The catalog names version {tagged.version}", "ISO 19005-4, 6.1.12")
