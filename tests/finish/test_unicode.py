from __future__ import annotations

import pikepdf
import pytest
from pikepdf import Dictionary, Name, Pdf

from cvlatex.finish.unicode import lead_back


def mapped(cmap: bytes) -> bytes:
    """What becomes of a font's ToUnicode map."""
    pdf = Pdf.new()
    font = pdf.make_indirect(Dictionary(Type=Name.Font, ToUnicode=pdf.make_stream(cmap)))
    pdf.Root.Extra = font
    lead_back(pdf)
    stream = pdf.Root.Extra.ToUnicode
    assert isinstance(stream, pikepdf.Stream)
    return stream.read_bytes()


@pytest.mark.parametrize(
    ("written", "meant"),
    [(b"2011", b"002D"), (b"30FB", b"00B7"), (b"22EF", b"2026"), (b"FFE8", b"007C"), (b"4E2D", b"4E2D")],
)
def test_a_shared_glyph_is_led_back_to_the_character_that_is_typed(written: bytes, meant: bytes) -> None:
    before = b"2 beginbfchar\n<0015> <0054>\n<02D2> <" + written + b">\nendbfchar\n"
    assert mapped(before) == b"2 beginbfchar\n<0015> <0054>\n<02D2> <" + meant + b">\nendbfchar\n"


def test_glyph_numbers_and_ranges_are_left_alone() -> None:
    cmap = b"1 beginbfchar\n<2011> <0041>\nendbfchar\n1 beginbfrange\n<2011> <2011> <0061>\nendbfrange\n"
    assert mapped(cmap) == cmap
