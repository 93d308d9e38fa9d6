from __future__ import annotations

import docx

from cvlatex.core.source import Span
from cvlatex.model.document import Point, Points
from cvlatex.model.text import Blocks, DisplayMath, Line, NumberedList, Paragraph, Plain
from cvlatex.writers.docx.body import Body
from cvlatex.writers.docx.rich import Runs
from tests.writers.docx.files import paragraphs_of

SPAN = Span("f", 1, 1, 1, 1)


def blocks(*texts: str) -> Blocks:
    return Blocks(tuple(Paragraph((Plain(text),), SPAN) for text in texts), SPAN)


def test_points_nest_and_what_stands_below_one_is_indented() -> None:
    file = docx.Document()
    inner = Points(numbered=True, points=(Point(blocks("b"), None),))
    Body(file, Runs("en")).add_passages(
        (blocks("p"), Points(numbered=False, points=(Point(blocks("a", "more"), inner),)))
    )
    assert paragraphs_of(file) == [
        ("Normal", "p"), ("List Bullet", "a"), ("Normal", "more"), ("List Number 2", "b"),
    ]  # fmt: skip
    assert file.paragraphs[2].paragraph_format.left_indent


def test_formulas_of_their_own_are_office_math() -> None:
    file = docx.Document()
    body = Body(file, Runs("en"))
    body.add_blocks((DisplayMath("x^2", SPAN), NumberedList(3, ((Paragraph((Plain("c"),), SPAN),),))))
    body.add_quotation(blocks("q"), "Quote")
    body.add_reference(Line((Plain("r"),), SPAN))
    assert "m:sSup" in file.paragraphs[0]._p.xml
    assert paragraphs_of(file)[1:] == [("List Number", "c"), ("Quote", "q"), ("List Bullet", "r")]
