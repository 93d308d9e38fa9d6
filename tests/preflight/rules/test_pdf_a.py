from __future__ import annotations

from cvlatex.preflight.facts import Verdict
from cvlatex.preflight.rules.pdf_a import check
from tests.preflight.samples import codes, facts


def test_a_profile_of_pdf_a_is_this_rules_concern() -> None:
    assert codes(check(facts(verdicts=(Verdict("3b", (("A", "wrong"),)), Verdict("ua1", (("B", "wrong"),)))))) == [
        "error:1"
    ]
