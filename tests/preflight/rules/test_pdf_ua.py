from __future__ import annotations

from cvlatex.preflight.facts import Verdict
from cvlatex.preflight.rules.pdf_ua import check
from tests.preflight.samples import facts


def test_a_profile_of_pdf_ua_is_this_rules_concern() -> None:
    (found,) = check(facts(verdicts=(Verdict("2a", (("A", "wrong"),)), Verdict("ua1", (("B", "wrong"),)))))
    assert "(B)" in found.message
