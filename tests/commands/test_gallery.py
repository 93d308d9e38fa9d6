from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from cvlatex.commands.main import main


def test_a_style_in_a_colour_becomes_a_picture_on_a_page(tmp_path: Path) -> None:
    arguments = ["gallery", "--out", str(tmp_path), "--style", "classic", "--color", "blue"]
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 0, result.output
    assert (tmp_path / "classic-blue.png").read_bytes().startswith(b"\x89PNG")
    assert (tmp_path / "cv-classic-blue.pdf").is_file()
    assert "classic-blue.png" in (tmp_path / "index.html").read_text(encoding="utf-8")


def test_a_style_that_there_is_not_is_reported(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["gallery", "--out", str(tmp_path), "--style", "baroque"])
    assert result.exit_code == 2
    assert "'baroque' is none of" in result.stderr
