from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from cvlatex.core.errors import FolderUnusable
from cvlatex.writers.photo import LONGEST_SIDE, clean_photo

ORIENTATION, GPS, MAKE = 0x0112, 0x8825, 0x010F


def taken(path: Path, size: tuple[int, int] = (60, 80), orientation: int = 1) -> Path:
    """A photograph with what a camera writes: the place, the maker, and its orientation."""
    image = Image.new("RGB", size, "navy")
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    exif[MAKE] = "Secret Camera"
    exif[GPS] = {1: "N", 2: (46.0, 31.0, 0.0)}
    image.save(path, exif=exif, comment=b"a comment")
    return path


def test_what_the_camera_wrote_is_gone(tmp_path: Path) -> None:
    photo = taken(tmp_path / "in.jpg")
    assert b"Secret Camera" in photo.read_bytes()
    created = clean_photo(photo, tmp_path / "photos")
    assert b"Secret" not in created.read_bytes()
    with Image.open(created) as image:
        assert dict(image.getexif()) == {}
        assert image.size == (60, 80)


def test_a_photo_that_was_taken_sideways_stands_upright(tmp_path: Path) -> None:
    created = clean_photo(taken(tmp_path / "in.jpg", orientation=6), tmp_path)
    with Image.open(created) as image:
        assert image.size == (80, 60)


def test_what_is_transparent_becomes_white(tmp_path: Path) -> None:
    Image.new("RGBA", (8, 8), (0, 0, 0, 0)).save(tmp_path / "in.png")
    with Image.open(clean_photo(tmp_path / "in.png", tmp_path)) as image:
        assert image.getpixel((4, 4)) == (255, 255, 255)


def test_a_large_photo_is_scaled_down_in_its_proportions(tmp_path: Path) -> None:
    with Image.open(clean_photo(taken(tmp_path / "in.jpg", (3000, 4000)), tmp_path)) as image:
        assert image.size == (LONGEST_SIDE * 3 // 4, LONGEST_SIDE)


def test_the_same_photo_is_prepared_once_and_gives_the_same_bytes(tmp_path: Path) -> None:
    photo = taken(tmp_path / "in.jpg")
    first = clean_photo(photo, tmp_path / "a")
    stamp = first.stat().st_mtime_ns
    assert clean_photo(photo, tmp_path / "a").stat().st_mtime_ns == stamp
    assert clean_photo(photo, tmp_path / "b").read_bytes() == first.read_bytes()


def test_a_prepared_photo_that_was_cut_off_is_prepared_anew(tmp_path: Path) -> None:
    photo = taken(tmp_path / "in.jpg")
    whole = clean_photo(photo, tmp_path / "a").read_bytes()
    clean_photo(photo, tmp_path / "a").write_bytes(whole[:10])
    assert clean_photo(photo, tmp_path / "a").read_bytes() == whole


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(FolderUnusable, match="cannot be prepared"):
        clean_photo(taken(tmp_path / "in.jpg"), tmp_path / "file" / "photos")


@pytest.mark.parametrize("grey", [0, 8_000, 32_768, 65_535])
def test_grey_of_sixteen_bits_keeps_its_lightness(grey: int, tmp_path: Path) -> None:
    Image.new("I;16", (40, 50), grey).save(tmp_path / "in.png")
    with Image.open(clean_photo(tmp_path / "in.png", tmp_path)) as created:
        pixel = created.getpixel((20, 25))
    assert isinstance(pixel, tuple)
    assert all(abs(part - grey / 256) < 3 for part in pixel)
