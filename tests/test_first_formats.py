"""Formats that are begun before anybody waits for them."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from cvlatex import first_formats as module
from cvlatex.examination import examine
from cvlatex.first_formats import first_formats
from cvlatex.places import formats_folder
from cvlatex.typeset.process import Finished
from tests.folders import write_folder

CV = "profile: {name: {zh: 高, en: Gao}}\nsections: []\n"
VARIANTS = """\
variants:
  zh: {language: zh}
  en: {language: en}
  en-two: {language: en}
"""


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CVLATEX_CACHE", str(tmp_path / "cache"))
    return formats_folder()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return write_folder(tmp_path / "data", {"cv.yaml": CV, "variants.yaml": VARIANTS})


def test_each_kind_of_document_has_its_format_made_once(data: Path, cache: Path) -> None:
    with first_formats() as begin:
        examine(data, (), begin)
        deadline = time.monotonic() + 60
        while len(list(cache.glob("*.fmt"))) < 2:
            assert time.monotonic() < deadline
            time.sleep(0.02)
    assert len(list(cache.glob("*.fmt"))) == 2
    assert not list(cache.glob(".making-*"))


def test_where_there_is_one_already_nothing_is_begun(data: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_make", lambda *_: pytest.fail("begun"))
    cache.mkdir(parents=True)
    (cache / "any.fmt").touch()
    with first_formats() as begin:
        examine(data, (), begin)


def test_what_is_not_needed_any_more_is_given_up(data: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = threading.Event()

    def hang(argv: tuple[str, ...], folder: Path, seconds: float, stop: threading.Event) -> Finished:
        begun.set()
        assert stop.wait(20)
        return Finished(argv, -9, "", 0.0)

    monkeypatch.setattr("cvlatex.typeset.xelatex.start_tool", hang)
    with first_formats() as begin:
        examine(data, ("en",), begin)
        assert begun.wait(20)
    assert not list(cache.glob("*.fmt"))


def test_without_tex_nothing_is_made(data: Path, cache: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with first_formats() as begin:
        assert examine(data, ("en",), begin).documents
    assert not list(cache.glob("*.fmt"))


def test_variants_are_told_of_before_the_data_is_known_to_be_sound(data: Path) -> None:
    (data / "cv.yaml").write_text(
        CV.replace("[]", "[{id: a, type: entries, title: A, entries: [{title: '[x](#none)'}]}]")
    )
    told: list[str] = []
    examined = examine(data, ("zh",), lambda variants: told.extend(variant.name for variant in variants))
    assert told == ["zh"]
    assert not examined.documents
