from __future__ import annotations

from msgspec.structs import replace

from cvlatex.preflight.rules import standard_claim
from tests.preflight.samples import TAGGED, expected, tagged


def test_a_claim_without_its_year_is_an_error() -> None:
    one, two = standard_claim.check(tagged(claims=TAGGED.claims | {"pdfaid:rev": "", "pdfuaid:rev": "now"}))
    assert "pdfaid:rev" in one.message
    assert "pdfuaid:rev" in two.message


def test_a_build_declares_well_tagged_pdf() -> None:
    built = replace(tagged(declared=TAGGED.declared[:1]), expected=expected(standards=("4f", "ua2")))
    (found,) = standard_claim.check(built)
    assert "(reuse1.0)" in found.message
    assert list(standard_claim.check(tagged(declared=()))) == []
    slashes = tuple(one.replace("#", "/#") for one in TAGGED.declared)
    assert list(standard_claim.check(replace(built, tagged=replace(TAGGED, declared=slashes)))) == []
