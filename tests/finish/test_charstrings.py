"""Glyphs with another advance or scale, against fontTools; any glyph of hints and paths."""

from __future__ import annotations

import math
from types import SimpleNamespace

import pytest
from fontTools.misc.psCharStrings import T2CharString, T2WidthExtractor
from fontTools.pens.recordingPen import RecordingPen
from hypothesis import given
from hypothesis import strategies as st

from cvlatex.finish.charstrings import NotPlain, redraw, write_number

NUMBERS = st.integers(-1200, 1200)
PATHS = {"rlineto": 2, "rrcurveto": 6, "hhcurveto": 4, "vvcurveto": 4, "hlineto": 1, "hflex": 7, "flex": 13}


@st.composite
def programs(draw: st.DrawFn) -> list[object]:
    """An advance or none, hints with or without a mask, a move and paths."""
    program: list[object] = draw(st.sampled_from([[], [37], [-300]]))
    stems = 2 * draw(st.integers(0, 9))
    if stems:
        program += [*draw(st.lists(NUMBERS, min_size=stems, max_size=stems)), "hstemhm"]
        if draw(st.booleans()):
            more = 2 * draw(st.integers(0, 3))
            program += draw(st.lists(NUMBERS, min_size=more, max_size=more))
            program += [
                "hintmask",
                draw(st.binary(min_size=(size := (stems + more) // 2 + 7) // 8, max_size=size // 8)),
            ]
    program += [*draw(st.lists(NUMBERS, min_size=2, max_size=2)), "rmoveto"]
    for path in draw(st.lists(st.sampled_from(sorted(PATHS)), max_size=5)):
        program += [*draw(st.lists(NUMBERS, min_size=PATHS[path], max_size=PATHS[path])), path]
    return [*program, "endchar"]


def compiled(program: list[object]) -> bytes:
    glyph = T2CharString(program=program)
    glyph.compile()
    return bytes(glyph.bytecode)


def read(glyph: bytes) -> tuple[float, list[tuple[str, list[tuple[float, float]]]]]:
    """Its advance as it is encoded (NaN for none), and its outline."""
    charstring = T2CharString(bytecode=glyph)
    width = T2WidthExtractor([], [], 0, math.nan)
    width.execute(T2CharString(bytecode=glyph))
    pen = RecordingPen()

    charstring.private = SimpleNamespace(nominalWidthX=0, defaultWidthX=0)
    charstring.globalSubrs = []
    charstring.draw(pen)
    return width.width, [(stroke, list(points)) for stroke, points in pen.value]


@given(programs(), st.sampled_from([1.0, 1.06, 1.117, 0.95]), st.sampled_from([None, 0, 91, -250, 1999]))
def test_any_glyph_has_the_new_advance_and_the_outline_at_the_scale(
    program: list[object], scale: float, advance: int | None
) -> None:
    glyph = compiled(program)
    width, outline = read(redraw(glyph, scale, b"" if advance is None else write_number(advance)))
    assert math.isnan(width) if advance is None else width == advance
    for (stroke, points), (was, before) in zip(outline, read(glyph)[1], strict=True):
        assert stroke == was
        for place, old in zip(points, before, strict=True):
            assert place == pytest.approx([scale * old[0], scale * old[1]], abs=0.01)


@pytest.mark.parametrize("number", [0, 107, -107, 108, -30000, 0.5, -530.25])
def test_a_number_is_read_back(number: float) -> None:
    glyph = T2CharString(bytecode=write_number(number) + write_number(0) + b"\x15\x0e")
    glyph.decompile()
    assert glyph.program[0] == number


@pytest.mark.parametrize("glyph", [b"\x8b\x0a\x0e", b"\x8b\x1d\x0e", b"\x8b\x8b\x0c\x0a\x0e"])
def test_subroutines_and_arithmetic_are_refused(glyph: bytes) -> None:
    with pytest.raises(NotPlain):
        redraw(glyph, 1.06, b"")
