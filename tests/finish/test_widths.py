from __future__ import annotations

import json
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from fontTools.cffLib import CFFFontSet
from fontTools.pens.recordingPen import RecordingPen
from page import validate_pdf

from cvlatex.console.progress import Silent
from cvlatex.finish.faces import PdfFont, list_fonts, read_faces
from cvlatex.finish.widths import level_program, level_widths
from cvlatex.load import load_folder
from cvlatex.schedule import build
from tests.folders import write_folder

TEXT = "正文——如此……等等·中“引”，**粗体——字·好**한글 나라 ┌┐ ▲ `代码 code→x` *强调——字*"


def programs(pdf: pikepdf.Pdf) -> Iterator[tuple[pikepdf.Object, bytes]]:
    for font in list_fonts(pdf).values():
        descriptor = font.DescendantFonts[0].FontDescriptor
        if "/FontFile3" in descriptor:
            yield font.DescendantFonts[0], descriptor.FontFile3.read_bytes()


def read_cff_faces(pdf: pikepdf.Pdf) -> list[PdfFont]:
    fonts = list_fonts(pdf)
    return [face for name, face in read_faces(pdf).items() if "/FontFile3" in _descriptor(fonts[name])]


def _descriptor(font: pikepdf.Object) -> pikepdf.Object:
    return font.DescendantFonts[0].FontDescriptor


def parsed(program: bytes) -> CFFFontSet:
    fonts = CFFFontSet()
    fonts.decompile(BytesIO(program), None)
    return fonts


def drawn(program: bytes) -> dict[str, tuple[float, list[object]]]:
    """Each glyph's advance and outline."""
    top = parsed(program)[0]
    strings = top.CharStrings
    found = {}
    for name in top.charset:
        pen = RecordingPen()
        strings[name].draw(pen)
        found[name] = (strings[name].width, pen.value)
    return found


@pytest.fixture(scope="module", params=["noto", "noto-serif", "wenkai"])
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A PDF as it is finished, and as it was before its widths were levelled."""
    folder, before = tmp_path_factory.mktemp("widths"), tmp_path_factory.mktemp("before") / "cv.pdf"
    cv = {"profile": {"name": "高旻昱"}, "sections": [{"id": "s", "type": "text", "title": "文", "body": TEXT}]}
    variants = f"variants: {{zh: {{language: zh, fonts: {request.param}, glossary: none}}}}\n"
    data = write_folder(folder / "data", {"cv.yaml": json.dumps(cv, ensure_ascii=False), "variants.yaml": variants})

    def keep_and_level(pdf: pikepdf.Pdf) -> None:
        pdf.save(before)
        level_widths(pdf)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("cvlatex.finish.document.level_widths", keep_and_level)
        (result,) = build(load_folder(data).documents, data, folder / "out", Silent())
    assert result.finished is not None, result.failure
    return result.finished.pdf, before


def test_a_validator_finds_no_width_that_contradicts(built: tuple[Path, Path]) -> None:
    for profile in ("2a", "ua1"):
        assert [failure.message for failure in validate_pdf(str(built[0]), profile=profile).failures] == []


def named(pdf: pikepdf.Pdf) -> dict[str, bytes]:
    return {str(descendant.BaseFont): program for descendant, program in programs(pdf)}


def shape(outline: list[Any]) -> list[tuple[str, int]]:
    """What an outline has at any scale: its strokes, and of how many points they are."""
    return [(stroke, len(points)) for stroke, points in outline]


def test_every_glyph_is_as_it_was(built: tuple[Path, Path]) -> None:
    with pikepdf.open(built[0]) as after, pikepdf.open(built[1]) as before:
        new, old = named(after), named(before)
        assert any(new[name] != old[name] for name in new) or "WenKai" in str(list(list_fonts(after).values()))
        lent = [shape(outline) for name in old.keys() - new.keys() for _, outline in drawn(old[name]).values()]
        for name in new:
            now, then = drawn(new[name]), drawn(old[name])
            assert {glyph: now[glyph] for glyph in then} == then
            assert all(
                not outline or shape(outline) in lent for glyph, (_, outline) in now.items() if glyph not in then
            )


def test_the_font_says_what_the_pdf_says(built: tuple[Path, Path]) -> None:
    with pikepdf.open(built[0]) as pdf:
        for (descendant, program), face in zip(programs(pdf), read_cff_faces(pdf), strict=True):
            privates = [font.Private for font in parsed(program)[0].FDArray]
            if "/W" in descendant:
                assert len({(private.defaultWidthX, private.nominalWidthX) for private in privates}) == 1
            for name, (width, _) in drawn(program).items():
                if name.startswith("cid"):
                    assert face.advances[int(name[3:])] == pytest.approx(width, abs=0.5), name


TOP = b"\x01\x00\x04\x04" + b"\x1d\0\0\0\x20\x11" + b"\x1d\0\0\0\x22\x0c\x25"


@pytest.mark.parametrize("kinds", [b"\x00\x07\x07\x07", b"\x03\x00\x02\x00\x00\x05\x00\x01\x07\x00\x03"])
def test_a_font_that_uses_one_kind_is_left_as_it_is(kinds: bytes) -> None:
    assert level_program(TOP.ljust(32, b"\0") + b"\x00\x03" + kinds) is None


def test_what_is_no_keyed_font_is_left_as_it_is() -> None:
    assert level_program(b"\x01\x00\x04\x04 something else") is None
