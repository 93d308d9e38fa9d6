from __future__ import annotations

from cvlatex.core.diagnostics import error, warning
from cvlatex.preflight.rules.missing_glyph import check
from tests.preflight.samples import PLACE, codes, expected, facts


def test_what_tex_left_out_is_an_error_at_its_yaml() -> None:
    tex = (warning("missing-character", PLACE, "No 旻."), error("overfull-box", PLACE, "Wide."))
    assert codes(check(facts(expected=expected(*tex)))) == ["error:7"]


def test_without_a_place_it_is_the_pdfs() -> None:
    (found,) = check(facts(expected=expected(warning("missing-character", None, "No 旻.", "Hint."))))
    assert (found.span, found.hints) == (facts().whole, ("Hint.",))


def test_of_a_pdf_from_elsewhere_nothing_is_known() -> None:
    assert codes(check(facts())) == []
