from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.typeset.work import create_work_folder, lock_if_free, open_lock, take_lock


def test_a_folder_is_locked_once(tmp_path: Path) -> None:
    folder = tmp_path / "out" / "work" / "en"
    assert lock_if_free(folder) is None
    create_work_folder(folder)
    assert lock_if_free(folder) is None
    open_lock(folder).close()
    lock = lock_if_free(folder)
    assert lock is not None
    assert lock_if_free(folder) is None
    with open_lock(folder) as other:
        assert not take_lock(other)
        lock.close()
        assert take_lock(other)


def test_links_in_it_go_when_it_is_locked(tmp_path: Path) -> None:
    folder = tmp_path / "out" / "work" / "en"
    create_work_folder(folder)
    open_lock(folder).close()
    (folder / "fonts").mkdir()
    for name in ("cv-en.tags", "fonts/a.otf"):
        (folder / name).symlink_to(tmp_path / "precious")
    lock = lock_if_free(folder)
    assert lock is not None
    lock.close()
    assert sorted(path.name for path in folder.rglob("*")) == [".lock", "fonts"]


def test_a_folder_behind_a_link_is_neither_created_nor_locked(tmp_path: Path) -> None:
    (tmp_path / "elsewhere" / "en").mkdir(parents=True)
    (tmp_path / "elsewhere" / "en" / ".lock").touch()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "work").symlink_to(tmp_path / "elsewhere")
    assert lock_if_free(tmp_path / "out" / "work" / "en") is None
    with pytest.raises(NotADirectoryError):
        create_work_folder(tmp_path / "out" / "work" / "en")
