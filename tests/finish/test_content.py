from __future__ import annotations

import pikepdf
import pytest

from cvlatex.finish.content import Block, Box, PageText, Stretch
from cvlatex.finish.faces import Advances, PdfFont

FACE = PdfFont({b"0001": "a", b"0002": "fi", b"0003": " "}, frozenset(), Advances([(1, 500), (2, 600), (3, 250)], 1000))


def read(content: bytes) -> list[Stretch]:
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(200, 100))
    page.obj["/Contents"] = pdf.make_stream(content)
    owners = {(0, 0): Block(0, "P"), (0, 1): Block(1, "Figure")}
    return list(PageText(0, page, {b"F1": FACE}, owners).read_stretches())


def test_characters_have_their_edges() -> None:
    (one,) = read(b"/P <</MCID 0>> BDC BT /F1 10 Tf 20 50 Td[<0001>-200<0002>]TJ ET EMC")
    assert one.text == "afi"
    assert list(one.edges) == [20, 27, 30, 33]
    assert one.box == Box(20, 41.4, 33, 52.4)
    assert one.cut(0, 1).box == Box(20, 41.4, 27, 52.4)
    assert one.cut(1, 3).text == "fi"


def test_a_further_array_goes_on_where_the_last_one_ended() -> None:
    first, second = read(b"/P <</MCID 0>> BDC BT /F1 10 Tf 20 50 Td[<0001>]TJ /F1 10 Tf[<0001>]TJ ET EMC")
    assert second.box.x0 == first.box.x1 == 25


def test_actual_text_replaces_glyphs_once() -> None:
    content = b"/Span <</MCID 0/ActualText<FEFF00780079>>> BDC BT /F1 10 Tf 0 0 Td[<0001>]TJ[<0001>]TJ ET EMC"
    assert [one.text for one in read(content)] == ["xy", ""]


def test_the_matrix_in_force_moves_and_scales() -> None:
    printed = b"/P <</MCID 0>> BDC BT /F1 5 Tf 0 0 Td[<0001>]TJ ET EMC"
    content = b"q 2 0 0 2 10 20 cm " + printed + b" Q " + printed
    large, small = read(content)
    assert (large.box.x0, large.box.x1) == (10, 15)
    assert (small.box.x0, small.box.x1) == (0, 2.5)


def test_a_figure_takes_the_unit_square() -> None:
    (one,) = read(b"/Figure <</MCID 1>> BDC q 30 0 0 40 100 50 cm /Im1 Do Q EMC")
    assert (one.box, one.kind) == (Box(100, 10, 130, 50), "Figure")


def test_what_no_element_owns_is_left_out() -> None:
    assert read(b"/Artifact BMC BT /F1 5 Tf 0 0 Td[<0001>]TJ ET EMC BT /F1 5 Tf 0 0 Td[<0001>]TJ ET") == []


def test_boxes_join() -> None:
    assert Box(0, 0, 1, 1).join(Box(2, -1, 3, 0.5)) == Box(0, -1, 3, 1)


@pytest.mark.parametrize("count", [1, 2])
def test_without_edges_characters_share_the_width(count: int) -> None:
    one = Stretch(1, Box(0, 0, 10, 10), "x" * (count + 1), 0, "P")
    assert one.cut(0, count).box.x1 == pytest.approx(10 * count / (count + 1))
