from __future__ import annotations

import os
import stat
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

Tools = Callable[..., Path]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write tests/golden/ anew")


@pytest.fixture
def tools(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tools:
    """Put Python scripts before everything else on the PATH: `tools(xelatex="…")`."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")

    def install(**scripts: str) -> Path:
        for name, body in scripts.items():
            script = folder / name
            script.write_text(f"#!{sys.executable} -IS\n{textwrap.dedent(body)}", encoding="utf-8")
            script.chmod(script.stat().st_mode | stat.S_IXUSR)
        return folder

    return install
