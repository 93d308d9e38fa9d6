from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.batch import task
from cvlatex.batch.task import Options, TooLarge, compute_key, is_foreign, read_files
from tests.folders import write_folder


def test_what_is_hidden_or_linked_does_not_travel(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "a")
    (folder / ".secret").touch()
    (folder / "cv.yaml~").touch()
    (folder / "link.yaml").symlink_to(tmp_path)
    assert set(read_files(folder, None)) == {"cv.yaml", "glossary.yaml", "variants.yaml"}


def test_what_a_person_lacks_comes_from_what_is_common(tmp_path: Path) -> None:
    own = write_folder(tmp_path / "a", {"variants.yaml": None, "glossary.yaml": "[]\n"})
    files = read_files(own, write_folder(tmp_path / "common"))
    assert files["variants.yaml"].startswith(b"variants:")
    assert files["glossary.yaml"] == b"[]\n"


def test_the_key_changes_with_all_that_the_result_depends_on() -> None:
    files = {"cv.yaml": b"a"}
    keys = {
        compute_key(files, (), Options(), "1"),
        compute_key({"cv.yaml": b"b"}, (), Options(), "1"),
        compute_key({"cv2.yaml": b"a"}, (), Options(), "1"),
        compute_key(files, ("en",), Options(), "1"),
        compute_key(files, (), Options(mask=True), "1"),
        compute_key(files, (), Options(), "2"),
    }
    assert len(keys) == 6


def test_too_much_data_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(task, "MOST_BYTES", 10)
    with pytest.raises(TooLarge):
        read_files(write_folder(tmp_path), None)


def test_one_file_of_another_format_is_foreign() -> None:
    assert is_foreign({"resume.json": b"{}"})
    assert not is_foreign({"cv.yaml": b""})
