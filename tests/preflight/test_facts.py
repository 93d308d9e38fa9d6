from __future__ import annotations

from cvlatex.core.source import Span
from tests.preflight.samples import SOUND, line


def test_the_line_of_a_place_in_a_pdf_is_its_page() -> None:
    assert SOUND.locate_page(3) == Span("cv.pdf", 3, 1, 3, 1)
    assert SOUND.whole.line == 1


def test_a_line_is_as_high_as_its_box() -> None:
    assert line("x").height == 10.0
