from __future__ import annotations

from cvlatex.preflight.facts import InternalLink, OutlineItem, Target
from cvlatex.preflight.rules.internal_link import check
from tests.preflight.samples import codes, facts

HERE = Target(1, None)


def test_a_link_that_leads_nowhere_is_an_error_on_its_page() -> None:
    links = (InternalLink(1, "clip", HERE), InternalLink(2, "gone", None))
    assert codes(check(facts(internal_links=links))) == ["error:2"]


def test_the_outline_has_to_lead_somewhere_too() -> None:
    items = (OutlineItem("Work", 1, HERE), OutlineItem("Gone", 1, None))
    (found,) = check(facts(outline=items))
    assert "'Gone'" in found.message
