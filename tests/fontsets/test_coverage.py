from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.core.cache import Store
from cvlatex.fontsets.coverage import read_coverage
from cvlatex.fontsets.faces import Face, FontFile, FontSet

FONTS = Path(__file__).parent.parent.parent / "fonts"
SHIPPED = Face("icons", "Icons", {"regular": "CVLaTeXIcons.ttf"})
SYSTEM = Face("system", "System")


def found(face: Face, folder: Path) -> FontFile | None:
    """A font of two letters, where there is a file of a font's beginning."""
    path = folder / (face.file or "")
    return FontFile(path, 0, (range(65, 67),)) if path.is_file() and path.read_bytes()[:4] == b"\0\1\0\0" else None


def set_of(face: Face) -> FontSet:
    return FontSet("noto", face, face, face, face, face, ())


def test_a_font_that_ships_is_read_and_its_characters_cached(tmp_path: Path) -> None:
    cache = tmp_path / "below" / "coverage"
    first = read_coverage([set_of(SHIPPED)], FONTS, cache, found)
    assert len(list(cache.iterdir())) == 1
    assert [char in first["noto"].by_face["icons"] for char in "@ABC"] == [False, True, True, False]
    assert read_coverage([set_of(SHIPPED)], FONTS, cache, found) == first


def test_a_font_of_the_system_is_looked_for_by_its_family(tmp_path: Path) -> None:
    requested: list[str] = []

    def find(face: Face, folder: Path) -> FontFile | None:
        requested.append(face.family)
        return FontFile(FONTS / "CVLaTeXIcons.ttf", 0, (range(65, 67),))

    cache = tmp_path / "coverage"
    for _ in range(2):
        assert "noto" in read_coverage([set_of(SYSTEM)], FONTS, cache, find)
    assert requested == ["System"]


def test_a_set_with_a_face_that_is_missing_or_no_font_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"no font")
    cache = tmp_path / "coverage"
    for face in (
        SYSTEM,
        Face("gone", "Gone", {"regular": "gone.ttf"}),
        Face("broken", "Broken", {"regular": "broken.ttf"}),
    ):
        assert read_coverage([set_of(face)], tmp_path, cache, found) == {}


@pytest.mark.parametrize("content", [b"", b"{", b"\0"])
def test_a_damaged_entry_is_read_anew(content: bytes, tmp_path: Path) -> None:
    first = read_coverage([set_of(SHIPPED)], FONTS, tmp_path, found)
    (entry,) = tmp_path.iterdir()
    entry.write_bytes(content)
    assert read_coverage([set_of(SHIPPED)], FONTS, tmp_path, found) == first
    Store(tmp_path).write(entry.name, content)
    assert read_coverage([set_of(SHIPPED)], FONTS, tmp_path, found) == first


def test_a_cache_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "noto" in read_coverage([set_of(SHIPPED)], FONTS, tmp_path / "file" / "coverage", found)


def test_a_font_that_has_changed_is_read_again(tmp_path: Path) -> None:
    copy = tmp_path / "CVLaTeXIcons.ttf"
    copy.write_bytes((FONTS / "CVLaTeXIcons.ttf").read_bytes())
    cache = tmp_path / "coverage"
    assert "noto" in read_coverage([set_of(SHIPPED)], tmp_path, cache, found)
    copy.write_bytes(b"no font any more")
    assert read_coverage([set_of(SHIPPED)], tmp_path, cache, found) == {}
