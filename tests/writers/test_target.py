from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.core.errors import FolderUnusable
from cvlatex.writers.target import FilesInTheWay, OutputFile, write_output

FILES = (OutputFile("a.txt", b"one"), OutputFile("fonts/b.txt", b"two"))


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith(".")
    }


def test_a_second_export_replaces_the_first_and_leaves_nothing_else(tmp_path: Path) -> None:
    write_output(tmp_path / "out", FILES, force=False)
    changed = (OutputFile("a.txt", b"other"), FILES[1])
    assert write_output(tmp_path / "out", changed, force=False) == (
        tmp_path / "out/a.txt",
        tmp_path / "out/fonts/b.txt",
    )
    assert contents(tmp_path / "out") == {"a.txt": b"other", "fonts/b.txt": b"two"}


@pytest.mark.parametrize("changed_by_hand", [False, True])
def test_a_file_of_the_users_own_stays_and_nothing_is_written(tmp_path: Path, changed_by_hand: bool) -> None:
    if changed_by_hand:
        write_output(tmp_path, FILES, force=False)
    (tmp_path / "fonts").mkdir(exist_ok=True)
    (tmp_path / "fonts" / "b.txt").write_bytes(b"mine")
    before = contents(tmp_path)
    with pytest.raises(FilesInTheWay, match=r"fonts/b\.txt"):
        write_output(tmp_path, (OutputFile("a.txt", b"new"), OutputFile("fonts/b.txt", b"new")), force=False)
    assert contents(tmp_path) == before
    write_output(tmp_path, FILES, force=True)
    assert contents(tmp_path) == {"a.txt": b"one", "fonts/b.txt": b"two"}


@pytest.mark.parametrize("force", [False, True])
def test_no_link_is_followed(tmp_path: Path, force: bool) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "a.txt").write_bytes(b"theirs")
    out = tmp_path / "out"
    out.mkdir()
    (out / "a.txt").symlink_to(outside / "a.txt")
    if force:
        write_output(out, FILES[:1], force=True)
        assert not (out / "a.txt").is_symlink()
    else:
        with pytest.raises(FilesInTheWay):
            write_output(out, FILES[:1], force=False)
    assert (outside / "a.txt").read_bytes() == b"theirs"


def test_a_folder_that_is_a_link_is_not_entered(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "fonts").symlink_to(outside)
    with pytest.raises(FolderUnusable):
        write_output(tmp_path / "out", FILES, force=True)
    assert list(outside.iterdir()) == []


def test_a_folder_that_cannot_be_created_is_the_environments_fault(tmp_path: Path) -> None:
    (tmp_path / "out").touch()
    with pytest.raises(FolderUnusable):
        write_output(tmp_path / "out", FILES, force=False)


def test_a_list_that_is_damaged_counts_as_none(tmp_path: Path) -> None:
    write_output(tmp_path, FILES, force=False)
    (tmp_path / ".cvlatex-export.json").write_text("[", encoding="utf-8")
    with pytest.raises(FilesInTheWay):
        write_output(tmp_path, (OutputFile("a.txt", b"new"),), force=False)
