from __future__ import annotations

import pikepdf
import pytest
from pikepdf import Dictionary, Name, String

from cvlatex.preflight.pieces import Pieces, read_emptied_elements, read_pieces


def pieces(*contents: str) -> Pieces:
    pdf = pikepdf.new()
    for content in contents:
        page = pdf.add_blank_page(page_size=(595, 842))
        page.Contents = pdf.make_stream(content.encode("latin-1"))
    return read_pieces(pdf)


def test_a_font_for_each_space_is_a_change_and_back() -> None:
    words = "/F1 10 Tf [(one)]TJ /F2 10 Tf ( ) Tj " * 3
    assert pieces(f"BT {words}ET", "BT /F1 10 Tf (a) Tj /F1 9 Tf (b) Tj ET").switches == (5, 0)


def test_a_font_that_shows_nothing_is_none() -> None:
    assert pieces("BT /F1 10 Tf (a) Tj /F2 10 Tf /F1 10 Tf (b) Tj ET").switches == (0,)


@pytest.mark.parametrize("empty", ["()", "<FEFF>", "<>", "(\xfe\xff)", " < feff >"])
def test_a_page_that_replaces_text_by_nothing_is_found(empty: str) -> None:
    assert pieces("", f"/Span <</ActualText{empty}>> BDC (a) Tj EMC").emptied == (2,)


def test_a_replacement_by_something_is_none_of_them() -> None:
    assert pieces("/Span <</ActualText <FEFF0041>>> BDC EMC /Span <</ActualText (b)>> BDC EMC").emptied == ()


def test_a_property_list_by_name_is_read_too() -> None:
    pdf = pikepdf.new()
    for text in ("a", ""):
        page = pdf.add_blank_page(page_size=(595, 842))
        page.Resources = Dictionary(Properties=Dictionary(MC0=Dictionary(ActualText=String(text))))
    assert read_pieces(pdf).emptied == (2,)


def test_what_forms_show_is_read_too() -> None:
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(595, 842))
    words = b"/Span <</ActualText <FEFF>>> BDC /F1 10 Tf (a) Tj EMC /F2 10 Tf (b) Tj"
    inner = pdf.make_stream(words, Type=Name.XObject, Subtype=Name.Form)
    outer = pdf.make_stream(b"/G Do /G Do", Type=Name.XObject, Subtype=Name.Form)
    outer.Resources = Dictionary(XObject=Dictionary(G=inner))
    inner.Resources = Dictionary(XObject=Dictionary(F=outer))
    page.Resources = Dictionary(XObject=Dictionary(F=outer))
    assert read_pieces(pdf) == ((1,), (1,))


def test_an_element_that_replaces_by_nothing_is_found_on_its_page() -> None:
    pdf = pikepdf.new()
    pages = [pdf.add_blank_page(page_size=(595, 842)).obj for _ in range(2)]
    for text, page in (("a", pages[0]), ("", pages[1])):
        pdf.make_indirect(Dictionary(S=Name.Span, Pg=page, ActualText=String(text)))
    assert read_emptied_elements(pdf) == {2}
