"""The font of the spaces that part words (`words.py`): glyphs that draw nothing (`fonts/build_space.py`)."""

from __future__ import annotations

from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Name, Object

from cvlatex.finish.saving import deflate

FONT: Final = "CVLaTeXSpace.ttf"
"""Its file, in the folder of fonts."""

SPACE: Final = b"CVSpace"
"""The name that a page has for it."""

_STEP, _COUNT = 20, 50
"""Glyph n is n steps wide, in thousandths of an em; there are so many."""

_TO_UNICODE = b"""/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CMapName /CVLaTeXSpace-UTF16 def
/CMapType 2 def
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
%d beginbfchar
%s
endbfchar
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


def glyph_of(gap: float) -> tuple[int, float]:
    """The number of the widest glyph that a gap holds, and what is left of the gap. In thousandths of an em."""
    number = min(_COUNT, max(1, int(gap / _STEP)))
    return number, gap - number * _STEP


def space_font(pdf: pikepdf.Pdf, program: bytes) -> Object:
    """The font in a document (ISO 32000-1, 9.7.1). `program` is the file's content."""
    numbers = range(1, _COUNT + 1)
    characters = _TO_UNICODE % (_COUNT, b"\n".join(b"<%04x> <0020>" % number for number in numbers))
    name = Name("/CVLTEX+CVLaTeXSpace")  # the tag of a subset (9.6.4): it has all the characters in use
    descriptor = Dictionary(
        Type=Name.FontDescriptor, FontName=name, Flags=4, FontBBox=Array([0, 0, _STEP * _COUNT, 0]), ItalicAngle=0,
        Ascent=800, Descent=-200, CapHeight=700, StemV=80, FontFile2=_stream(pdf, program),
    )  # fmt: skip
    descriptor.FontFile2.Length1 = len(program)
    descendant = Dictionary(
        Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=name, FontDescriptor=pdf.make_indirect(descriptor),
        CIDSystemInfo=Dictionary(Registry="Adobe", Ordering="Identity", Supplement=0),
        CIDToGIDMap=Name.Identity, DW=0, W=Array([1, Array([_STEP * number for number in numbers])]),
    )  # fmt: skip
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type0, BaseFont=name, Encoding=Name("/Identity-H"),
        DescendantFonts=Array([pdf.make_indirect(descendant)]), ToUnicode=_stream(pdf, characters),
    )  # fmt: skip
    return pdf.make_indirect(font)


def _stream(pdf: pikepdf.Pdf, data: bytes) -> Object:
    stream = pdf.make_stream(b"")
    deflate(stream, data)
    return stream
