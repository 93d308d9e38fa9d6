"""Spaces and copies in the fonts of a PDF, by PDF readers."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name

from cvlatex.finish.faces import list_fonts, read_advances, read_faces
from cvlatex.finish.new_glyphs import NewGlyph, NewGlyphs, add_glyphs, prepare_new_glyphs
from tests.finish.conftest import ROOT

ICONS = (ROOT / "fonts" / "CVLaTeXIcons.ttf").read_bytes()


def truetype(pdf: pikepdf.Pdf) -> pikepdf.Object:
    descriptor = Dictionary(Type=Name.FontDescriptor, FontFile2=pdf.make_stream(ICONS), CIDSet=pdf.make_stream(b"\xff"))
    descendant = Dictionary(
        Subtype=Name.CIDFontType2, FontDescriptor=pdf.make_indirect(descriptor), DW=1000, W=Array([1, Array([640])])
    )
    return pdf.make_indirect(Dictionary(Subtype=Name.Type0, DescendantFonts=Array([pdf.make_indirect(descendant)])))


@given(st.floats(min_value=20, max_value=1000))
def test_a_space_fills_its_gap_to_less_than_a_step(gap: float) -> None:
    new = NewGlyphs(100, 1)
    code, left = new.encode_space(b"%.3f" % gap)
    advance = new.glyphs[int(code, 16)].advance
    assert advance is not None
    assert 0 <= float(left or 0) < 20.001
    assert advance + float(left or 0) == pytest.approx(gap, abs=0.01)


def test_a_gap_wider_than_the_widest_is_filled_in_part() -> None:
    assert NewGlyphs(100, 1).encode_space(b"1500") == (b"0064", b"500")


def test_the_same_glyph_has_the_same_code_and_used_codes_are_passed_over() -> None:
    new = NewGlyphs(100, -1, frozenset((99,)))
    codes = [new.encode_space(gap)[0] for gap in (b"300", b"340", b"301", b"300")]
    assert codes == [b"0064", b"0062", b"0064", b"0064"]


def test_advances_characters_and_the_list_of_codes_follow() -> None:
    pdf = pikepdf.new()
    font = truetype(pdf)
    new = prepare_new_glyphs(font)
    space, copy = new.encode_space(b"260")[0], new.encode(NewGlyph("・", of=1))
    add_glyphs(pdf, font, new)
    advances = read_advances(font.DescendantFonts[0])
    assert (advances[int(space, 16)], advances[int(copy, 16)]) == (260, 640)
    written = font.ToUnicode.read_bytes()
    assert b"<%s> <0020>" % space in written
    assert b"<%s> <30FB>" % copy in written
    bits = font.DescendantFonts[0].FontDescriptor.CIDSet.read_bytes()
    assert all(bits[code >> 3] & 0x80 >> (code & 7) for code in (int(space, 16), int(copy, 16)))


def test_a_font_that_gets_nothing_is_left_as_it_is() -> None:
    pdf = pikepdf.new()
    font = truetype(pdf)
    add_glyphs(pdf, font, prepare_new_glyphs(font))
    assert font.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes() == ICONS
    assert "/ToUnicode" not in font


def test_real_fonts_have_spaces_as_wide_as_they_say(built: dict[str, Path]) -> None:
    with pikepdf.open(built["classic"]) as pdf:
        faces = read_faces(pdf)
        spaced = {name: [glyph for glyph, text in face.text.items() if text == " "] for name, face in faces.items()}
        assert sum(len(glyphs) > 0 for glyphs in spaced.values()) >= 3
        assert not any("Space" in str(font.BaseFont) for font in list_fonts(pdf).values())
        for name, glyphs in spaced.items():
            assert all(faces[name].measure(glyph) % 20 == 0 for glyph in glyphs)
