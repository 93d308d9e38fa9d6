"""The commands of TeX's programs, and what they may not do."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.tools.tex_commands import build_xelatex_command, start_walled, wrap_in_wall
from tests.conftest import Tools


def test_a_format_is_named_by_its_path_without_suffix() -> None:
    command = build_xelatex_command("cv.tex", under=Path("/cache/a.fmt"))
    assert "-fmt=/cache/a" in command
    assert command[-1] == "cv.tex"
    assert "-no-shell-escape" in command


def test_behind_the_wall_the_work_folder_alone_is_open(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path)
    command = wrap_in_wall("/bwrap", ("xelatex", "cv.tex"), link, 1024, None)
    bound = command.index("--bind")
    assert command[bound + 1 : bound + 3] == (str(tmp_path), str(tmp_path))
    assert command[-4:] == ("2", "unlimited", "xelatex", "cv.tex")


def test_a_program_begins_in_its_folder(tools: Tools, tmp_path: Path) -> None:
    tools(xelatex="import os; print(os.getcwd(), os.environ['shell_escape'])")
    running = start_walled(("xelatex",), tmp_path)
    assert running.process.stdout is not None
    assert running.process.stdout.read().decode().split() == [str(tmp_path), "f"]
    running.end()


def test_a_program_that_is_missing_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="no-such-program"):
        start_walled(("no-such-program",), tmp_path)
