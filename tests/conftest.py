from __future__ import annotations

import os
import shutil
import stat
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser

Tools = Callable[..., Path]

# A busy machine is no fault of an example, and a run tries what the run before tried; `make fuzz` tries at random.
settings.register_profile("tests", deadline=None, derandomize="CVLATEX_FUZZ" not in os.environ)
settings.load_profile("tests")


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


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The machine's Chromium without a window, or Playwright's own.

    One for the tests of a module: its event loop would be in the way of tests elsewhere that run one of their own.
    """
    from playwright.sync_api import sync_playwright

    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    options = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    with sync_playwright() as playwright:
        one = playwright.chromium.launch(executable_path=chromium, args=options)
        yield one
        one.close()
