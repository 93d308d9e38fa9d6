from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.core.errors import FolderUnusable
from cvlatex.fontsets.description import font_set_names, read_font_sets

SOUND = """\
faces:
  serif: {family: A Serif, files: {regular: A.otf, bold: B.otf}}
  han: {family: A Han}
sets:
  noto: {body: han, latin: serif, emphasis: han, mono: serif, fallback: [han]}
  other: {body: serif, latin: serif, emphasis: serif, mono: serif, fallback: []}
"""


def described(folder: Path, text: str) -> Path:
    (folder / "fonts.yaml").write_text(text, encoding="utf-8")
    return folder / "fonts.yaml"


def test_sets_come_in_the_files_order_with_their_faces(tmp_path: Path) -> None:
    path = described(tmp_path, SOUND)
    assert font_set_names(path) == ("noto", "other")
    noto, other = read_font_sets(path)
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


def test_the_set_that_variants_get_unasked_is_described() -> None:
    assert "noto" in font_set_names(Path(__file__).parent.parent.parent / "fonts" / "fonts.yaml")
