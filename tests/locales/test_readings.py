from __future__ import annotations

import json
from pathlib import Path

import pytest

from cvlatex.locales import readings
from cvlatex.locales.readings import Readings


class Dictionary:
    """Reads a term backwards, and counts how often it is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __call__(self, term: str) -> str:
        self.asked.append(term)
        return term[::-1]


def test_a_term_is_looked_up_once_for_all_builds(tmp_path: Path) -> None:
    dictionary = Dictionary()
    for _ in range(3):
        read = Readings(tmp_path / "new" / "pinyin.json", dictionary)
        assert (read("全景"), read("分割"), read("全景")) == ("景全", "割分", "景全")
        read.save()
    assert dictionary.asked == ["全景", "分割"]


def test_what_other_builds_looked_up_stays(tmp_path: Path) -> None:
    dictionary = Dictionary()
    for term in ("一二", "三四", "一二"):
        read = Readings(tmp_path / "pinyin.json", dictionary)
        read(term)
        read.save()
    assert dictionary.asked == ["一二", "三四"]


def test_more_than_can_be_kept_are_those_of_the_last_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readings, "MOST_TERMS", 2)
    dictionary = Dictionary()
    for term in ("一", "二", "三", "三", "一"):
        read = Readings(tmp_path / "pinyin.json", dictionary)
        read(term)
        read.save()
    assert dictionary.asked == ["一", "二", "三", "一"]


@pytest.mark.parametrize(
    "junk", [b"", b"[]", b"{", b"\xff", b'{"dictionary": 3}', b'{"dictionary": "other", "readings": {"\\u4e00": "x"}}']
)
def test_a_damaged_cache_or_one_of_another_dictionary_is_as_good_as_none(junk: bytes, tmp_path: Path) -> None:
    (tmp_path / "pinyin.json").write_bytes(junk)
    dictionary = Dictionary()
    assert Readings(tmp_path / "pinyin.json", dictionary)("一") == "一"
    assert dictionary.asked == ["一"]


def test_a_reading_that_is_no_text_is_looked_up(tmp_path: Path) -> None:
    cache = tmp_path / "pinyin.json"
    read = Readings(cache, Dictionary())
    read("一")
    read.save()
    cache.write_text(json.dumps(json.loads(cache.read_text()) | {"readings": {"一": 3, "二": "èr"}}))
    read = Readings(cache, Dictionary())
    assert (read("一"), read("二")) == ("一", "èr")


def test_a_cache_that_cannot_be_written_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    read = Readings(tmp_path / "file" / "pinyin.json", Dictionary())
    assert read("一") == "一"
    read.save()
    assert (tmp_path / "file").read_bytes() == b""
