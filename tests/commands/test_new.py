from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from cvlatex.commands.main import main
from cvlatex.load import load_folder


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["new", *arguments])


def test_without_a_terminal_there_is_no_question(tmp_path: Path) -> None:
    result = run(str(tmp_path / "cv"), "--name", "高旻昱 / Minyu Gao", "--work", "engineer")
    assert result.exit_code == 0
    loaded = load_folder(tmp_path / "cv" / "data")
    names = {part.language: str(part.header.name.children) for one in loaded.documents for part in one.parts}
    assert "高旻昱" in names["zh"]
    assert "Minyu Gao" in names["en"]
    assert "&& cvlatex serve\n" in result.stderr
    assert "cvlatex pdf" in result.stderr


def test_a_name_alone_chooses_the_language(tmp_path: Path) -> None:
    run(str(tmp_path / "zh"), "--name", "高旻昱")
    run(str(tmp_path / "en"), "--name", "Minyu Gao")
    assert [load_folder(tmp_path / tag / "data").documents[0].variant.languages for tag in ("zh", "en")] == [
        ("zh",), ("en",),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--example", "pilot"), "There is no example 'pilot'"),
        (("--languages", "xx"), "'xx' is not a language tag"),
        (("--example", "academic", "--from", __file__), "not both"),
    ],
)
def test_wrong_usage_is_reported(arguments: tuple[str, ...], words: str, tmp_path: Path) -> None:
    result = run(str(tmp_path / "cv"), *arguments)
    assert result.exit_code == 2
    assert words in result.stderr
    assert not (tmp_path / "cv").exists()


def test_a_folder_with_files_is_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    result = run(str(tmp_path), "--example", "designer")
    assert result.exit_code == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine.txt"]
