"""Formats that are begun before anybody waits for them."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from cvlatex.core.paths import formats_folder
from cvlatex.load import examine
from cvlatex.tools.process import Finished
from cvlatex.typeset.incremental import first_formats as module
from cvlatex.typeset.incremental.first_formats import first_formats
from cvlatex.typeset.incremental.waiting import Ready
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


def test_each_look_has_its_format_made_once_for_all_languages(
    data: Path, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 4)
    (data / "variants.yaml").write_text(VARIANTS + "  other: {language: zh, style: casual, fonts: noto-serif}\n")
    with first_formats(tmp_path / "out", {}) as begin:
        examine(data, (), begin)
    assert len(list(cache.glob("*.fmt"))) == 2
    assert not list(cache.glob(".making-*"))


def test_the_first_variant_does_not_wait(
    data: Path, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    ready: dict[str, Ready] = {}
    with first_formats(tmp_path / "out", ready) as begin:
        examine(data, (), begin)
        assert set(ready) == {"zh"}
        assert not ready["zh"].has_format
        assert ready["zh"].engine.fed.startswith(r"\documentclass[style=classic")
    assert ready["zh"].is_over
    assert not (tmp_path / "out" / "work" / "zh" / "cv-zh.tex").exists()


def test_with_one_processor_all_wait(data: Path, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    ready: dict[str, Ready] = {}
    with first_formats(tmp_path / "out", ready) as begin:
        examine(data, (), begin)
    assert ready == {}
    assert len(list(cache.glob("*.fmt"))) == 1


def test_where_there_is_one_already_nothing_is_begun(
    data: Path, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_make", lambda *_: pytest.fail("begun"))
    cache.mkdir(parents=True)
    (cache / "any.fmt").touch()
    with first_formats(tmp_path / "out", {}) as begin:
        examine(data, (), begin)
    assert not (tmp_path / "out").exists()


def test_what_is_not_needed_any_more_is_given_up(
    data: Path, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = threading.Event()

    def hang(argv: tuple[str, ...], folder: Path, seconds: float, stop: threading.Event) -> Finished:
        begun.set()
        assert stop.wait(20)
        return Finished(argv, -9, "", 0.0)

    monkeypatch.setattr("cvlatex.typeset.xelatex.start_tool", hang)
    monkeypatch.setattr(os, "cpu_count", lambda: 1)

    def interrupted() -> None:
        with first_formats(tmp_path / "out", {}) as begin:
            examine(data, ("en",), begin)
            assert begun.wait(20)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert not list(cache.glob("*.fmt"))


def test_without_tex_nothing_is_made(data: Path, cache: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    ready: dict[str, Ready] = {}
    with first_formats(tmp_path / "out", ready) as begin:
        assert examine(data, ("en",), begin).documents
    assert ready == {}
    assert not list(cache.glob("*.fmt"))


def test_variants_are_told_of_before_the_data_is_known_to_be_sound(data: Path) -> None:
    (data / "cv.yaml").write_text(
        CV.replace("[]", "[{id: a, type: entries, title: A, entries: [{title: '[x](#none)'}]}]")
    )
    told: list[str] = []
    examined = examine(data, ("zh",), lambda variants: told.extend(variant.name for variant in variants))
    assert told == ["zh"]
    assert not examined.documents
