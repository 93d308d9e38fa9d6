from __future__ import annotations

from cvlatex.preflight.rules import link_overlap
from tests.preflight.samples import facts


def test_a_page_is_reported_once() -> None:
    one, two = link_overlap.check(facts(overlaps=(1, 1, 3)))
    assert one.message.startswith("2 pairs of links")
    assert two.message.startswith("Two links")


def test_links_apart_are_fine() -> None:
    assert list(link_overlap.check(facts())) == []
