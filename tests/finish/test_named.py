from __future__ import annotations

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from cvlatex.finish.faces import read_faces
from cvlatex.finish.named import has_all_names


def named(codes: dict[int, str], glyphs: tuple[int, ...], kind: str = "CIDFontType0") -> bool:
    """Whether a font that has these glyphs, and says these characters of some, is taken to name them all."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page()
    locked = bytearray(8)
    for glyph in glyphs:
        locked[glyph // 8] |= 128 >> glyph % 8
    entries = b"".join(
        b"<%04x> <%s>\n" % (code, text.encode("utf-16-be").hex().encode()) for code, text in codes.items()
    )
    descriptor = Dictionary(Type=Name.FontDescriptor, CIDSet=pdf.make_stream(bytes(locked)))
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type0,
        ToUnicode=pdf.make_stream(b"%d beginbfchar\n%sendbfchar\n" % (len(codes), entries)),
        DescendantFonts=Array([Dictionary(Type=Name.Font, Subtype=Name(f"/{kind}"), FontDescriptor=descriptor)]),
    )  # fmt: skip
    page.Resources = Dictionary(Font=Dictionary(F1=font))
    return has_all_names(pdf, read_faces(pdf))


def test_each_glyph_but_the_first_has_a_character() -> None:
    assert named({5: "中", 6: "x", 9: "fi"}, (0, 5, 6, 9))
    assert named({5: "中"}, (5,))
    assert named({}, (0,))


@pytest.mark.parametrize("private", ["\ue000", "\U000f0001", "\ufb46"])
def test_one_that_has_none_or_a_private_one_is_not_named(private: str) -> None:
    assert not named({5: "中"}, (0, 5, 6))
    assert not named({5: "中", 6: private}, (0, 5, 6))


def test_fonts_of_another_kind_are_not_looked_at() -> None:
    assert named({}, (0, 5), "CIDFontType2")
