from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.core.errors import FolderUnusable
from cvlatex.importers.draft import Draft, add_text
from cvlatex.importers.folder import is_free, write_files, write_folder
from cvlatex.importers.ledger import Value


def draft() -> Draft:
    contact = {"type": "phone", "value": Value("+44 20 7946 0000", private="phone")}
    found = Draft({"name": Value("Ada", localized=True), "contacts": [contact]}, files={"photo.png": b"x"})
    add_text(found, {"en": "About", "zh": "简介"}, Value("Long ago.", localized=True), "about")
    return found


def test_a_folder_has_what_a_build_needs() -> None:
    files = write_files(draft(), "en", "zh", "cv.json")
    assert set(files) == {"cv.yaml", "variants.yaml", "private.yaml", ".gitignore", "photo.png"}
    assert files["variants.yaml"].decode().splitlines()[:2] == ["variants:", "  en: {language: en}"]
    assert b"# zh: {language: zh}" in files["variants.yaml"]
    assert b"+44" in files["private.yaml"]
    assert b"+44" not in files["cv.yaml"]
    assert b"TODO" not in write_files(draft(), "en", "", "cv.json")["cv.yaml"]


def test_a_folder_is_written_whole(tmp_path: Path) -> None:
    write_folder({"a": b"1"}, tmp_path / "new" / "data")
    assert (tmp_path / "new" / "data" / "a").read_bytes() == b"1"
    (tmp_path / "new" / "data" / "own").write_text("mine")
    write_folder({"a": b"2", "b": b"3"}, tmp_path / "new" / "data")
    assert {path.name: path.read_text() for path in (tmp_path / "new" / "data").iterdir()} == {
        "a": "2",
        "b": "3",
        "own": "mine",
    }
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["data"]


def test_a_folder_that_cannot_be_written_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FolderUnusable):
        write_folder({"a": b"1"}, tmp_path / "file" / "data")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_only_an_empty_place_is_free(tmp_path: Path) -> None:
    assert is_free(tmp_path / "none")
    assert is_free(tmp_path)
    (tmp_path / "x").write_text("")
    assert not is_free(tmp_path)
    assert not is_free(tmp_path / "x")
