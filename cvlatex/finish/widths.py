"""One reading of how wide the glyphs of a font are, whoever reads it.

A CID-keyed CFF font says a glyph's advance as a difference from a number in one of several private dictionaries, that
of the glyph's own kind: Han, dashes, Hangul (Adobe Technical Note 5176, sections 15 and 19). Some validators look in
the wrong one, and find that the font contradicts the PDF. Here all dictionaries say the same numbers, and the glyphs of
those that said others say their advances anew; the widths are what they were.
"""

from __future__ import annotations

import re
from io import BytesIO
from math import isnan, nan
from typing import TYPE_CHECKING, Any

import pikepdf

from cvlatex.finish.faces import fonts_of
from cvlatex.finish.saving import deflate

if TYPE_CHECKING:
    from fontTools.cffLib import CFFFontSet


_KINDS = re.compile(rb"\x1d(.{4})\x0c\x24", re.DOTALL)
"""Where a font has its private dictionaries' owners, in the top dictionary that xdvipdfmx writes (section 9)."""

_TOP = 1024
"""The top dictionary stands within so many bytes."""


def level_widths(pdf: pikepdf.Pdf) -> None:
    """Bring the fonts to one reading. One whose glyphs are all as wide as the PDF says of them at once has but one."""
    for font in fonts_of(pdf).values():
        descendant = font.DescendantFonts[0]
        program = descendant.get("/FontDescriptor", pikepdf.Dictionary()).get("/FontFile3")
        if isinstance(program, pikepdf.Stream) and "/W" in descendant:
            levelled = level(program.read_bytes())
            if levelled is not None:
                deflate(program, levelled)


def level(program: bytes) -> bytes | None:
    """A CFF font with the same numbers in all its private dictionaries; None where it uses but one of them."""
    if _count_of_kinds(program) < 2:
        return None
    from fontTools.cffLib import CFFFontSet

    fonts: CFFFontSet = CFFFontSet()
    fonts.decompile(BytesIO(program), None)
    top: Any = fonts[0]
    kinds = getattr(top, "FDSelect", None)
    if kinds is None or len(set(kinds.gidArray)) < 2:
        return None
    most = max(set(kinds.gidArray), key=kinds.gidArray.count)
    default, nominal = _numbers(top.FDArray[most].Private)
    for name, kind in zip(top.charset, kinds.gidArray, strict=True):
        private = top.FDArray[kind].Private
        if _numbers(private) != (default, nominal):
            _say_anew(top.CharStrings[name], private, default, nominal)
    for font in top.FDArray:
        font.Private.defaultWidthX, font.Private.nominalWidthX = default, nominal
    return _compiled(fonts)


def _count_of_kinds(program: bytes) -> int:
    """How many private dictionaries a font has, without loading what reads all of it."""
    found = _KINDS.search(program[:_TOP])
    at = int.from_bytes(found[1]) if found else len(program)
    return int.from_bytes(program[at : at + 2])


def _numbers(private: Any) -> tuple[float, float]:
    return private.defaultWidthX, private.nominalWidthX


def _say_anew(glyph: Any, private: Any, default: float, nominal: float) -> None:
    """Write a glyph's advance by the numbers that hold from now on. xdvipdfmx leaves no subroutines in a glyph."""
    from fontTools.misc.psCharStrings import T2WidthExtractor

    glyph.decompile()
    reading = T2WidthExtractor([], [], 0, nan)
    reading.execute(glyph)
    says_none = isnan(reading.width)
    advance = private.defaultWidthX if says_none else private.nominalWidthX + reading.width
    if not says_none:
        glyph.program[0] = advance - nominal
    elif advance != default:
        glyph.program.insert(0, advance - nominal)
    glyph.bytecode = None


def _compiled(fonts: CFFFontSet) -> bytes:
    from fontTools.ttLib import TTFont

    written = BytesIO()
    fonts.compile(written, TTFont(recalcBBoxes=False))
    return written.getvalue()
