from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from PIL import Image

from cvlatex.checks.photo_file import MAX_BYTES
from tests.folders import codes_of, diagnostics_of, write_folder


def picture(kind: str, size: tuple[int, int] = (6, 8)) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", size, "navy").save(written, kind)
    return written.getvalue()


JPEG, PNG = picture("JPEG"), picture("PNG")


def folder_with(folder: Path, name: str) -> Path:
    return write_folder(
        folder / "data", {"cv.yaml": f"profile: {{name: A, photo: {{file: '{name}', alt: x}}}}\nsections: []\n"}
    )


@pytest.mark.parametrize(("name", "content"), [("a.jpg", JPEG), ("a.png", PNG), ("in/我.jpg", JPEG)])
def test_a_jpeg_or_png_inside_the_folder_passes(name: str, content: bytes, tmp_path: Path) -> None:
    folder = folder_with(tmp_path, name)
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_bytes(content)
    assert codes_of(folder) == []


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"%PDF-1.7", b"\xff\xd8", picture("GIF")])
def test_another_kind_of_file_is_an_error(content: bytes, tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "a.jpg")
    (folder / "a.jpg").write_bytes(content)
    assert codes_of(folder) == ["photo-file"]


@pytest.mark.parametrize("name", ["a.jpg", "schema", "../out.jpg", "/etc/passwd"])
def test_what_is_not_a_file_of_the_folder_is_an_error(name: str, tmp_path: Path) -> None:
    folder = folder_with(tmp_path, name)
    (folder / "schema").mkdir()
    (tmp_path / "out.jpg").write_bytes(JPEG)
    assert codes_of(folder) == ["photo-file"]


def test_a_link_that_leads_out_of_the_folder_is_an_error(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "a.jpg")
    (tmp_path / "out.jpg").write_bytes(JPEG)
    (folder / "a.jpg").symlink_to(tmp_path / "out.jpg")
    assert codes_of(folder) == ["photo-file"]


def test_a_file_that_is_too_large_is_an_error(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "a.jpg")
    with (folder / "a.jpg").open("wb") as file:
        file.write(JPEG)
        file.truncate(MAX_BYTES + 1)
    assert codes_of(folder) == ["photo-file"]


@pytest.mark.parametrize("content", [JPEG[:-20], PNG[:-30], PNG[:40]])
def test_a_picture_that_was_cut_is_an_error(content: bytes, tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "a.jpg")
    (folder / "a.jpg").write_bytes(content)
    assert codes_of(folder) == ["photo-file"]


def test_a_picture_with_too_many_pixels_is_an_error(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "a.png")
    Image.new("1", (10_000, 6_000)).save(folder / "a.png")
    assert codes_of(folder) == ["photo-file"]


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("Me.PNG", "Did you mean 'me.png'?"),
        ("mee.png", "Did you mean 'me.png'?"),
        ("https://example.org/me.png", "Save the picture into the data folder"),
        ("img\\\\me.png", "Write / between"),
        ("portrait", "Write the name as it is in the data folder"),
    ],
)
def test_the_file_that_was_meant_is_in_the_hint(name: str, hint: str, tmp_path: Path) -> None:
    cv = f'profile: {{name: a, photo: {{file: "{name}", alt: b}}}}\nsections: []\n'
    data = write_folder(tmp_path, {"cv.yaml": cv, "me.png": b"not yet a picture"})
    (found,) = diagnostics_of(data)
    assert hint in found.hints[0]


@pytest.mark.parametrize("name", ["me\\0.png", "loop"])
def test_a_name_that_leads_nowhere_is_reported(name: str, tmp_path: Path) -> None:
    cv = f'profile: {{name: a, photo: {{file: "{name}", alt: b}}}}\nsections: []\n'
    data = write_folder(tmp_path, {"cv.yaml": cv})
    (data / "loop").symlink_to("loop")
    codes = {found.code for found in diagnostics_of(data)}
    assert codes & {"photo-file", "control-character"}


def test_a_pipe_is_no_photo(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "p.png")
    os.mkfifo(folder / "p.png")
    (found,) = diagnostics_of(folder)
    assert (found.code, found.message.partition("p.png ")[2]) == (
        "photo-file", "is no file, but a device, a pipe or a socket.",
    )  # fmt: skip
