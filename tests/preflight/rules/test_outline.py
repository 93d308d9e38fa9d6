from __future__ import annotations

from cvlatex.preflight.facts import OutlineItem
from cvlatex.preflight.rules.outline import check
from tests.preflight.samples import A4, codes, facts


def test_several_pages_without_an_outline_are_a_warning() -> None:
    assert codes(check(facts(outline=()))) == ["warning:1"]
    assert codes(check(facts(pages=(A4,), outline=()))) == []
    assert codes(check(facts(outline=(OutlineItem("Work", 1, None),)))) == []
