"""Font sets that would let a text extract: computed from fonts of our own, each with the characters that it has."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.core.paths import FONTS
from cvlatex.fontsets.faces import Face, FontFile
from cvlatex.preflight.other_sets import find_other_sets


def nothing(face: Face, folder: Path) -> FontFile | None:
    return None


def without_wenkai_in_noto(face: Face, folder: Path) -> FontFile | None:
    """Every face has the printable ASCII characters, and those of wenkai 旻 as well; nothing is shared."""
    han = (range(ord("旻"), ord("旻") + 1),) if "wenkai" in face.name else ()
    return FontFile(FONTS / "CVLaTeXIcons.ttf", 0, (range(0x20, 0x7F), *han))


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CVLATEX_CACHE", str(tmp_path))


def test_sets_that_have_the_characters_are_named() -> None:
    assert find_other_sets(["a 旻", "plain"], "noto", without_wenkai_in_noto) == {"a 旻": ("wenkai",)}


def test_no_set_may_do() -> None:
    assert find_other_sets(["𠮷"], "noto", without_wenkai_in_noto) == {"𠮷": ()}


def test_where_fonts_cannot_be_read_nothing_is_known() -> None:
    assert find_other_sets(["旻"], "noto", nothing) == {}
