from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from cvlatex.core.files import create_own_folder, move_file, open_own, remove_links, write_file


@pytest.mark.parametrize("durable", [False, True])
@pytest.mark.parametrize(("content", "written"), [("旻\n", "旻\n".encode()), (b"\xff", b"\xff")])
def test_a_file_is_replaced_whole(content: str | bytes, written: bytes, *, durable: bool, tmp_path: Path) -> None:
    target = tmp_path / "a"
    target.write_text("old")
    write_file(target, content, durable=durable)
    assert target.read_bytes() == written
    assert os.listdir(tmp_path) == ["a"]


def test_a_new_file_has_the_permissions_that_the_user_gives_to_files(tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    write_file(tmp_path / "a", "")
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == stat.S_IMODE((tmp_path / "plain").stat().st_mode)


@pytest.mark.parametrize("move", [False, True])
def test_a_link_in_the_files_place_is_replaced_and_not_followed(*, move: bool, tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("precious")
    (tmp_path / "a").symlink_to("precious")
    if move:
        (tmp_path / "new").write_text("new")
        move_file(tmp_path / "new", tmp_path / "a")
    else:
        write_file(tmp_path / "a", "new")
    assert (tmp_path / "precious").read_text() == "precious"
    assert not (tmp_path / "a").is_symlink()
    assert (tmp_path / "a").read_text() == "new"


def test_what_cannot_be_written_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("old")
    with pytest.raises(UnicodeEncodeError):
        write_file(tmp_path / "a", "\ud800")
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match="directory"):
        write_file(tmp_path / "folder", "new")
    assert sorted(os.listdir(tmp_path)) == ["a", "folder"]
    assert (tmp_path / "a").read_text() == "old"


def test_a_link_is_not_moved_into_place(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").touch()
    with pytest.raises(OSError, match="symbolic links"):
        move_file(tmp_path / "a", tmp_path / "c")


def test_a_file_of_ones_own_is_no_link(tmp_path: Path) -> None:
    os.close(open_own(tmp_path / "lock"))
    assert (tmp_path / "lock").is_file()
    (tmp_path / "planted").symlink_to("elsewhere")
    with pytest.raises(OSError, match="symbolic links"):
        open_own(tmp_path / "planted")
    assert not (tmp_path / "elsewhere").exists()


def test_a_folder_may_be_behind_a_link_but_no_folder_in_it(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "out").symlink_to("disk")
    assert create_own_folder(tmp_path / "out", "work", "en") == str(tmp_path / "out" / "work" / "en")
    assert (tmp_path / "disk" / "work" / "en").is_dir()
    (tmp_path / "disk" / "work" / "zh").symlink_to(tmp_path)
    with pytest.raises(NotADirectoryError):
        create_own_folder(tmp_path / "out", "work", "zh")


def test_links_are_removed_and_what_they_point_to_is_not(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "precious").write_text("precious")
    for name in ("cv-en.tags", ".pages"):
        (tmp_path / "folder" / name).symlink_to(tmp_path / "precious")
    (tmp_path / "folder" / "fonts").mkdir()
    remove_links(tmp_path / "folder")
    assert os.listdir(tmp_path / "folder") == ["fonts"]
    assert (tmp_path / "precious").read_text() == "precious"
