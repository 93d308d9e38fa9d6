from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.core.errors import FolderUnusable
from cvlatex.fontsets.packages import Face, faces

FONTS = Path(__file__).parents[2] / "fonts"

DESCRIPTION = """\
faces:
  sans: {family: A Sans, package: fonts-a}
  own: {family: Own, files: {regular: Own.otf, bold: Own-Bold.otf}}
  extra: {family: Extra, package: fonts-extra}
  unused: {family: Unused, package: fonts-unused}
sets:
  first: {body: sans, latin: own, fallback: [own]}
  second: {body: extra, latin: own}
"""


def test_a_face_is_optional_where_the_default_set_does_without_it(tmp_path: Path) -> None:
    (tmp_path / "fonts.yaml").write_text(DESCRIPTION)
    assert faces(tmp_path / "fonts.yaml") == (
        Face("A Sans", (), "fonts-a", optional=False),
        Face("Own", ("Own.otf", "Own-Bold.otf"), "", optional=False),
        Face("Extra", (), "fonts-extra", optional=True),
    )


@pytest.mark.parametrize("text", ["", "sets: 3", "faces: {}\nsets: {a: {body: x}}", "[", "sets: {a: {body: x}}"])
def test_a_broken_description_is_told_of(tmp_path: Path, text: str) -> None:
    (tmp_path / "fonts.yaml").write_text(text)
    with pytest.raises(FolderUnusable, match="does not describe the font sets"):
        faces(tmp_path / "fonts.yaml")


def test_the_faces_that_ship_are_there_and_set_up_brings_the_others() -> None:
    packages = (FONTS.parent / "scripts" / "debian-packages.txt").read_text().split()
    for face in faces(FONTS / "fonts.yaml"):
        assert all((FONTS / name).is_file() for name in face.files)
        assert face.files or face.package in packages
