from __future__ import annotations

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from cvlatex.model.fonts import FontFile
from cvlatex.typeset.fontfiles import locate
from tests.typeset.conftest import Tools


@pytest.mark.parametrize("family", ["Noto Sans CJK SC", "Noto Sans Mono CJK SC", "LXGW WenKai", "Latin Modern Math"])
def test_a_family_is_found_upright_and_at_its_place_in_the_collection(family: str) -> None:
    found = locate(family)
    assert found is not None
    with TTFont(found.path, fontNumber=found.index, lazy=True) as font:
        names = {str(record) for record in font["name"].names if record.nameID in (1, 16)}
        assert family in names
        assert font["OS/2"].usWeightClass == 400


@pytest.mark.parametrize("family", ["No Such Family", "", "Noto Sans CJK SC,Arial", "a:b-c\\d"])
def test_a_family_that_is_not_installed_is_not_replaced_by_another(family: str) -> None:
    assert locate(family) is None


def test_without_fontconfig_nothing_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert locate("Noto Sans CJK SC") is None


@pytest.mark.parametrize("said", ["", "Serif\\n", "Other,Serif\\n/a.ttf\\n65538\\n", "Serif\\n/a.ttf\\nx\\n"])
def test_what_fontconfig_says_is_read_with_care(said: str, tools: Tools) -> None:
    tools(**{"fc-match": f"print('{said}', end='')"})
    assert locate("Serif") == (FontFile(Path("/a.ttf"), 2) if "65538" in said else None)
