from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from cvlatex.commands.main import main
from tests.folders import write_folder


def error_of(*arguments: str) -> str:
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 2
    assert result.stdout == ""
    return result.stderr


@pytest.mark.parametrize("command", ["pdf", "check", "watch"])
@pytest.mark.parametrize(("word", "hint"), [("zh", "--variant zh"), ("people/ann", "--data people/ann")])
def test_a_bare_word_is_answered_with_its_option(command: str, word: str, hint: str) -> None:
    assert f"Write {hint}." in error_of(command, word)


def test_a_bare_word_that_is_a_folder_is_the_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mine").mkdir()
    monkeypatch.chdir(tmp_path)
    assert "Write --data mine." in error_of("check", "mine")


def test_a_file_as_the_data_folder_is_answered_with_its_folder(tmp_path: Path) -> None:
    data = write_folder(tmp_path)
    reported = " ".join(error_of("check", "--data", str(data / "cv.yaml")).split())
    assert f"is a file, not the folder that holds cv.yaml. Write --data {data}." in reported
    (tmp_path / "notes.txt").touch()
    assert "Name a folder with a cv.yaml in it." in error_of("check", "--data", str(tmp_path / "notes.txt"))


@pytest.mark.parametrize("names", ["zh,en", "zh, en", "zh en"])
def test_several_variants_in_one_option_are_parted(names: str, tmp_path: Path) -> None:
    assert "Write --variant zh --variant en." in error_of(
        "check", "--data", str(write_folder(tmp_path)), "--variant", names
    )
