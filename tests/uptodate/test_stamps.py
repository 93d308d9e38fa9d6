from __future__ import annotations

import json
import os
from pathlib import Path

from cvlatex.uptodate.stamps import Stamp, are_same, is_same, is_settled, take_stamp, take_stamps
from tests.waiting import until_clock_moves

LONG_AGO = (1_000_000_000, 1_000_000_000)


def same(path: Path, before: Stamp) -> bool:
    """Against a stamp that has been through a file."""
    return is_same(str(path), take_stamp(str(path)), json.loads(json.dumps(before)))


def test_a_file_that_nobody_touched_is_the_same(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_text("one")
    assert same(file, take_stamp(str(file)))
    assert same(tmp_path, take_stamp(str(tmp_path)))


def test_what_is_not_there_is_the_same_while_it_is_not_there(tmp_path: Path) -> None:
    file = tmp_path / "a"
    before = take_stamp(str(file))
    assert before is None
    assert same(file, before)
    file.touch()
    assert not same(file, before)
    after = take_stamp(str(file))
    file.unlink()
    assert not same(file, after)


def test_an_edit_of_the_same_size_with_its_age_restored_shows(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_text("one")
    os.utime(file, LONG_AGO)
    before = take_stamp(str(file))
    until_clock_moves(file, tmp_path)
    file.write_text("two")
    os.utime(file, LONG_AGO)
    assert not same(file, before)


def test_another_file_in_the_place_shows(tmp_path: Path) -> None:
    file, other = tmp_path / "a", tmp_path / "b"
    for path in (file, other):
        path.write_text("one")
        os.utime(path, LONG_AGO)
    before = take_stamp(str(file))
    other.replace(file)
    assert not same(file, before)


def test_an_edit_within_one_tick_of_the_clock_shows(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_text("one")
    before = take_stamp(str(file))
    assert before is not None
    assert not is_settled(before)
    file.write_text("two")
    now = take_stamp(str(file))
    assert now is not None
    assert not is_same(str(file), now, [*now[:4], before[4]])


def test_a_name_that_a_young_folder_gained_within_one_tick_shows(tmp_path: Path) -> None:
    before = take_stamp(str(tmp_path))
    (tmp_path / "a").touch()
    now = take_stamp(str(tmp_path))
    assert now is not None
    assert before is not None
    assert not is_same(str(tmp_path), now, [*now[:4], before[4]])


def test_an_old_file_is_recognized_by_its_stamp_alone(tmp_path: Path) -> None:
    assert is_settled(take_stamp("/etc/passwd"))
    assert is_settled(None)


def test_a_file_of_no_known_kind_is_never_the_same(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert not same(pipe, take_stamp(str(pipe)))


def test_whatever_was_read_in_a_stamps_place_is_not_the_same(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.touch()
    now = take_stamp(str(file))
    junk: tuple[object, ...] = (None, [], {}, "x", 3, [1, 2, 3, 4], [[]])
    for before in junk:
        assert not is_same(str(file), now, before)


def test_a_path_more_or_less_is_not_the_same(tmp_path: Path) -> None:
    first, second = str(tmp_path / "a"), str(tmp_path / "b")
    assert are_same(take_stamps([first, second]), take_stamps([second, first]))
    assert not are_same(take_stamps([first]), take_stamps([first, second]))
    assert not are_same(take_stamps([first, second]), take_stamps([first]))
    assert not are_same(take_stamps([first]), [first])
