from __future__ import annotations

from cvlatex.finish.boxes import measure_figures, measure_formulas
from cvlatex.finish.elements import Elements, read_elements
from cvlatex.finish.marks import MarkedPage
from cvlatex.finish.pieces import Piece, PlacedPiece

A4 = 841.89


def elements() -> Elements:
    return read_elements("+ 1 P\n+ 2 Formula\n- 2\n- 1\n+ 3 Figure\n- 3\n")


def piece(owner: int, x: float, y: float, page: int = 0) -> PlacedPiece:
    """Two characters of half an em each, at ten points."""
    widths = dict.fromkeys((97, 98), 500.0)
    return PlacedPiece(page, Piece(0, 0, b"F1", b"10", x, y, b"1", b"(ab)", False, owner=owner), None, widths)


def test_a_formula_has_the_box_around_its_parts() -> None:
    known = elements()
    measure_formulas([[piece(1, 0, 0), piece(2, 100, -20), piece(2, 110, -16)]], known, [A4])
    box = known.by_number[2].box
    assert box is not None
    assert [round(side, 2) for side in box] == [172, A4 - 72 - 23, 192, A4 - 72 - 7]
    assert known.by_number[1].box is None


def test_what_is_on_two_pages_has_none() -> None:
    known = elements()
    measure_formulas([[piece(2, 0, 0)], [piece(2, 0, 0, page=1)]], known, [A4, A4])
    assert known.by_number[2].box is None


def test_a_figure_has_the_box_of_its_image() -> None:
    known = elements()
    image = b"q 1 0 0 1 72 770 cm 0 g\nq 60 0 0 80.5 400 -54 cm /Im0 Do Q"
    content = b"/P <</MCID 0>> BDC\nEMC\n/Figure <</MCID 1>> BDC\n%s\nEMC\n" % image
    measure_figures([MarkedPage(content, (1, 3))], known, [A4])
    box = known.by_number[3].box
    assert box is not None
    assert [round(side, 2) for side in box] == [472, 715.89, 532, 796.39]
