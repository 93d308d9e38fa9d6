"""Every way of saving a file is reported; what happens to other files is not."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cvlatex.serve.changes import Changes

SECONDS = 5.0


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "cv.yaml").write_text("a")
    return tmp_path / "data"


@pytest.fixture
def changes(data: Path, tmp_path: Path) -> Iterator[Changes]:
    (tmp_path / "latex").mkdir()
    changes = Changes([data / "cv.yaml", data / "private.yaml"], [tmp_path / "latex"])
    changes.rearm()
    yield changes
    changes.close()


def in_place(file: Path) -> None:
    with file.open("a") as opened:
        opened.write("b")


def replaced(file: Path) -> None:
    (file.parent / ".new").write_text("ab")
    os.replace(file.parent / ".new", file)


def moved_away_first(file: Path) -> None:
    """As editors do that keep a backup."""
    file.rename(file.with_name("cv.yaml~"))
    file.write_text("ab")


def removed(file: Path) -> None:
    file.unlink()


def in_a_new_folder(file: Path) -> None:
    """As `git checkout` and synchronisers may do."""
    file.parent.rename(file.parent.with_name("old"))
    file.parent.mkdir()
    file.write_text("ab")


@pytest.mark.parametrize("save", [in_place, replaced, moved_away_first, removed, in_a_new_folder])
def test_a_save_is_reported(changes: Changes, data: Path, save: Callable[[Path], None]) -> None:
    save(data / "cv.yaml")
    assert changes.wait(SECONDS)


def test_it_goes_on_after_a_folder_was_replaced(changes: Changes, data: Path) -> None:
    in_a_new_folder(data / "cv.yaml")
    assert changes.wait(SECONDS)
    changes.rearm()
    in_place(data / "cv.yaml")
    assert changes.wait(SECONDS)


def test_a_folder_that_is_gone_is_waited_for(changes: Changes, data: Path) -> None:
    shutil.rmtree(data)
    assert changes.wait(SECONDS)
    changes.rearm()
    data.mkdir()
    (data / "cv.yaml").write_text("b")
    assert changes.wait(SECONDS)


def test_a_folder_that_cannot_be_looked_at_stops_no_other(data: Path, tmp_path: Path) -> None:
    changes = Changes([tmp_path / ("x" * 300) / "cv.yaml", data / "cv.yaml"], [])
    try:
        (data / "cv.yaml").write_text("another")
        assert changes.wait(SECONDS)
    finally:
        changes.close()


def test_a_file_that_appears_is_reported(changes: Changes, data: Path, tmp_path: Path) -> None:
    (data / "private.yaml").write_text("phone: 1")
    assert changes.wait(SECONDS)
    changes.rearm()
    (tmp_path / "latex" / "new.sty").write_text("")
    assert changes.wait(SECONDS)


def test_what_lies_beside_is_nobodys_concern(changes: Changes, data: Path) -> None:
    (data / ".cv.yaml.swp").write_text("x")
    (data / "notes.txt").write_text("x")
    assert not changes.wait(1.5)


def test_a_photo_elsewhere_is_watched_once_it_is_known(changes: Changes, data: Path) -> None:
    (data / "photos").mkdir()
    photo = data / "photos" / "me.jpg"
    photo.write_text("x")
    changes.add_file(photo)
    assert not changes.wait(0.2)
    photo.write_text("xy")
    assert changes.wait(SECONDS)


def test_a_change_stops_what_was_started_before_it(changes: Changes, data: Path) -> None:
    stop = changes.rearm()
    in_place(data / "cv.yaml")
    assert stop.wait(SECONDS)
    stop = changes.rearm()
    assert not stop.wait(0.3)


def test_a_writer_need_not_wait_for_the_system(data: Path) -> None:
    changes = Changes([data / "cv.yaml"])
    try:
        stop = changes.rearm()
        in_place(data / "cv.yaml")
        changes.compare()
        assert stop.is_set()
        changes.rearm()
        changes.compare()
        assert not changes.wait(0.3)
        changes.report()
        assert changes.wait(0)
    finally:
        changes.close()


def test_it_ends_at_once(data: Path) -> None:
    started = time.monotonic()
    Changes([data / "cv.yaml"]).close()
    assert time.monotonic() - started < 2
