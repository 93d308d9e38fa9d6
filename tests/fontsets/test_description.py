from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.core.errors import FolderUnusable
from cvlatex.core.paths import FONTS
from cvlatex.fontsets.description import read_font_sets
from tests.folders import ROOT

SOUND = """\
faces:
  serif: {family: A Serif, files: {regular: A.otf, bold: B.otf}}
  han: {family: A Han}
sets:
  noto: {body: han, latin: serif, emphasis: han, mono: serif, icons: serif, fallback: [han]}
  other: {body: serif, latin: serif, emphasis: serif, mono: serif, icons: serif, fallback: []}
"""


def described(folder: Path, text: str) -> Path:
    (folder / "fonts.yaml").write_text(text, encoding="utf-8")
    return folder / "fonts.yaml"


def test_sets_come_in_the_files_order_with_their_faces(tmp_path: Path) -> None:
    path = described(tmp_path, SOUND)
    noto, other = read_font_sets(path)
    assert (noto.name, other.name) == ("noto", "other")
    assert (noto.body.family, noto.body.file, noto.latin.file) == ("A Han", None, "A.otf")
    assert [face.name for face in noto.fallback] == ["han"]
    assert [face.name for face in other.faces] == ["serif"]


@pytest.mark.parametrize(
    "text",
    ["", "faces: {}", "sets: {}", "- a", "faces: [", SOUND.replace("latin: serif, ", ""), SOUND.replace("[han]", "han"),
     SOUND.replace("body: han", "body: nothing"), SOUND.replace("family: A Han", "name: A Han")],
)  # fmt: skip
def test_a_file_that_is_not_sound_is_the_environments_fault(text: str, tmp_path: Path) -> None:
    with pytest.raises(FolderUnusable) as fault:
        read_font_sets(described(tmp_path, text))
    assert fault.value.remedy


def test_a_file_that_is_missing_is_the_environments_fault(tmp_path: Path) -> None:
    with pytest.raises(FolderUnusable):
        read_font_sets(tmp_path / "fonts.yaml")


def test_the_faces_that_ship_are_there_and_set_up_brings_the_others() -> None:
    packages = (ROOT / "scripts" / "debian-packages.txt").read_text().split()
    for face in (face for fonts in read_font_sets(FONTS / "fonts.yaml") for face in (*fonts.faces, fonts.icons)):
        assert all((FONTS / name).is_file() for name in face.files.values())
        assert face.files or face.package in packages


def test_the_default_set_of_a_variant_comes_first() -> None:
    assert read_font_sets(FONTS / "fonts.yaml")[0].name == "noto"
