from __future__ import annotations

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from cvlatex.core.paths import FONTS
from cvlatex.fontsets.cmap import number_fonts, read_glyphs

NOTO = Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc")


@pytest.mark.parametrize("file", ["CVLaTeXIcons.ttf", "CVLaTeXSans-Regular.otf", "CVLaTeXSerif-Bold.otf"])
def test_a_fonts_table_is_read_as_fonttools_does(file: str) -> None:
    font = TTFont(FONTS / file)
    assert read_glyphs(FONTS / file, 0) == {code: font.getGlyphID(name) for code, name in font.getBestCmap().items()}


@pytest.mark.parametrize("index", [0, 2])
def test_a_font_of_a_collection_has_its_own(index: int) -> None:
    font = TTFont(NOTO, fontNumber=index)
    assert read_glyphs(NOTO, index) == {code: font.getGlyphID(name) for code, name in font.getBestCmap().items()}


@pytest.mark.parametrize("content", [b"", b"ttcf", b"OTTO\0\x01" + b"\0" * 40, b"no font at all, not even one"])
def test_what_is_no_font_cannot_be_read(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "font.otf").write_bytes(content)
    with pytest.raises(ValueError, match="can be read"):
        read_glyphs(tmp_path / "font.otf", 0)


def test_a_table_by_segments_is_read(tmp_path: Path) -> None:
    from fontTools.fontBuilder import FontBuilder

    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef", "b", "a", "c"])
    builder.setupCharacterMap({0x61: "a", 0x62: "b", 0x63: "c", 0x201C: "a"})
    builder.save(tmp_path / "font.ttf")
    assert read_glyphs(tmp_path / "font.ttf", 0) == {0x61: 2, 0x62: 1, 0x63: 3, 0x201C: 2}


def test_the_fonts_of_a_collection_are_counted(tmp_path: Path) -> None:
    assert number_fonts(NOTO) == range(10)
    (tmp_path / "one.otf").write_bytes(b"OTTO\0\x01" + b"\0" * 40)
    (tmp_path / "many.ttc").write_bytes(b"ttcf\0\x01\0\0" + b"\xff" * 4)
    assert (number_fonts(tmp_path / "one.otf"), number_fonts(tmp_path / "many.ttc")) == (range(1), range(16))
