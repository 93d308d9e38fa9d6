from __future__ import annotations

from pathlib import Path

from cvlatex.core.cache import Store
from cvlatex.core.table import Table


def test_values_come_back_from_the_store(tmp_path: Path) -> None:
    table = Table(Store(tmp_path), "key", most=10)
    assert table.get("a") is None
    table.put("a", b"1")
    assert table.get("a") == b"1"
    assert Table(Store(tmp_path), "key", most=10).get("a") is None
    table.save()
    assert Table(Store(tmp_path), "key", most=10).get("a") == b"1"
    assert Table(Store(tmp_path), "other", most=10).get("a") is None


def test_nothing_new_writes_nothing(tmp_path: Path) -> None:
    table = Table(Store(tmp_path / "cache"), "key", most=10)
    table.get("a")
    table.save()
    assert not (tmp_path / "cache").exists()


def test_of_too_many_values_those_in_use_stay(tmp_path: Path) -> None:
    for names in ("ab", "bc"):
        table = Table(Store(tmp_path), "key", most=2)
        for name in names:
            table.get(name)
            table.put(name, name.encode())
        table.save()
    table = Table(Store(tmp_path), "key", most=2)
    assert [table.get(name) for name in "abc"] == [None, b"b", b"c"]


def test_an_entry_of_another_form_is_as_good_as_none(tmp_path: Path) -> None:
    Store(tmp_path).write("key", b"\xc1")
    assert Table(Store(tmp_path), "key", most=2).get("a") is None
