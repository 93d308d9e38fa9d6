from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from cvlatex import __version__
from cvlatex.commands.main import main


def test_it_names_the_program_tex_and_the_font_sets() -> None:
    result = CliRunner().invoke(main, ["--version"])
    assert result.exit_code == 0
    program, tex, sets = result.stdout.strip().split("\n")
    assert program == f"cvlatex {__version__}"
    assert tex.startswith("TeX: XeTeX 0.")
    assert "noto" in sets.removeprefix("font sets: ").split(", ")


def test_without_tex_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "TeX: not on this machine" in CliRunner().invoke(main, ["--version"]).stdout
