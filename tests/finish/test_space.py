from __future__ import annotations

import pikepdf
import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from cvlatex.finish.space import FONT, glyph_of, space_font
from tests.finish.conftest import ROOT

PROGRAM = ROOT / "fonts" / FONT


@given(st.floats(min_value=20, max_value=1000))
def test_a_glyph_fills_its_gap_to_less_than_a_step(gap: float) -> None:
    number, left = glyph_of(gap)
    assert 0 <= left < 20
    assert number * 20 + left == pytest.approx(gap)


def test_a_gap_wider_than_the_widest_is_filled_in_part() -> None:
    assert glyph_of(1500) == (50, 500)


def test_the_fonts_glyphs_draw_nothing_and_are_as_wide_as_the_pdf_says() -> None:
    font = TTFont(PROGRAM)
    assert font["head"].unitsPerEm == 1000
    assert all(font["glyf"][name].numberOfContours == 0 for name in font.getGlyphOrder())
    pdf = pikepdf.new()
    descendant = space_font(pdf, PROGRAM.read_bytes()).DescendantFonts[0]
    first, widths = descendant.W
    assert first == 1
    advances = [font["hmtx"][name][0] for name in font.getGlyphOrder()]
    assert [int(width) for width in widths] == advances[1:]


def test_each_glyph_says_a_space() -> None:
    pdf = pikepdf.new()
    font = space_font(pdf, PROGRAM.read_bytes())
    written = font.ToUnicode.read_bytes()
    assert written.count(b"> <0020>") == 50
    assert b"<0032> <0020>" in written
