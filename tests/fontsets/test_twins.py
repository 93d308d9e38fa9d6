from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.core.paths import FONTS
from cvlatex.fontsets.faces import Face, FontFile
from cvlatex.fontsets.files import find
from cvlatex.fontsets.twins import Twins, group_twins, read_twins


def test_characters_of_one_glyph_are_a_group() -> None:
    assert group_twins([(65, 66, 1), (0xFF21, 0xFF21, 1)]) == ("AＡ",)


def test_fonts_that_share_glyphs_are_one() -> None:
    assert group_twins([(0x7F52, 0x7F52, 5)], [(0x2EAB, 0x2EAB, 5), (0x41, 0x41, 3)]) == ("罒⺫",)


def test_no_glyph_is_no_group() -> None:
    assert group_twins([(65, 65, 0), (66, 66, 0)]) == ()


def test_a_pdfs_font_is_known_by_its_family() -> None:
    twins = Twins({"notosanscjk": ("·・",), "notosansmonocjk": ("〜～",)})
    assert twins.of_font("/ABCDEF+NotoSansCJKjp-Bold-Identity-H")["・"] == "·・"
    assert "・" not in twins.of_font("ABCDEF+NotoSansMonoCJKjp-Regular")
    assert twins.of_font("ABCDEF+Helvetica")["-"] == "-\u2010\u2011"


@pytest.mark.parametrize("name", ["noto", "noto-serif", "wenkai"])
def test_the_fonts_of_a_set_are_read_once(name: str, tmp_path: Path) -> None:
    def not_again(face: Face, folder: Path) -> FontFile | None:
        raise AssertionError(face)

    first = read_twins(name, FONTS / "fonts.yaml", FONTS, tmp_path, find)
    assert "瑨" in first.of_font("X+NotoSansCJKjp-Regular") or name == "wenkai"
    assert read_twins(name, FONTS / "fonts.yaml", FONTS, tmp_path, not_again) == first


def test_a_set_that_does_not_exist_has_none(tmp_path: Path) -> None:
    assert read_twins("no-such", FONTS / "fonts.yaml", FONTS, tmp_path, find) == Twins()


def test_twins_of_each_region_are_known(tmp_path: Path) -> None:
    of = read_twins("noto", FONTS / "fonts.yaml", FONTS, tmp_path, find).of_font("X+NotoSansCJKkr-Regular")
    assert "\ufa1b" in of["福"]
    assert "\ufa03" in of["糖"]
