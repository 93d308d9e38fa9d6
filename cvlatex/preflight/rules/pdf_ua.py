"""pdf-ua: a PDF that claims to be PDF/UA is.

The claim stands in its XMP metadata (pdfuaid:part); it is tested by the package page-validation.

Passes: a PDF/UA-1 file in which no rule of ISO 14289-1 fails; a file that claims nothing.
Fails: a claim with a rule that fails, one error a rule; a build of this project without the claim it should have.
"""

from __future__ import annotations

from collections.abc import Iterator

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.facts import Facts
from cvlatex.preflight.standards import judge_claims

ID = "pdf-ua"


def check(facts: Facts) -> Iterator[Diagnostic]:
    """Return an error on every rule that the claimed standard fails."""
    return judge_claims(ID, facts, lambda profile: profile.startswith("ua"))
