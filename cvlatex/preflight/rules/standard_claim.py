"""standard-claim: a claim to a standard of PDF 2.0 is whole (ISO 19005-4, 6.7.3; ISO 14289-2, 5; WTPDF 1.0, 6.1).

Passes: `pdfaid:part` 4 with `pdfaid:rev` of four digits, `pdfuaid:part` 2 with `pdfuaid:rev` of four digits, and in a
build the declarations of Well-Tagged PDF for accessibility and reuse.
Fails: a year that is missing or no year; a build without the declarations.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.clauses import Finding, report_errors
from cvlatex.preflight.facts import Facts

ID = "standard-claim"

_DECLARATIONS = ("accessibility1.0", "reuse1.0")


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Return an error on each part of a claim that is missing."""
    return report_errors(ID, facts, _find(facts))


def _find(facts: Facts) -> Iterator[Finding]:
    """Yield the claims of a standard that are not complete."""
    tagged = facts.tagged
    if tagged is None:
        return
    for prefix, part, clause in (("pdfaid", "4", "ISO 19005-4, 6.7.3"), ("pdfuaid", "2", "ISO 14289-2, 5")):
        if tagged.claims[f"{prefix}:part"] == part and not re.fullmatch(r"\d{4}", tagged.claims[f"{prefix}:rev"]):
            yield Finding(f"XMP has no year of the standard in {prefix}:rev", clause)
    if facts.expected and "ua2" in facts.expected.standards:
        for name in _DECLARATIONS:
            if not any(re.search(rf"/wtpdf/?#{re.escape(name)}$", one) for one in tagged.declared):
                yield Finding(f"XMP does not declare Well-Tagged PDF ({name})", "WTPDF 1.0, 6.1")
