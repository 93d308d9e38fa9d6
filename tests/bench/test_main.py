from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from bench import __main__ as bench
from bench.rows import Row, Series


def test_a_run_prints_its_table_and_leaves_the_figures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    result = tmp_path / "build" / "bench.json"
    monkeypatch.setattr(bench, "RESULT", result)
    monkeypatch.setattr(bench, "list_measures", lambda *_, **__: iter([("edit", lambda: [ROW]), ("cold", _unwanted)]))
    done = CliRunner().invoke(bench.main, ["--only", "edit"])
    assert done.exit_code == 0, done.output
    assert "one word  real CV  0.50 s  latexmk  2.00 s  0.25   ≤ 0.40  yes\n1 of 1 targets reached.\n" in done.output
    written = json.loads(result.read_text(encoding="utf-8"))
    assert [row["figure"] for row in written["rows"]] == [0.25]
    assert written["machine"]["xetex"].startswith("XeTeX")
    reported = CliRunner().invoke(bench.main, ["--markdown"])
    assert "| one word | real CV | 0.50 s | latexmk | 2.00 s | 0.25 | ≤ 0.40 | yes |" in reported.output


def test_without_a_run_there_is_no_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench, "RESULT", tmp_path / "bench.json")
    reported = CliRunner().invoke(bench.main, ["--markdown"])
    assert reported.exit_code == 1
    assert "`make bench` writes it" in reported.output


ROW = Row("edit", "real CV", Series("one word", (0.5,)), Series("latexmk", (2.0,)), 0.4)


def _unwanted() -> list[Row]:
    raise AssertionError("only the measurement that was named is taken")
