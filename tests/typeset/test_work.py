from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.typeset.work import (
    REPLACED,
    WATCH,
    WORK,
    create_work_folder,
    lock_if_free,
    open_lock,
    put_back_all,
    take_lock,
)


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


def test_a_pdf_that_a_killed_build_had_replaced_is_put_back_unless_a_build_is_under_way(tmp_path: Path) -> None:
    for works in (WORK, WATCH):
        folder = tmp_path / works / "en"
        create_work_folder(folder)
        lock = open_lock(folder)
        assert take_lock(lock)
        (folder / f"{REPLACED}cv-en.pdf").write_text("judged")
        (tmp_path / "cv-en.pdf").write_text("predicted")
        put_back_all(tmp_path)
        assert (tmp_path / "cv-en.pdf").read_text() == "predicted"
        lock.close()
        put_back_all(tmp_path)
        assert (tmp_path / "cv-en.pdf").read_text() == "judged"
    put_back_all(tmp_path / "nowhere")
