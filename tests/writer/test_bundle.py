from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.writer.bundle import font_files, photo_files, photo_name, style_files
from tests.folders import documents_of, write_folder


def test_only_what_tex_reads_is_taken_along(tmp_path: Path) -> None:
    for name in ("cvlatex.cls", "a.sty", "b.def", "specimen.tex", "c.ttf", "d.otf", "OFL.txt", "fonts.yaml"):
        (tmp_path / name).touch()
    assert [name for _, name in style_files(tmp_path)] == ["a.sty", "b.def", "cvlatex.cls"]
    assert [name for _, name in font_files(tmp_path)] == ["fonts/OFL.txt", "fonts/c.ttf", "fonts/d.otf"]


@pytest.mark.parametrize(
    ("file", "name"),
    [("me.jpg", "photo.jpg"), ("我 & %#.PNG", "photo.png"), ("a.jpeg", "photo.jpg"), ("in/folder.png", "photo.png")],
)
def test_a_photo_gets_a_name_that_tex_can_read(file: str, name: str) -> None:
    assert photo_name(file) == name


def test_the_photo_comes_from_the_data_folder(tmp_path: Path) -> None:
    cv = "profile: {name: A, photo: {file: 我.jpg, alt: Me}}\nsections: []\n"
    folder = write_folder(tmp_path, {"cv.yaml": cv, "我.jpg": b"\xff\xd8\xff\xe0"})
    assert list(photo_files(documents_of(folder)["en"], folder)) == [(folder / "我.jpg", "photo.jpg")]


def test_without_a_photo_there_is_no_file(tmp_path: Path) -> None:
    folder = write_folder(tmp_path)
    assert list(photo_files(documents_of(folder)["en"], folder)) == []
