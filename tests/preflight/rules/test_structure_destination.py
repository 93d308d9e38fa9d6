from __future__ import annotations

from cvlatex.preflight.rules import structure_destination
from tests.preflight.samples import tagged


def test_what_leads_to_no_element_is_an_error_on_its_page() -> None:
    one, two = structure_destination.check(
        tagged(loose_ends=((3, "a link"), (3, "a link"), (0, "an item of the outline")))
    )
    assert (one.message, one.span and one.span.line) == (
        "A link leads to a place on a page and to no element (ISO 14289-2, 8.8), 2 times.",
        3,
    )
    assert two.message.startswith("An item of the outline")


def test_no_loose_end_passes() -> None:
    assert list(structure_destination.check(tagged())) == []
