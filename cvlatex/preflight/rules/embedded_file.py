"""embedded-file: an attached file is named, typed, described and related (ISO 19005-4, 6.9; ISO 14289-2, 8.14.1).

Passes: a file specification with F, UF, Desc and AFRelationship, and a media type on its stream.
Fails: one without any of these; a file of PDF/A-4f without a tree of attached files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.clauses import Finding, find_archival, report_errors
from cvlatex.preflight.facts import Facts

ID = "embedded-file"

_CLAUSE = "ISO 19005-4, 6.9"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Return an error a file and what it lacks."""
    return report_errors(ID, facts, _find(facts))


def _find(facts: Facts) -> Iterator[Finding]:
    """Yield embedded files that PDF/A-4 does not allow as they are."""
    tagged = find_archival(facts)
    if tagged is None:
        return
    if tagged.claims["pdfaid:conformance"].upper() == "F" and not tagged.has_files:
        yield Finding("There is no tree of attached files (EmbeddedFiles)", _CLAUSE)
    for file in tagged.files:
        if not re.fullmatch(r"[-\w+.]+/[-\w+.]+", file.media_type):
            yield Finding(f"{file.name} has no media type", _CLAUSE)
        if not file.named:
            yield Finding(f"{file.name} is not named by F and UF", _CLAUSE)
        if not file.related:
            yield Finding(f"{file.name} has no AFRelationship", _CLAUSE)
        if not file.described:
            yield Finding(f"{file.name} has no description", "ISO 14289-2, 8.14.1")
