from __future__ import annotations

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from cvlatex.fontsets.faces import Face, FontFile
from cvlatex.fontsets.files import find

FONTS = Path(__file__).parent.parent.parent / "fonts"


def locate(family: str) -> FontFile | None:
    return find(Face("face", family), FONTS)


def characters(font: FontFile) -> set[int]:
    return {code for codes in font.characters for code in codes}


@pytest.mark.parametrize("family", ["Noto Sans CJK SC", "Noto Sans Mono CJK SC", "LXGW WenKai", "Latin Modern Math"])
def test_a_family_is_found_upright_and_at_its_place_in_the_collection(family: str) -> None:
    found = locate(family)
    assert found is not None
    with TTFont(found.path, fontNumber=found.index, lazy=True) as font:
        names = {str(record) for record in font["name"].names if record.nameID in (1, 16)}
        assert family in names
        assert font["OS/2"].usWeightClass == 400
        assert characters(found) == set(font.getBestCmap())


def test_a_font_that_ships_is_found_in_its_folder() -> None:
    found = find(Face("sans", "No Such Family", {"regular": "CVLaTeXSans-Regular.otf"}), FONTS)
    assert found is not None
    assert (found.path, found.index) == (FONTS / "CVLaTeXSans-Regular.otf", 0)
    with TTFont(found.path) as font:
        assert characters(found) == set(font.getBestCmap())


def test_what_is_no_font_is_not_found(tmp_path: Path) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"no font")
    assert find(Face("broken", "Broken", {"regular": "broken.ttf"}), tmp_path) is None
    assert find(Face("gone", "Gone", {"regular": "gone.ttf"}), tmp_path) is None


@pytest.mark.parametrize("family", ["No Such Family", "", "Noto Sans CJK SC,Arial", "a:b-c\\d"])
def test_a_family_that_is_not_installed_is_not_replaced_by_another(family: str) -> None:
    assert locate(family) is None


def test_without_fontconfig_nothing_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert locate("Noto Sans CJK SC") is None
