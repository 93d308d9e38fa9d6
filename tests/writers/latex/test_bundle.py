from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

from cvlatex.writers.latex.bundle import find_photo, list_font_files, list_style_files
from tests.folders import documents_of, write_folder


def test_only_what_tex_reads_is_taken_along(tmp_path: Path) -> None:
    for name in ("cvlatex.cls", "a.sty", "b.def", "specimen.tex", "c.ttf", "d.otf", "OFL.txt", "fonts.yaml"):
        (tmp_path / name).touch()
    assert [name for _, name in list_style_files(tmp_path)] == ["a.sty", "b.def", "cvlatex.cls"]
    assert [name for _, name in list_font_files(tmp_path)] == ["fonts/OFL.txt", "fonts/c.ttf", "fonts/d.otf"]


def test_the_photo_is_named_as_the_data_names_it(tmp_path: Path) -> None:
    written = io.BytesIO()
    Image.new("RGB", (6, 8)).save(written, "JPEG")
    cv = "profile: {name: A, photo: {file: 我.jpg, alt: Me}}\nsections: []\n"
    folder = write_folder(tmp_path, {"cv.yaml": cv, "我.jpg": written.getvalue()})
    assert find_photo(documents_of(folder)["en"]) == "我.jpg"


def test_without_a_photo_there_is_no_file(tmp_path: Path) -> None:
    assert find_photo(documents_of(write_folder(tmp_path))["en"]) is None
