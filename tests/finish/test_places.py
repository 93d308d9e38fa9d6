"""A finished PDF read back: its blocks in reading order, each stretch of text with its box."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name

from cvlatex.finish.places import read_pages, read_places


def tagged(content: bytes, rect: tuple[int, ...] = (0, 0, 10, 10)) -> io.BytesIO:
    """A PDF of one page with a heading and a paragraph, the paragraph's text in two marked contents."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(200, 100)).obj
    page.Contents = pdf.make_stream(content)
    page.Annots = Array([pdf.make_indirect(Dictionary(Type=Name.Annot, Rect=Array(list(rect))))])
    heading = pdf.make_indirect(Dictionary(S=Name.H1, K=0, Pg=page))
    link = pdf.make_indirect(Dictionary(S=Name.Link, K=2, Pg=page))
    paragraph = pdf.make_indirect(Dictionary(S=Name.P, K=Array([1, link]), Pg=page))
    pdf.Root.StructTreeRoot = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=Array([heading, paragraph])))
    written = io.BytesIO()
    pdf.save(written, static_id=True, stream_decode_level=pikepdf.StreamDecodeLevel.none)
    written.seek(0)
    return written


CONTENT = (
    b"/H1 <</MCID 0>> BDC q 1 0 0 1 10 90 cm BT /F1 10 Tf 0 0 Td[(ab)]TJ ET EMC\n"
    b"/P <</MCID 1>> BDC BT /F1 10 Tf 0 -20 Td[(c)]TJ ET EMC\n"
    b"/Link <</MCID 2>> BDC BT /F1 10 Tf 50 -20 Td[(d)]TJ ET EMC Q\n"
    b"/Artifact BMC BT /F1 10 Tf 0 0 Td[(e)]TJ ET EMC\n"
)


def test_text_belongs_to_its_block_and_links_to_the_block_around() -> None:
    places = read_places(tagged(CONTENT))
    assert places.kinds == ("H1", "P")
    assert [(one.block, one.kind) for one in places.stretches] == [(0, "H1"), (1, "P"), (1, "P")]
    heading, first, link = (one.box for one in places.stretches)
    assert heading.x0 == first.x0 == 10
    assert link.x0 == 60
    assert heading.y0 < 10 < heading.y1 < first.y1
    assert (places.pages[0].width, places.pages[0].height) == (200, 100)


def test_a_pages_digest_changes_with_what_it_shows() -> None:
    (before,) = read_pages(tagged(CONTENT))
    assert read_pages(tagged(CONTENT)) == (before,)
    assert read_pages(tagged(CONTENT.replace(b"(ab)", b"(ac)")))[0].digest != before.digest
    assert read_pages(tagged(CONTENT, (0, 0, 10, 11)))[0].digest != before.digest


def test_a_pdf_without_tags_has_pages_and_no_text(tmp_path: Path) -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(200, 100))
    pdf.save(tmp_path / "bare.pdf")
    places = read_places(tmp_path / "bare.pdf")
    assert (len(places.pages), places.stretches, places.kinds) == (1, (), ())
