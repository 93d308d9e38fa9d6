"""Formats that are dumped before anybody waits for them."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from cvlatex import pipeline
from cvlatex.core.paths import cache_folder
from cvlatex.load import load_folder
from cvlatex.tools.process import Finished
from cvlatex.typeset.formats import Formats
from cvlatex.typeset.incremental.session import Session
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
    return cache_folder() / "formats"


def session(tmp_path: Path) -> Session:
    return Session(tmp_path / "out" / "work", cache_folder())


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return write_folder(tmp_path / "data", {"cv.yaml": CV, "variants.yaml": VARIANTS})


def test_each_appearance_has_its_format_created_once_for_all_languages(
    data: Path, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 4)
    (data / "variants.yaml").write_text(VARIANTS + "  other: {language: zh, style: casual, fonts: noto-serif}\n")
    with session(tmp_path) as opened:
        pipeline.load(data, (), tmp_path / "out", opened)
    assert len(list(cache.glob("*.fmt"))) == 2
    assert not list(cache.glob(".partly-*"))


def test_the_first_variant_does_not_wait(
    data: Path, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    with session(tmp_path) as opened:
        pipeline.load(data, (), tmp_path / "out", opened)
        ((folder, engine),) = opened._engines.items()
        assert folder.name == "zh"
        assert engine.format is None
        assert engine.engine.fed.startswith(r"\documentclass[style=classic")
    assert engine.is_over
    assert not (tmp_path / "out" / "work" / "zh" / "cv-zh.tex").exists()


@pytest.mark.parametrize(("processors", "more"), [(1, ""), (2, "  other: {language: zh, style: casual}\n")])
def test_where_the_formats_take_all_processors_all_variants_wait(
    processors: int, more: str, data: Path, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: processors)
    (data / "variants.yaml").write_text(VARIANTS + more)
    with session(tmp_path) as opened:
        pipeline.load(data, (), tmp_path / "out", opened)
        assert opened._engines == {}
    assert len(list(cache.glob("*.fmt"))) == processors


def test_where_there_is_one_already_nothing_is_started(
    data: Path, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Formats, "obtain", lambda *_: pytest.fail("dumped"))
    cache.mkdir(parents=True)
    (cache / "any.fmt").touch()
    with session(tmp_path) as opened:
        pipeline.load(data, (), tmp_path / "out", opened)
    assert not (tmp_path / "out").exists()


def test_what_is_not_needed_any_more_is_given_up(
    data: Path, cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = threading.Event()

    def hang(argv: tuple[str, ...], folder: Path, seconds: float, stop: threading.Event) -> Finished:
        started.set()
        assert stop.wait(20)
        return Finished(argv, -9, "", 0.0)

    monkeypatch.setattr("cvlatex.typeset.incremental.first_formats.run_within_walls", hang)
    monkeypatch.setattr(os, "cpu_count", lambda: 1)

    def interrupted() -> None:
        with session(tmp_path) as opened:
            pipeline.load(data, ("en",), tmp_path / "out", opened)
            assert started.wait(20)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert not list(cache.glob("*.fmt"))


def test_without_tex_nothing_is_created(
    data: Path, cache: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with session(tmp_path) as opened:
        assert pipeline.load(data, ("en",), tmp_path / "out", opened).documents
        assert opened._engines == {}
    assert not list(cache.glob("*.fmt"))


def test_variants_are_reported_before_the_data_is_known_to_be_sound(data: Path) -> None:
    (data / "cv.yaml").write_text(
        CV.replace("[]", "[{id: a, type: entries, title: A, entries: [{title: '[x](#none)'}]}]")
    )
    reported: list[str] = []
    loaded = load_folder(data, ("zh",), lambda variants: reported.extend(variant.name for variant in variants))
    assert reported == ["zh"]
    assert not loaded.documents
