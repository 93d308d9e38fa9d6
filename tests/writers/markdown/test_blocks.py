from __future__ import annotations

from cvlatex.core.source import Span
from cvlatex.model.document import Point, Points
from cvlatex.model.text import Block, Blocks, BulletList, DisplayMath, NumberedList, Paragraph, Plain
from cvlatex.writers.markdown.blocks import write_blocks, write_points

SPAN = Span("f", 1, 1, 1, 1)


def paragraph(text: str) -> Paragraph:
    return Paragraph((Plain(text),), SPAN)


def test_blocks_stand_apart_and_lists_are_indented_below_their_mark() -> None:
    blocks: tuple[Block, ...] = (
        paragraph("p"), DisplayMath("x", SPAN),
        NumberedList(9, ((paragraph("a"),), (paragraph("b"), BulletList(((paragraph("c"),),))))),
    )  # fmt: skip
    assert write_blocks(blocks) == "p\n\n$$\nx\n$$\n\n9. a\n10. b\n\n    - c"


def test_lists_in_a_row_stay_two_lists() -> None:
    lists = (BulletList(((paragraph("a"),),)), BulletList(((paragraph("b"),),)))
    assert write_blocks(lists) == "- a\n\n* b"


def test_points_nest() -> None:
    below = Points(numbered=True, points=(Point(Blocks((paragraph("b"),), SPAN), None),))
    points = Points(numbered=False, points=(Point(Blocks((paragraph("a"),), SPAN), below),))
    assert write_points(points) == "- a\n  1. b"
