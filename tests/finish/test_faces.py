from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from cvlatex.finish.faces import PdfFont, read_faces

MAP = b"""1 beginbfchar
<0010> <0041>
endbfchar
1 beginbfrange
<0020> <0022> <4E2D>
endbfrange
3 beginbfchar
<0030> <2010>
<0031> <00660069>
<0032> <D842DFB7>
endbfchar
"""


@pytest.fixture
def face() -> PdfFont:
    pdf = pikepdf.new()
    page = pdf.add_blank_page()
    widths = Array([16, Array([500, 510]), 32, 34, 1000])
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type0, ToUnicode=pdf.make_stream(MAP),
        DescendantFonts=Array([Dictionary(Type=Name.Font, DW=321, W=widths)]),
    )  # fmt: skip
    simple = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    page.Resources = Dictionary(Font=Dictionary(F1=font, F2=simple))
    faces = read_faces(pdf)
    assert set(faces) == {b"F1"}
    return faces[b"F1"]


def test_a_glyph_says_its_characters(face: PdfFont) -> None:
    assert face.decode(b"00100021003100320099") == "A丮fi𠮷"


def test_glyphs_of_scripts_without_spaces_are_known(face: PdfFont) -> None:
    assert face.wide == {b"0020", b"0021", b"0022", b"0032"}


def test_widths_come_one_by_one_in_ranges_and_by_default(face: PdfFont) -> None:
    assert face.measure(b"0010" + b"0011" + b"0021" + b"0099") == 500 + 510 + 1000 + 321


def test_hangul_is_written_with_spaces(tmp_path: Path) -> None:
    pdf = pikepdf.new()
    page = pdf.add_blank_page()
    written = pdf.make_stream(b"beginbfchar <0001> <D55C> <0002> <3001> endbfchar")
    font = Dictionary(Type=Name.Font, Subtype=Name.Type0, ToUnicode=written, DescendantFonts=Array([Dictionary()]))
    page.Resources = Dictionary(Font=Dictionary(F1=font))
    assert read_faces(pdf)[b"F1"].wide == {b"0002"}
