from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cvlatex.commands.main import main
from tests.folders import write_folder

CV = """\
profile: {name: {zh: 高, en: Gao}}
sections:
  - {id: about, type: text, title: {zh: 甲, en: A}, body: {zh: 带领八人团队, en: led a team of nine}}
"""


def run(folder: Path, *arguments: str, **files: str) -> Result:
    data = write_folder(folder / "data", {name.replace("_", "."): text for name, text in files.items()})
    return CliRunner().invoke(main, ["parity", "--data", str(data), *arguments])


def test_what_agrees_is_reported_in_one_line(tmp_path: Path) -> None:
    result = run(tmp_path)
    assert (result.exit_code, result.stdout) == (0, "")
    assert "texts say the same in zh and en" in result.stderr


def test_differences_are_warnings_unless_parity_is_strict(tmp_path: Path) -> None:
    result = run(tmp_path, cv_yaml=CV)
    assert result.exit_code == 0
    assert result.stdout.count("[number-differs]") == 4
    strict = run(tmp_path, variants_yaml="parity: strict\nvariants: {b: {language: [zh, en]}}\n", cv_yaml=CV)
    assert strict.exit_code == 1
    assert "error" in strict.stdout


def test_the_json_is_one_array_of_diagnostics(tmp_path: Path) -> None:
    found = json.loads(run(tmp_path, "--format", "json", "--languages", "en,zh", cv_yaml=CV).stdout)
    assert {item["code"] for item in found} == {"number-differs"}


def test_a_report_is_written(tmp_path: Path) -> None:
    run(tmp_path, "--report", str(tmp_path / "parity.html"), cv_yaml=CV)
    assert "led a team of nine" in (tmp_path / "parity.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("languages", "words"),
    [("zh,fr", "stands in both zh and fr"), ("zh,xx", "is not a language tag"), ("zh", "Two languages are compared")],
)
def test_two_languages_that_there_are_must_be_named(languages: str, words: str, tmp_path: Path) -> None:
    result = run(tmp_path, "--languages", languages)
    assert result.exit_code == 2
    assert words in result.stderr
