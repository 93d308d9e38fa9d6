"""What a finished PDF's fonts say of their glyphs: the characters that they stand for, and how wide they are.

A glyph is its code in a content stream, four lower-case hexadecimal digits: xdvipdfmx addresses all but TeX's own
mathematical fonts so (ISO 32000-1, 9.7).
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Iterator

import pikepdf
from msgspec import Struct
from pikepdf import Dictionary, Name, Object

from cvlatex.finish.unicode import read_map

KANA = re.compile("[\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\u31f0-\u31ff]")
HANGUL = re.compile("[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]")
_FIRST_OF_KOREAN = "\u1100"

_FIRST_WIDE = 0x2E80
"""From here on scripts are set without spaces, or nearly: CJK radicals, kana, Han; full-width forms."""

_SPACED_AGAIN = range(0xA4D0, 0xD800)
"""Scripts beyond that part words by spaces, from Lisu to Hangul."""


class Advances(dict[int, float]):
    """The advances of a font's glyphs by their numbers, in thousandths of an em; of those not named, its default."""

    def __init__(self, named: Iterable[tuple[int, float]], default: float) -> None:
        super().__init__(named)
        self._default = default

    def __missing__(self, glyph: int) -> float:
        return self._default


class PdfFont(Struct, frozen=True):
    """A font of the document: the characters of its glyphs, and those of scripts that set no spaces.

    `hangul` are the glyphs of Korean, `kana` those of Japanese.
    """

    text: dict[bytes, str]
    wide: frozenset[bytes]
    advances: Advances
    hangul: frozenset[bytes] = frozenset()
    kana: frozenset[bytes] = frozenset()

    def measure(self, glyphs: bytes) -> float:
        """Measure the advance of a run of glyphs, in thousandths of an em."""
        codes = bytes.fromhex(glyphs.decode())
        return sum(map(self.advances.__getitem__, struct.unpack(f">{len(codes) // 2}H", codes)))

    def decode(self, glyphs: bytes) -> str:
        """Return the characters of a run of glyphs."""
        get = self.text.get
        return "".join([get(glyphs[at : at + 4], "") for at in range(0, len(glyphs), 4)])


def read_faces(pdf: pikepdf.Pdf) -> dict[bytes, PdfFont]:
    """Read the fonts with glyphs of two bytes, by the name that every page has for them."""
    return {name: _read_face(font) for name, font in list_fonts(pdf).items()}


def list_fonts(pdf: pikepdf.Pdf) -> dict[bytes, Object]:
    """Return the fonts with glyphs of two bytes, as the PDF has them."""
    fonts: dict[bytes, Object] = {}
    for page in pdf.pages:
        for name, font in page.obj.get("/Resources", Dictionary()).get("/Font", Dictionary()).items():
            if font.get("/Subtype") == Name.Type0:
                fonts.setdefault(name[1:].encode(), font)
    return fonts


def read_simple(pdf: pikepdf.Pdf) -> dict[bytes, dict[int, float]]:
    """Read the widths of fonts with glyphs of one byte, TeX's mathematical ones (9.2.4): by name, and by code."""
    found: dict[bytes, dict[int, float]] = {}
    for page in pdf.pages:
        for name, font in page.obj.get("/Resources", Dictionary()).get("/Font", Dictionary()).items():
            if "/Widths" in font and name[1:].encode() not in found:
                first = int(font.get("/FirstChar", 0))
                widths = enumerate(font.Widths, start=first)
                found[name[1:].encode()] = {code: float(width) for code, width in widths}
    return found


def _read_face(font: Object) -> PdfFont:
    """Read what the PDF records about a font: the characters of its glyphs, and their widths."""
    written = font.get("/ToUnicode")
    texts = read_map(written.read_bytes()) if written is not None else {}
    return _build_font(texts, read_advances(font.DescendantFonts[0]))


def with_texts(face: PdfFont, texts: dict[bytes, str]) -> PdfFont:
    """Return the font with other characters for its glyphs."""
    return _build_font(texts, face.advances)


def _build_font(texts: dict[bytes, str], advances: Advances) -> PdfFont:
    """Return a font with the sets of its wide glyphs, Hangul and kana."""
    first = {glyph: ord(characters[0]) for glyph, characters in texts.items() if characters >= _FIRST_OF_KOREAN}
    wide = frozenset(glyph for glyph, character in first.items() if _is_wide(character))
    hangul = frozenset(glyph for glyph, character in first.items() if HANGUL.match(chr(character)))
    kana = frozenset(glyph for glyph in wide if KANA.match(chr(first[glyph])))
    return PdfFont(texts, wide, advances, hangul, kana)


def read_advances(descendant: Object) -> Advances:
    """Read the advances that a font's descendant names (ISO 32000-1, 9.7.4.3)."""
    return Advances(_read_widths(descendant.get("/W", ())), float(descendant.get("/DW", 1000)))


def _is_wide(character: int) -> bool:
    """Whether a character is of a script that is set without spaces between words."""
    return character >= _FIRST_WIDE and character not in _SPACED_AGAIN


def _read_widths(written: Object | tuple[()]) -> Iterator[tuple[int, float]]:
    """Yield glyph and advance of each entry of a font's `/W` (ISO 32000-1, 9.7.4.3)."""
    items = list(written)
    at = 0
    while at + 1 < len(items):
        first, following = int(items[at]), items[at + 1]
        if isinstance(following, pikepdf.Array):
            yield from ((first + step, float(width)) for step, width in enumerate(following))
            at += 2
        else:
            yield from ((glyph, float(items[at + 2])) for glyph in range(first, int(following) + 1))
            at += 3
