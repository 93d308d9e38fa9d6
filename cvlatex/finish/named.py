"""Whether every glyph of a font has its character, as far as a font's own table of characters gives it one.

A private or a presentation form counts as none: where substitutions are known, they may give better ones.
"""

from __future__ import annotations

import pikepdf
from pikepdf import Name

from cvlatex.finish.faces import PdfFont, list_fonts

_PRIVATE = (range(0x2F00, 0x2FD6), range(0xE000, 0xF900), range(0xFB00, 0xFB50))
"""Radicals, private characters, ligatures: characters that stand for others (`is_PUA_or_presentation` of dvipdfmx)."""
_FIRST_PRIVATE_PLANE = 0xF0000


def has_all_names(pdf: pikepdf.Pdf, faces: dict[bytes, PdfFont]) -> bool:
    """Whether the fonts with CFF outlines name all glyphs that they have."""
    fonts = list_fonts(pdf)
    return all(_is_named(fonts[name].DescendantFonts[0], face) for name, face in faces.items())


def _is_named(font: pikepdf.Object, face: PdfFont) -> bool:
    """Whether the font has as many characters, none of them private, as its CIDSet has glyphs."""
    glyphs = font.get("/FontDescriptor", pikepdf.Dictionary()).get("/CIDSet")
    if font.get("/Subtype") != Name.CIDFontType0 or not isinstance(glyphs, pikepdf.Stream):
        return True
    bits = glyphs.read_bytes()
    count = int.from_bytes(bits).bit_count() - (bits[:1] >= b"\x80")  # but for the first, which stands for none
    return len(face.text) == count and not any(map(_is_private, face.text.values()))


def _is_private(text: str) -> bool:
    """Whether a text begins with a character that only stands for another."""
    character = ord(text[:1] or "\0")
    return character >= _FIRST_PRIVATE_PLANE or any(character in those for those in _PRIVATE)
