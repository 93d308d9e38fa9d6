"""Glyphs that a font of the PDF gets: spaces, and copies of an outline that stand for another character.

A code of a content stream has one outline, one advance and one entry in the font's ToUnicode map. Where one outline
serves two characters, such as U+00B7 and U+30FB, each needs a code of its own; and a space needs a code and an outline
that draws nothing, as wide as the gap that it fills.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

import pikepdf
from msgspec import Struct, field
from pikepdf import Array, Object, Stream

from cvlatex.finish import cff, truetype
from cvlatex.finish.faces import read_advances
from cvlatex.finish.saving import store
from cvlatex.finish.unicode import read_map, write_map

STEP, WIDEST = 20, 50
"""Spaces are multiples of a step wide, in thousandths of an em, up to so many steps."""

SPACE, GUTTER = " ", "  "
"""What a space stands for, and one that fills a gutter. To poppler a space alone ends a word and leaves bare paper; two
are a word, which holds those on its sides to one line."""

_NONE: Mapping[bytes, bytes] = MappingProxyType({})


class NewGlyph(Struct, frozen=True):
    """A glyph to be added: the copy of glyph `of`, or (None) one that draws nothing.

    `advance` is in thousandths of an em; None is that of the glyph it copies. `donor` is the name of another font that
    has the glyph, and `scale` that of the copy; its `advance` is never None.
    """

    text: str
    of: int | None = None
    advance: float | None = None
    donor: bytes = b""
    scale: float = 1.0


class NewGlyphs(Struct):
    """The glyphs that a font gets, by code. `encode` numbers them from `first` on in steps of `step`."""

    first: int
    step: int
    used: frozenset[int] = frozenset()
    glyphs: dict[int, NewGlyph] = field(default_factory=dict)
    _codes: dict[NewGlyph, bytes] = field(default_factory=dict)
    _spaces: dict[bytes, tuple[bytes, bytes]] = field(default_factory=dict)

    def encode_space(self, gap: bytes) -> tuple[bytes, bytes]:
        """Return the code of the widest space that a gap holds, and what it leaves of the gap (b'' for nothing).

        `gap` is in thousandths of an em, as the content has it.
        """
        known = self._spaces.get(gap)
        if known is None:
            steps = min(WIDEST, max(1, int(float(gap) / STEP)))
            left = float(gap) - steps * STEP
            code = self.encode(NewGlyph(SPACE, None, steps * STEP))
            known = self._spaces[gap] = (code, b"%g" % left if left else b"")
        return known

    def encode_gutter(self) -> bytes:
        """Return the code of the space that fills a gutter when it is stretched to its width; it is `WIDEST` wide."""
        return self.encode(NewGlyph(GUTTER, None, WIDEST * STEP))

    def encode(self, glyph: NewGlyph) -> bytes:
        """Return the code of a glyph, four hexadecimal digits. The same glyph has the same code."""
        known = self._codes.get(glyph)
        if known is None:
            number = next(free for free in self._find_free() if free not in self.glyphs)
            self.glyphs[number] = glyph
            known = self._codes[glyph] = b"%04x" % number
        return known

    def _find_free(self) -> Iterator[int]:
        """Yield numbers of glyphs that are not used yet, in order."""
        number = self.first
        while 0 < number < 0xFFFF:
            if number not in self.used:
                yield number
            number += self.step


def prepare_new_glyphs(font: Object) -> NewGlyphs:
    """Return what can be added to a font: the codes that are free in it.

    A CFF font names its glyphs by numbers of its own choice: free ones are taken from the top, so that a letter more
    in the document leaves them as they are. A TrueType font numbers its glyphs in sequence.
    """
    descendant = font.DescendantFonts[0]
    descriptor = descendant.FontDescriptor
    if "/FontFile2" in descriptor:
        return NewGlyphs(truetype.count_glyphs(descriptor.FontFile2.read_bytes()), 1)
    codes, count = cff.read_codes(descriptor.FontFile3.read_bytes())
    return NewGlyphs(count - 1, -1, codes)


def add_glyphs(pdf: pikepdf.Pdf, font: Object, new: NewGlyphs, donors: Mapping[bytes, bytes] = _NONE) -> None:
    """Write the new glyphs of a font: outlines, advances, characters, and the list of codes (ISO 32000-1, 9.7).

    `donors` are the programs of the fonts that lend it glyphs, by name.

    The characters of a font without new ones are written anew too, each glyph by itself: Ghostscript 10.0 misreads the
    ranges that xdvipdfmx writes.
    """
    if not new.glyphs:
        if "/ToUnicode" in font:
            name_characters(pdf, font, read_map(font.ToUnicode.read_bytes()))
        return
    descendant = font.DescendantFonts[0]
    _add_outlines(descendant.FontDescriptor, new.glyphs, donors)
    _add_advances(descendant, new.glyphs)
    known = read_map(font.ToUnicode.read_bytes()) if "/ToUnicode" in font else {}
    name_characters(pdf, font, known | {b"%04x" % code: glyph.text for code, glyph in new.glyphs.items()})


def name_characters(pdf: pikepdf.Pdf, font: Object, texts: dict[bytes, str]) -> None:
    """Write a font's ToUnicode map: the characters of each glyph, by its code."""
    if "/ToUnicode" not in font:
        font.ToUnicode = pdf.make_stream(b"")
    store(_as_stream(font.ToUnicode), write_map(texts))


def _add_outlines(descriptor: Object, glyphs: dict[int, NewGlyph], donors: Mapping[bytes, bytes]) -> None:
    """Write new glyphs into the font program of a descriptor; `donors` are the programs that outlines come from."""
    outlines: dict[int, cff.Outline] = {
        code: (glyph.of, glyph.advance) for code, glyph in glyphs.items() if not glyph.donor
    }
    loans = {
        code: cff.Loan(donors[glyph.donor], glyph.of or 0, glyph.scale, glyph.advance or 0)
        for code, glyph in glyphs.items()
        if glyph.donor
    }
    if "/FontFile2" in descriptor:
        program = truetype.with_glyphs(descriptor.FontFile2.read_bytes(), outlines)
        store(_as_stream(descriptor.FontFile2), program)
        descriptor.FontFile2.Length1 = len(program)
    else:
        store(_as_stream(descriptor.FontFile3), cff.with_glyphs(descriptor.FontFile3.read_bytes(), outlines, loans))
    if "/CIDSet" in descriptor:
        store(_as_stream(descriptor.CIDSet), _with_bits(descriptor.CIDSet.read_bytes(), glyphs))


def _as_stream(item: Object) -> Stream:
    """Return an object of a PDF as the stream that it is."""
    assert isinstance(item, Stream)
    return item


def _with_bits(bits: bytes, codes: dict[int, NewGlyph]) -> bytes:
    """Return a list of codes, a bit each, with more of them (9.8.3.2)."""
    written = bytearray(bits.ljust((max(codes) >> 3) + 1, b"\0"))
    for code in codes:
        written[code >> 3] |= 0x80 >> (code & 7)
    return bytes(written)


def _add_advances(descendant: Object, glyphs: dict[int, NewGlyph]) -> None:
    """Write the advances of spaces and copies; a copy's is what `/W` or `/DW` has for its original (9.7.4.3)."""
    known = read_advances(descendant)
    widths: list[Any] = list(descendant.get("/W", ()))
    for code, glyph in sorted(glyphs.items()):
        advance = known[glyph.of or 0] if glyph.advance is None else glyph.advance
        widths += [code, Array([advance])]
    descendant.W = Array(widths)
