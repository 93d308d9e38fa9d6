"""Glyphs added to TrueType fonts, read back by fontTools."""

from __future__ import annotations

from io import BytesIO

import pytest
from fontTools.pens.recordingPen import RecordingPen
from fontTools.ttLib import TTFont

from cvlatex.finish.truetype import count_glyphs, with_glyphs
from tests.finish.conftest import ROOT

PROGRAM = (ROOT / "fonts" / "CVLaTeXIcons.ttf").read_bytes()
NAMES = TTFont(BytesIO(PROGRAM)).getGlyphOrder()


def outline(font: TTFont, number: int) -> tuple[int, list[object]]:
    pen = RecordingPen()
    name = font.getGlyphOrder()[number]
    font.getGlyphSet()[name].draw(pen)
    return font["hmtx"][name][0], pen.value


def extended(outlines: dict[int, tuple[int | None, float | None]]) -> TTFont:
    return TTFont(BytesIO(with_glyphs(PROGRAM, outlines)), lazy=False)


def test_glyphs_are_counted() -> None:
    assert count_glyphs(PROGRAM) == len(NAMES)


def test_the_glyphs_that_were_there_stay() -> None:
    before, after = TTFont(BytesIO(PROGRAM)), extended({len(NAMES): (None, 260.0)})
    assert [outline(after, at) for at in range(len(NAMES))] == [outline(before, at) for at in range(len(NAMES))]


@pytest.mark.parametrize("advance", [20, 250, 1000])
def test_a_space_draws_nothing_and_has_its_advance(advance: float) -> None:
    font = extended({len(NAMES): (None, advance)})
    assert outline(font, len(NAMES)) == (round(advance * font["head"].unitsPerEm / 1000), [])


def test_a_copy_is_its_original_under_another_number() -> None:
    drawn = next(at for at in range(1, len(NAMES)) if outline(TTFont(BytesIO(PROGRAM)), at)[1])
    font = extended({len(NAMES): (None, 100.0), len(NAMES) + 1: (drawn, None)})
    assert outline(font, len(NAMES) + 1) == outline(font, drawn)


def test_a_copy_may_have_another_advance() -> None:
    drawn = next(at for at in range(1, len(NAMES)) if outline(TTFont(BytesIO(PROGRAM)), at)[1])
    font = extended({len(NAMES): (drawn, 300.0)})
    assert outline(font, len(NAMES)) == (round(300 * font["head"].unitsPerEm / 1000), outline(font, drawn)[1])


def test_checksums_hold() -> None:
    font = TTFont(BytesIO(with_glyphs(PROGRAM, {len(NAMES): (None, 100.0)})), checkChecksums=2)
    for tag in font.reader.keys():  # noqa: SIM118 - a reader of tables is no mapping
        if tag != "head":
            font.reader[tag]
