from __future__ import annotations

from cvlatex.core.diagnostics import Severity
from cvlatex.preflight.facts import Verdict
from cvlatex.preflight.rules import pdf_a, pdf_ua
from tests.preflight.samples import expected, facts

FAILURES = (("LANG-001", "no language."), ("FONT-001", "a font"), ("FONT-001", "another"))


def test_what_is_not_claimed_is_not_judged() -> None:
    assert [*pdf_a.check(facts()), *pdf_ua.check(facts())] == []


def test_a_claim_that_holds_passes() -> None:
    preserved = facts(verdicts=(Verdict("2a", ()), Verdict("ua1", ())), expected=expected(standards=("2a", "ua1")))
    assert [*pdf_a.check(preserved), *pdf_ua.check(preserved)] == []


def test_a_claim_that_does_not_hold_is_an_error_a_clause() -> None:
    found = list(pdf_ua.check(facts(verdicts=(Verdict("ua1", FAILURES),))))
    assert [item.message for item in found] == [
        "The PDF claims to be PDF/UA-1 and is not: no language (LANG-001).",
        "The PDF claims to be PDF/UA-1 and is not: a font (FONT-001), and 1 more of this kind.",
    ]
    assert list(pdf_a.check(facts(verdicts=(Verdict("ua1", FAILURES),)))) == []


def test_a_claim_that_could_not_be_tested_is_reported_as_open() -> None:
    (found,) = pdf_a.check(facts(verdicts=(Verdict("2a", (), "too deep."),)))
    assert (found.severity, found.message) == (
        Severity.WARNING,
        "Whether the PDF is PDF/A-2a could not be tested: too deep.",
    )


def test_a_build_has_to_claim_what_it_promises() -> None:
    (found,) = pdf_a.check(facts(expected=expected(standards=("2a", "ua1"))))
    assert found.message == "The PDF does not claim to be PDF/A-2a."
