from __future__ import annotations

import pytest

from cvlatex.preflight.rules.paper_size import check
from tests.preflight.samples import A4, codes, expected, facts

LETTER = (612.0, 792.0)
A5 = (419.5, 595.3)


@pytest.mark.parametrize(
    ("pages", "paper", "found"),
    [
        ((A4, A4), "a4", []),
        ((LETTER,), "letter", []),
        ((A4, LETTER, LETTER), "a4", ["error:2"]),
        ((A4,), "letter", ["error:1"]),
    ],
)
def test_a_build_keeps_to_its_paper(pages: tuple[tuple[float, float], ...], paper: str, found: list[str]) -> None:
    assert codes(check(facts(pages=pages, expected=expected(paper=paper)))) == found


@pytest.mark.parametrize(
    ("pages", "found"),
    [((A4, A4), []), ((LETTER, LETTER), []), ((A4, LETTER), ["error:2"]), ((A5,), ["error:1"]), ((), [])],
)
def test_a_pdf_from_elsewhere_is_all_of_one_paper(pages: tuple[tuple[float, float], ...], found: list[str]) -> None:
    assert codes(check(facts(pages=pages))) == found
