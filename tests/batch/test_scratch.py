from __future__ import annotations

import fcntl
from pathlib import Path

import pytest

from cvlatex.batch import scratch


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the folders are, with no clearing up done yet."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    scratch._remove_abandoned.cache_clear()
    return tmp_path


def abandoned(base: Path, name: str) -> Path:
    folder = base / f"{scratch.PREFIX}{name}"
    (folder / "data").mkdir(parents=True)
    (folder / scratch.LOCK).touch()
    return folder


def test_it_is_gone_afterwards_with_all_that_is_in_it(base: Path) -> None:
    with scratch.create_private_folder() as folder:
        (folder / "cv.yaml").touch()
        assert folder.parent == base
    assert not list(base.iterdir())


def test_what_a_killed_worker_left_is_removed(base: Path) -> None:
    left = abandoned(base, "a")
    with scratch.create_private_folder():
        assert not left.exists()


def test_what_another_worker_is_at_stays(base: Path) -> None:
    busy = abandoned(base, "a")
    with (busy / scratch.LOCK).open() as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with scratch.create_private_folder():
            assert busy.exists()


def test_one_in_use_is_not_taken_for_abandoned(base: Path) -> None:
    with scratch.create_private_folder() as folder:
        scratch._remove_abandoned.cache_clear()
        scratch._remove_abandoned(base)
        assert folder.exists()


@pytest.mark.parametrize(("room", "there"), [(0, True), (1 << 60, False)])
def test_it_is_in_memory_where_there_is_room(
    base: Path, monkeypatch: pytest.MonkeyPatch, room: int, there: bool
) -> None:
    memory = base / "memory"
    memory.mkdir()
    monkeypatch.setattr(scratch, "IN_MEMORY", memory)
    monkeypatch.setattr(scratch, "ROOM", room)
    monkeypatch.setattr("tempfile.tempdir", str(base))
    monkeypatch.delenv("TMPDIR")
    with scratch.create_private_folder() as folder:
        assert (folder.parent == memory) == there
