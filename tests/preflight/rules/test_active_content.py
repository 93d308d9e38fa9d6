from __future__ import annotations

from cvlatex.preflight.facts import Active
from cvlatex.preflight.rules import active_content
from tests.preflight.samples import facts


def test_each_is_an_error_on_its_page() -> None:
    [reported] = active_content.check(facts(active=(Active(2, "a script"),)))
    assert (reported.code, reported.span and reported.span.line) == ("active-content", 2)
    assert "a script" in reported.message


def test_a_sound_pdf_has_none() -> None:
    assert list(active_content.check(facts())) == []
