from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cvlatex.commands.main import main
from tests.importers.samples import SAMPLES, write_sample


def run(*words: object) -> Result:
    return CliRunner().invoke(main, ["import", *map(str, words)])


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_one_command_makes_a_folder_and_a_report(name: str, tmp_path: Path) -> None:
    result = run(write_sample(tmp_path, name), "--out", tmp_path / "data")
    assert result.exit_code == 0, result.output
    assert (tmp_path / "data" / "cv.yaml").is_file()
    assert " kept, " in result.output
    assert "cvlatex pdf --data" in result.output


def test_any_language_is_one_to_import_in(tmp_path: Path) -> None:
    result = run(write_sample(tmp_path, "json-resume"), "--out", tmp_path / "data", "--language", "de-AT")
    assert result.exit_code == 0, result.output
    assert "de-AT: {language: de-AT}" not in (tmp_path / "data" / "variants.yaml").read_text(encoding="utf-8")
    text = (tmp_path / "data" / "cv.yaml").read_text(encoding="utf-8")
    assert "title: {de-AT: Berufserfahrung, en: Experience}" in text
    refused = run(tmp_path / "data" / "cv.yaml", "--out", tmp_path / "other", "--language", "german")
    assert refused.exit_code == 2
    assert "Did you mean 'de'?" in refused.output


def test_json_is_one_array_and_nothing_else(tmp_path: Path) -> None:
    result = run(write_sample(tmp_path, "json-resume"), "--out", tmp_path / "data", "--format", "json")
    found = json.loads(result.stdout)
    assert {one["code"] for one in found} == {"kept", "converted", "dropped"}
    assert all(one["line"] for one in found)


def test_a_folder_that_is_taken_is_left_alone(tmp_path: Path) -> None:
    source = write_sample(tmp_path, "json-resume")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "own").write_text("x")
    assert run(source, "--out", tmp_path / "data").exit_code == 2
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["own"]
    assert run(source, "--out", tmp_path / "data", "--force").exit_code == 0
    assert (tmp_path / "data" / "own").read_text() == "x"


def test_bad_input_writes_nothing(tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text('{"basics": {"name": "Ada",}}')
    result = run(tmp_path / "bad.json", "--out", tmp_path / "data")
    assert result.exit_code == 1
    assert "bad.json:1:26: error" in result.output
    assert not (tmp_path / "data").exists()
    machine = run(tmp_path / "bad.json", "--out", tmp_path / "data", "--format", "json")
    assert [one["code"] for one in json.loads(machine.stdout)] == ["json-syntax"]


def test_texts_may_stay_strings(tmp_path: Path) -> None:
    run(write_sample(tmp_path, "json-resume"), "--out", tmp_path / "data", "--no-todo")
    assert "TODO" not in (tmp_path / "data" / "cv.yaml").read_text()


def test_the_language_may_be_given(tmp_path: Path) -> None:
    run(write_sample(tmp_path, "json-resume"), "--out", tmp_path / "data", "--language", "zh")
    assert "{zh: Ada Byron, en: TODO}" in (tmp_path / "data" / "cv.yaml").read_text()


def test_a_second_language_is_merged_in_place_or_elsewhere(tmp_path: Path) -> None:
    run(write_sample(tmp_path, "json-resume"), "--out", tmp_path / "data")
    before = (tmp_path / "data" / "cv.yaml").read_text()
    second = json.loads(SAMPLES["json-resume"][1])
    second["basics"]["name"] = "阿达"
    (tmp_path / "zh.json").write_text(json.dumps(second, ensure_ascii=False))
    result = run(tmp_path / "zh.json", "--language", "zh", "--merge", tmp_path / "data", "--out", tmp_path / "both")
    assert result.exit_code == 0, result.output
    assert (tmp_path / "data" / "cv.yaml").read_text() == before
    assert "name: {en: Ada Byron, zh: 阿达}" in (tmp_path / "both" / "cv.yaml").read_text()
    assert "  zh: {language: zh}" in (tmp_path / "both" / "variants.yaml").read_text()
    assert run(tmp_path / "zh.json", "--language", "zh", "--merge", tmp_path / "data").exit_code == 0
    assert (tmp_path / "data" / "cv.yaml").read_text() != before


def test_a_folder_to_write_must_be_named(tmp_path: Path) -> None:
    assert run(write_sample(tmp_path, "bibtex")).exit_code == 2
