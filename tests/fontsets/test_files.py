from __future__ import annotations

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from cvlatex.fontsets.faces import Face, FontFile
from cvlatex.fontsets.files import find
from tests.conftest import Tools

FONTS = Path(__file__).parent.parent.parent / "fonts"


def locate(family: str) -> FontFile | None:
    return find(Face("face", family, None), FONTS)


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
    found = find(Face("sans", "No Such Family", "CVLaTeXSans-Regular.otf"), FONTS)
    assert found is not None
    assert (found.path, found.index) == (FONTS / "CVLaTeXSans-Regular.otf", 0)
    with TTFont(found.path) as font:
        assert characters(found) == set(font.getBestCmap())


def test_what_is_no_font_is_not_found(tmp_path: Path) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"no font")
    assert find(Face("broken", "Broken", "broken.ttf"), tmp_path) is None
    assert find(Face("gone", "Gone", "gone.ttf"), tmp_path) is None


@pytest.mark.parametrize("family", ["No Such Family", "", "Noto Sans CJK SC,Arial", "a:b-c\\d"])
def test_a_family_that_is_not_installed_is_not_replaced_by_another(family: str) -> None:
    assert locate(family) is None


def test_without_fontconfig_nothing_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert locate("Noto Sans CJK SC") is None


@pytest.mark.parametrize(
    "said",
    [
        "",
        "Serif\\n",
        "Other,Serif\\n/a.ttf\\n65538\\n20-7e a0\\n",
        "Serif\\n/a.ttf\\nx\\n20\\n",
        "Serif\\n/a.ttf\\n0\\nmany\\n",
        "Serif\\n/a.ttf\\n0",
    ],
)
def test_what_fontconfig_says_is_read_with_care(said: str, tools: Tools) -> None:
    tools(**{"fc-match": f"print('{said}', end='')"})
    known = FontFile(Path("/a.ttf"), 2, (range(0x20, 0x7F), range(0xA0, 0xA1)))
    assert locate("Serif") == (known if "65538" in said else None)
