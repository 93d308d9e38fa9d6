from __future__ import annotations

import pytest

from cvlatex.core.source import Span
from cvlatex.model.text import Break, Emphasis, Foreign, GlossaryLink, Line, Link, Math, Plain, Ruby
from cvlatex.writers.text.inline import with_address, write_inline, write_line

SPAN = Span("f", 1, 1, 1, 1)


def test_marks_go_and_what_they_lead_to_stays() -> None:
    children = (
        Emphasis((Plain("a"),)), Break(), GlossaryLink("x", (Plain("b"),), SPAN), Math("x^2"),
        Link("https://e.org/p", (Plain("c"),), SPAN),
    )  # fmt: skip
    assert write_inline(children) == "a bx²c <https://e.org/p>"
    assert write_line(Line(children, SPAN), addresses=False) == "a bx²c"
    assert write_inline((Foreign("ja", (Ruby("かんじ", (Plain("漢字"),)),)),)) == "漢字（かんじ）"


@pytest.mark.parametrize(
    ("words", "url", "printed"),
    [
        ("me@e.org", "mailto:me@e.org", "me@e.org"),
        ("+1 (234) 5", "tel:+12345", "+1 (234) 5"),
        ("+41 21 693 11 11 ext. 12", "tel:+41216931111;ext=12", "+41 21 693 11 11 ext. 12"),
        ("Call me", "tel:+12345", "Call me <+12345>"),
        ("e.org", "https://e.org/", "e.org"),
        ("Write", "mailto:me@e.org", "Write <me@e.org>"),
    ],
)
def test_an_address_is_not_displayed_twice(words: str, url: str, printed: str) -> None:
    assert with_address(words, url) == printed
