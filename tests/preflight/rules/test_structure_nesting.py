from __future__ import annotations

import pytest

from cvlatex.preflight.rules import structure_nesting
from cvlatex.preflight.tags import Tag
from tests.preflight.samples import NEWER, with_tags


@pytest.mark.parametrize(
    ("parent", "kid"),
    [
        ("P", "P"),
        ("Sect", "Span"),
        ("FENote", "H2"),
        ("L", "P"),
        ("LI", "P"),
        ("Link", "Link"),
        ("H1", "P"),
        ("Span", "L"),
    ],
)
def test_what_may_not_stand_there_is_an_error(parent: str, kid: str) -> None:
    (found,) = structure_nesting.check(with_tags(Tag(4, parent, NEWER, "Div", 2, (kid, kid))))
    assert found.message == f"{kid} stands in {parent} (ISO/TS 32005, table 5), 2 times."


@pytest.mark.parametrize(
    ("parent", "kid"),
    [("P", "Strong"), ("Sect", "FENote"), ("FENote", "P"), ("LBody", "P"), ("Reference", "Link"), ("H1", "Link"),
     ("Title", "Em"), ("Div", "Span"), ("Mine", "P"), ("Document", "DocumentFragment")],
)  # fmt: skip
def test_what_may_stand_there_passes(parent: str, kid: str) -> None:
    assert list(structure_nesting.check(with_tags(Tag(4, parent, NEWER, "Div", 2, (kid,))))) == []


def test_a_section_shows_nothing_itself() -> None:
    (found,) = structure_nesting.check(with_tags(Tag(4, "Sect", NEWER, "Div", 2, has_content=True)))
    assert "Sect shows something" in found.message
