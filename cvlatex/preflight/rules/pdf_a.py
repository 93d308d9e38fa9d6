"""pdf-a: a PDF that claims to be PDF/A is.

The claim stands in its XMP metadata (pdfaid:part, pdfaid:conformance); it is tested by the package page-validation.

Passes: a PDF/A-2a file in which no rule of ISO 19005-2 fails; a file that claims nothing.
Fails: a claim with a rule that fails, one error a rule; a build of this project without the claim it should have.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.facts import Facts
from cvlatex.preflight.standards import judge_claims

ID = "pdf-a"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Return an error on every rule that a claimed profile of PDF/A fails."""
    return judge_claims(ID, facts, lambda profile: not profile.startswith("ua"))
