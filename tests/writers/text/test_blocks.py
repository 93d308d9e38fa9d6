from __future__ import annotations

from cvlatex.core.source import Span
from cvlatex.model.document import Point, Points
from cvlatex.model.text import Blocks, BulletList, DisplayMath, NumberedList, Paragraph, Plain
from cvlatex.writers.text.blocks import write_blocks, write_passages

SPAN = Span("f", 1, 1, 1, 1)


def paragraph(text: str) -> Paragraph:
    return Paragraph((Plain(text),), SPAN)


def test_points_and_lists_are_marked_and_indented() -> None:
    inner = Points(numbered=True, points=(Point(Blocks((paragraph("b"),), SPAN), None),))
    points = Points(numbered=False, points=(Point(Blocks((paragraph("a"),), SPAN), inner),))
    body = Blocks((paragraph("p"), paragraph("q"), BulletList(((paragraph("x"),),))), SPAN)
    assert write_passages((body, points)) == ["p", "", "q", "- x", "- a", "  1. b"]


def test_numbers_count_from_the_first_and_formulas_stand_apart() -> None:
    assert write_blocks((NumberedList(9, ((paragraph("a"),), (paragraph("b"),))), DisplayMath("x^2", SPAN))) == [
        "9. a", "10. b", "  x²",
    ]  # fmt: skip
