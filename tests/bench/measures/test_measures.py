"""Every measurement runs on a small CV and names what it compared with what; the figures are the bench's, not ours."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bench.measures import cold, edit, growth, idle, memory, peers, profile, python
from bench.rows import Row
from bench.setting import ROOT, Setting, Subject, Word
from bench.timing import Command, Run, time_command
from tests.folders import write_folder


class Warm(Setting, frozen=True, kw_only=True):
    """A setting whose caches, but for the cold ones, are those of all tests here."""

    caches: Path

    def fresh(self, name: str) -> Path:
        if name in ("cache", "warm-cache"):
            return self.caches
        return Setting.make_folder(self, name)


@pytest.fixture(scope="module")
def caches(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("caches")


@pytest.fixture
def setting(tmp_path: Path, caches: Path) -> Setting:
    return Warm(tmp_path / "bench", 1, caches=caches)


def latexmk(_: Path) -> Run:
    """Stands in for latexmk where `test_cold` has it already."""
    return time_command(Command(("true",), ROOT, os.environ))


@pytest.fixture
def subject(tmp_path: Path) -> Subject:
    return Subject("small", write_folder(tmp_path / "data"), Word("en", "School", ("Academy", "College")))


def sides(rows: list[Row]) -> list[tuple[str, str | None]]:
    assert all(value > 0 for row in rows for value in row.ours.values)
    return [(row.ours.what, row.against.what if row.against else None) for row in rows]


def test_cold(setting: Setting, subject: Subject) -> None:
    rows = cold.measure(setting, subject, ("en",), against_targets=True)
    assert sides(rows) == [
        ("no caches, en", "latexmk, en"),
        ("formats cached, no auxiliary files, en", "latexmk, en"),
    ]
    assert [row.at_most for row in rows] == [0.45, 0.25]


def test_edit(setting: Setting, subject: Subject, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(edit, "run_latexmk", latexmk)
    rows = edit.measure(setting, subject, against_targets=True)
    assert sides(rows) == [
        ("one word changed, en", "latexmk, the same word"),
        ("one word changed, en, with the verdict", "latexmk, the same word"),
    ]
    assert "Academy" in (subject.data / "cv.yaml").read_text(encoding="utf-8")


def test_edit_growth(setting: Setting, subject: Subject) -> None:
    rows = edit.measure_growth(setting, subject, subject, subject)
    assert sides(rows) == [
        ("formats cached, no auxiliary files, en", "small"),
        ("one word changed, en", "small"),
        ("one word changed, en, with the verdict", "small"),
        ("nothing to do, en", "small"),
    ]
    assert [row.at_most for row in rows] == [11, 12, 12, None]


def test_idle(setting: Setting, subject: Subject) -> None:
    (row,) = idle.measure(setting, subject, ("en",))
    assert len(row.ours.values) == idle.MORE_OFTEN


def test_memory(setting: Setting, subject: Subject) -> None:
    rows = memory.measure(setting, subject)
    assert [row.unit for row in rows] == ["MB", "MB"]
    assert all(10 < row.ours.median < 4000 for row in rows)


def test_python(setting: Setting, subject: Subject) -> None:
    work, process = python.measure_share(setting, subject, ("en",))
    assert work.ours.median < process.ours.median
    (grown,) = python.measure_growth(setting, ((1, subject), (10, subject)))
    assert grown.at_most == pytest.approx(11)


def test_profile(setting: Setting, subject: Subject) -> None:
    reported = [what for what, _ in sides(profile.measure(setting, subject))]
    assert reported[0] == "formats cached, en: start, reading the YAML"
    assert {"formats cached, en: preflight", "one word, en: preflight", "one word, en: exit"} <= set(reported)


def test_growth(setting: Setting, subject: Subject) -> None:
    assert sides(growth.measure(setting, subject, subject)) == [("one pass of xelatex -no-pdf", "small")]


def test_without_peers_there_are_no_rows(
    setting: Setting, subject: Subject, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(peers, "RENDERCV", tmp_path / "none")
    monkeypatch.setattr(peers, "YAMLRESUME", tmp_path / "none")
    assert peers.measure(setting, subject) == []


def test_a_peer_runs_on_the_sample_in_its_own_form(tmp_path: Path) -> None:
    file = peers.lay_out(ROOT / "bench" / "sample", tmp_path, "rendercv", "zh")
    command = peers.build_rendercv_command(file)
    assert command.argv[1:3] == ("render", "rendercv-zh.yaml")
    assert command.cwd == tmp_path
    assert command.env["TEXMFHOME"].endswith("build/peers/texmf")
