from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cvlatex.core.cache import Store, compute_program_key, make_key, stamp_file

PARTS = st.recursive(
    st.none() | st.integers() | st.text() | st.binary(), lambda inner: st.lists(inner, max_size=3).map(tuple)
)


@given(PARTS, PARTS)
def test_keys_are_equal_where_the_parts_are(one: object, other: object) -> None:
    assert (make_key(one) == make_key(other)) == (repr(one) == repr(other))
    assert make_key(one, other) != make_key((one, other))


def test_no_key_is_built_from_what_has_no_lasting_form() -> None:
    with pytest.raises(TypeError, match="object"):
        make_key(object())


def test_a_value_comes_back(tmp_path: Path) -> None:
    store = Store(tmp_path / "cache")
    assert store.read("a") is None
    store.write("a", b"value")
    assert store.read("a") == b"value"
    assert store.read("b") is None


@pytest.mark.parametrize("damage", [b"", b"x", b"x" * 100])
def test_a_damaged_entry_is_as_good_as_none(damage: bytes, tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.write("a", b"value")
    (tmp_path / "a").write_bytes(damage)
    assert store.read("a") is None
    store.write("a", b"anew")
    assert store.read("a") == b"anew"


def test_an_entry_in_anothers_place_is_as_good_as_none(tmp_path: Path) -> None:
    store = Store(tmp_path)
    store.write("a", b"value")
    (tmp_path / "a").rename(tmp_path / "b")
    assert store.read("b") is None


def test_what_cannot_be_written_is_not_preserved_and_nothing_else_happens(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    store = Store(tmp_path / "file" / "cache")
    store.write("a", b"value")
    assert store.read("a") is None


def _write_whole(path: str) -> None:
    Path(path).write_text("whole")


def test_a_file_is_there_once_it_is_whole(tmp_path: Path) -> None:
    store = Store(tmp_path)
    assert store.find_file("a", ".txt") is None
    path = store.create_file("a", ".txt", _write_whole)
    assert store.find_file("a", ".txt") == path
    assert Path(path).read_text() == "whole"
    Path(path).write_text("ha")
    assert store.find_file("a", ".txt") is None


def test_a_file_that_could_not_be_created_leaves_nothing(tmp_path: Path) -> None:
    def fail(path: str) -> None:
        Path(path).write_text("ha")
        raise OSError("full")

    with pytest.raises(OSError, match="full"):
        Store(tmp_path).create_file("a", ".txt", fail)
    assert os.listdir(tmp_path) == []


def test_the_latest_used_stay(tmp_path: Path) -> None:
    store = Store(tmp_path, most=2)
    for age, key in enumerate("abc"):
        store.write(key, b"")
        os.utime(tmp_path / key, (age, age))
    store.create_file("d", ".fmt", lambda path: Path(path).touch())
    assert sorted(os.listdir(tmp_path)) == ["c", "d.fmt", "d.fmt.size"]


def test_abandoned_files_are_removed(tmp_path: Path) -> None:
    (tmp_path / ".partly-old.fmt").touch()
    (tmp_path / ".partly-new.fmt").touch()
    os.utime(tmp_path / ".partly-old.fmt", (0, 0))
    Store(tmp_path).trim()
    assert os.listdir(tmp_path) == [".partly-new.fmt"]


def test_a_stamp_changes_with_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("one")
    before = stamp_file(path)
    assert before == stamp_file(path)
    path.write_text("three")
    assert stamp_file(path) != before


def test_the_program_has_one_key_as_long_as_it_is_the_same() -> None:
    before = compute_program_key()
    compute_program_key.cache_clear()
    assert compute_program_key() == before
