from __future__ import annotations

from cvlatex.preflight.clauses import Finding, find_accessible, find_archival, report_errors
from tests.preflight.samples import TAGGED, facts, tagged


def test_what_is_alike_is_an_error_once() -> None:
    findings = [
        Finding("A thing is wrong", "ISO 1, 2"),
        Finding("Another is", "ISO 1, 3", 4),
        Finding("A thing is wrong", "ISO 1, 2"),
    ]
    one, two = report_errors("a-rule", facts(), iter(findings))
    assert [one.message, two.message] == ["A thing is wrong (ISO 1, 2), 2 times.", "Another is (ISO 1, 3)."]
    assert [item.span and item.span.line for item in (one, two)] == [1, 4]


def test_a_claim_decides_which_rules_judge() -> None:
    other = tagged(claims=TAGGED.claims | {"pdfaid:part": "3", "pdfuaid:part": ""})
    assert (find_archival(other), find_accessible(other)) == (None, ())
    assert find_archival(tagged()) == TAGGED
    assert find_accessible(tagged()) == TAGGED.tags
    assert (find_archival(facts()), find_accessible(facts())) == (None, ())
