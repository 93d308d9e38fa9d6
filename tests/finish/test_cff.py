"""Glyphs added to real CFF fonts, read back by fontTools."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from fontTools.cffLib import CFFFontSet
from fontTools.fontBuilder import FontBuilder
from fontTools.misc.psCharStrings import T2CharString
from fontTools.pens.recordingPen import RecordingPen

from cvlatex.finish.cff import Loan, is_plain, read_codes, with_glyphs


def program() -> bytes:
    """A CID-keyed font: an empty glyph, and a box under code 9 and one under code 12 by another dictionary."""
    builder = FontBuilder(1000, isTTF=False)
    builder.setupGlyphOrder([".notdef", "a", "b"])
    boxes = {
        name: T2CharString(program=[*width, size, "hmoveto", size, "hlineto", size, "vlineto", "endchar"])
        for name, width, size in ((".notdef", [], 1), ("a", [0], 300), ("b", [-100], 400))
    }
    builder.setupCFF("Test", {}, boxes, {"nominalWidthX": 500, "defaultWidthX": 1000})
    fonts: Any = builder.font["CFF "].cff
    top = fonts[0]
    top.ROS = ("Adobe", "Identity", 0)
    top.CIDCount = 40
    return _cid_keyed(fonts)


def _cid_keyed(fonts: CFFFontSet) -> bytes:
    from fontTools.cffLib import FDArrayIndex, FDSelect, FontDict
    from fontTools.ttLib import TTFont

    top: Any = fonts[0]
    array = FDArrayIndex()
    array.strings = None
    array.GlobalSubrs = top.GlobalSubrs
    for _ in range(2):
        font = FontDict(strings=top.strings)
        font.Private = top.Private
        array.append(font)
    select = FDSelect(format=3)
    select.gidArray = [0, 0, 1]
    top.rawDict.pop("Private", None)
    del top.Private
    top.FDArray, top.FDSelect = array, select
    charstrings = top.CharStrings
    charstrings.fdArray, charstrings.fdSelect = array, select
    glyphs = {name: charstrings[name] for name in (".notdef", "a", "b")}
    for name, new in (("a", "cid00009"), ("b", "cid00012")):
        charstrings.charStrings[new] = charstrings.charStrings.pop(name)
    assert glyphs
    top.charset = [".notdef", "cid00009", "cid00012"]
    written = BytesIO()
    fonts.compile(written, TTFont(recalcBBoxes=False))
    return written.getvalue()


def read(data: bytes) -> dict[str, tuple[float, list[Any], int]]:
    """Advance, outline and private dictionary of each glyph."""
    fonts: Any = CFFFontSet()
    fonts.decompile(BytesIO(data), None)
    top = fonts[0]
    found = {}
    for name, kind in zip(top.charset, top.FDSelect.gidArray, strict=True):
        pen = RecordingPen()
        top.CharStrings[name].draw(pen)
        found[name] = (top.CharStrings[name].width, pen.value, kind)
    return found


def test_codes_are_read() -> None:
    assert read_codes(program()) == (frozenset((9, 12)), 40)


def test_the_glyphs_that_were_there_stay() -> None:
    before, after = read(program()), read(with_glyphs(program(), {39: (None, 260.0)}))
    assert {name: after[name] for name in before} == before


@pytest.mark.parametrize("advance", [0, 20, 500, 607, 608, 1000, 1640])
def test_a_space_draws_nothing_and_has_its_advance(advance: float) -> None:
    width, outline, _ = read(with_glyphs(program(), {5: (None, advance)}))["cid00005"]
    assert (width, outline) == (advance, [])


@pytest.mark.parametrize(("of", "name"), [(9, "cid00009"), (12, "cid00012")])
def test_a_copy_is_its_original_under_another_code(of: int, name: str) -> None:
    after = read(with_glyphs(program(), {20: (of, None)}))
    assert after["cid00020"] == after[name]
    assert after[name][1]


def test_glyphs_can_be_added_twice() -> None:
    once = with_glyphs(program(), {20: (9, None)})
    assert read(with_glyphs(once, {3: (None, 100.0)})).keys() >= {"cid00003", "cid00020"}


@pytest.mark.parametrize("advance", [0, 250, 500, 1000])
@pytest.mark.parametrize("of", [9, 12])
def test_a_copy_may_have_another_advance(of: int, advance: float) -> None:
    after = read(with_glyphs(program(), {20: (of, advance)}))
    width, outline, _ = after["cid00020"]
    assert (width, outline) == (advance, after[f"cid{of:05}"][1])


def test_a_glyph_of_another_font_comes_at_a_scale_with_a_dictionary_of_its_own() -> None:
    after = read(with_glyphs(program(), {5: (None, 100.0)}, {20: Loan(program(), 12, 1.06, 530.5)}))
    width, outline, kind = after["cid00020"]
    assert (width, kind) == (530, 2)
    assert [points for _, points in outline if points] == [
        tuple((round(x * 1.06, 3), round(y * 1.06, 3)) for x, y in points)
        for _, points in read(program())["cid00012"][1]
        if points
    ]


def test_a_font_without_subroutines_is_plain() -> None:
    assert is_plain(program())
