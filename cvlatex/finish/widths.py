"""The advances of a font's glyphs, encoded so that every reader finds the same.

A CID-keyed CFF font encodes a glyph's advance as a difference from a number in one of several private dictionaries,
that of the glyph's own kind: Han, dashes, Hangul (Adobe Technical Note 5176, sections 15 and 19). Some validators take
the wrong one, and find that the font contradicts the PDF. Here all dictionaries get the same numbers, and the glyphs of
those that had others are encoded anew; the advances do not change.
"""

from __future__ import annotations

import re
from io import BytesIO
from math import isnan, nan
from typing import TYPE_CHECKING, Any

import pikepdf

from cvlatex.finish.faces import list_fonts
from cvlatex.finish.saving import store

if TYPE_CHECKING:
    from fontTools.cffLib import CFFFontSet


_GLYPHS = re.compile(rb"\x1d(.{4})\x11", re.DOTALL)
_KINDS = re.compile(rb"\x1d(.{4})\x0c\x25", re.DOTALL)
"""Where a font has its glyphs, and the kind of each, in the top dictionary that xdvipdfmx writes (section 9)."""

_TOP = 1024
"""The top dictionary stands within so many bytes."""


def level_widths(pdf: pikepdf.Pdf) -> None:
    """Level the fonts of a PDF. A font without `/W` has glyphs of one advance, and needs nothing."""
    for font in list_fonts(pdf).values():
        descendant = font.DescendantFonts[0]
        program = descendant.get("/FontDescriptor", pikepdf.Dictionary()).get("/FontFile3")
        if isinstance(program, pikepdf.Stream) and "/W" in descendant:
            levelled = level_program(program.read_bytes())
            if levelled is not None:
                store(program, levelled)


def level_program(program: bytes) -> bytes | None:
    """Return a CFF font with the same numbers in its private dictionaries; None where it uses but one of them."""
    if len(_list_kinds(program)) < 2:
        return None
    from fontTools.cffLib import CFFFontSet

    fonts: CFFFontSet = CFFFontSet()
    fonts.decompile(BytesIO(program), None)
    top: Any = fonts[0]
    kinds = getattr(top, "FDSelect", None)
    if kinds is None or len(set(kinds.gidArray)) < 2:
        return None
    most = max(set(kinds.gidArray), key=kinds.gidArray.count)
    default, nominal = _read_numbers(top.FDArray[most].Private)
    for name, kind in zip(top.charset, kinds.gidArray, strict=True):
        private = top.FDArray[kind].Private
        if _read_numbers(private) != (default, nominal):
            _rewrite_advance(top.CharStrings[name], private, default, nominal)
    for font in top.FDArray:
        font.Private.defaultWidthX, font.Private.nominalWidthX = default, nominal
    return _compile(fonts)


def _list_kinds(program: bytes) -> set[int]:
    """List the private dictionaries that glyphs go by, by number (section 19), less the one that stands for none.

    Of what is not keyed there are none.
    Read by hand: what reads all of a font takes a while to load, and few fonts need it.
    """
    glyphs, kinds = _GLYPHS.search(program[:_TOP]), _KINDS.search(program[:_TOP])
    if not glyphs or not kinds:
        return set()
    at, count = int.from_bytes(kinds[1]), int.from_bytes(glyphs[1])
    if program[at : at + 1] == b"\0":
        return set(program[at + 2 : at + 1 + int.from_bytes(program[count : count + 2])])
    ranges = int.from_bytes(program[at + 1 : at + 3])
    firsts = [int.from_bytes(program[begin : begin + 2]) for begin in range(at + 3, at + 6 + 3 * ranges, 3)]
    kinds_of_ranges = program[at + 5 : at + 3 + 3 * ranges : 3]
    return {kind for kind, after in zip(kinds_of_ranges, firsts[1:], strict=False) if after > 1}


def _read_numbers(private: Any) -> tuple[float, float]:
    """Return the widths that the glyphs of a private dictionary refer to."""
    return private.defaultWidthX, private.nominalWidthX


def _rewrite_advance(glyph: Any, private: Any, default: float, nominal: float) -> None:
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


def _compile(fonts: CFFFontSet) -> bytes:
    """Return a CFF font as bytes."""
    from fontTools.ttLib import TTFont

    written = BytesIO()
    fonts.compile(written, TTFont(recalcBBoxes=False))
    return written.getvalue()
