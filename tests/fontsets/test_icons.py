"""The icon font and its TeX are those of cvlatex/data/contacts.yaml: fonts/build_icons.py writes both."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from fontTools.ttLib import TTFont

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def builder() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_icons", ROOT / "fonts" / "build_icons.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_tex_is_what_the_table_says(builder: ModuleType) -> None:
    assert builder.STYLE.read_text(encoding="utf-8") == builder.style_file(builder.read_icons())


def test_the_font_has_every_glyph_of_the_table(builder: ModuleType) -> None:
    font = TTFont(builder.OUTPUT)
    wanted = {name for icon in builder.read_icons() for name in (icon.glyph_name, *icon.network_glyphs().values())}
    assert set(font.getGlyphOrder()) == wanted | {".notdef", "space"}
    assert all(font["glyf"][name].numberOfContours for name in wanted)


def test_every_icon_extracts_as_a_character_that_chromium_reads(builder: ModuleType) -> None:
    """Its accessibility tree has a character beyond the basic plane as unknown ones."""
    assert [icon.type for icon in builder.read_icons() if max(icon.means) > "\uffff"] == []


@pytest.mark.parametrize(("text", "name"), [("✉", "u2709"), ("GitHub", "G_i_t_H_u_b"), ("微信", "u5FAE_u4FE1")])
def test_a_glyph_is_named_after_what_it_extracts_as(builder: ModuleType, text: str, name: str) -> None:
    assert builder.glyph_name(text) == name


def test_icons_that_are_chinese_characters_are_as_high_as_those_of_the_text(builder: ModuleType) -> None:
    glyphs = TTFont(builder.OUTPUT)["glyf"]
    for icon in builder.read_icons():
        if icon.drawing in builder.LETTERING:
            glyph = glyphs[icon.glyph_name]
            assert abs(glyph.yMax - glyph.yMin - builder.LETTER) <= 1
