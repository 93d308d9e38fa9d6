from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.locales import readings
from cvlatex.locales.readings import Readings


class Dictionary:
    """Reads a term backwards, and counts the calls."""

    def __init__(self) -> None:
        self.requested: list[str] = []

    def __call__(self, term: str) -> str:
        self.requested.append(term)
        return term[::-1]


def test_a_term_is_looked_up_once_for_all_builds(tmp_path: Path) -> None:
    dictionary = Dictionary()
    for _ in range(3):
        read = Readings(tmp_path / "new", dictionary)
        assert (read("全景"), read("分割"), read("全景")) == ("景全", "割分", "景全")
        read.save()
    assert dictionary.requested == ["全景", "分割"]


def test_what_other_builds_looked_up_stays(tmp_path: Path) -> None:
    dictionary = Dictionary()
    for term in ("一二", "三四", "一二"):
        read = Readings(tmp_path, dictionary)
        read(term)
        read.save()
    assert dictionary.requested == ["一二", "三四"]


def test_more_than_can_be_preserved_are_those_of_the_last_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readings, "MOST_TERMS", 2)
    dictionary = Dictionary()
    for term in ("一", "二", "三", "三", "一"):
        read = Readings(tmp_path, dictionary)
        read(term)
        read.save()
    assert dictionary.requested == ["一", "二", "三", "一"]


def test_a_damaged_cache_is_as_good_as_none(tmp_path: Path) -> None:
    dictionary = Dictionary()
    for _ in range(2):
        read = Readings(tmp_path, dictionary)
        assert read("一") == "一"
        read.save()
        for entry in tmp_path.iterdir():
            entry.write_bytes(b"junk")
    assert dictionary.requested == ["一", "一"]


def test_another_dictionary_is_read_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dictionary = Dictionary()
    for version in ("1", "2"):
        monkeypatch.setattr(readings, "compute_program_key", lambda version=version: version)
        read = Readings(tmp_path, dictionary)
        read("一")
        read.save()
    assert dictionary.requested == ["一", "一"]


def test_a_cache_that_cannot_be_written_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    read = Readings(tmp_path / "file" / "pinyin", Dictionary())
    assert read("一") == "一"
    read.save()
    assert (tmp_path / "file").read_bytes() == b""
