"""From nothing to one's own name on the page, by what the program and the page say alone."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.tab import opened
from tests.serve.serving import ROOT, Serving, serving


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    """A new CV, served from where `new` says that it is."""
    folder = tmp_path_factory.mktemp("new") / "my cv"
    argv = (sys.executable, "build.py", "new", str(folder))
    ended = subprocess.run(argv, cwd=ROOT, capture_output=True, text=True, check=True, timeout=30)
    told = re.search(r"cd '(.+)' && cvlatex serve$", ended.stderr, re.MULTILINE)
    assert told
    assert Path(told[1]) == folder
    with serving(folder / "data", folder / "build") as one:
        yield one


def test_a_new_user_writes_their_name(browser: Browser, live: Serving) -> None:
    with opened(browser, live) as tab:
        assert tab.page.locator("#place").text_content() == "Click a text on the page to change it."
        tab.until("document.querySelector('.textLayer span')")
        name = tab.page.locator(".textLayer span", has_text="Name").first.bounding_box()
        assert name
        tab.page.mouse.click(name["x"] + name["width"] - 8, name["y"] + name["height"] / 2)
        tab.until("!cvlatex.editor.view.state.selection.main.empty")
        assert tab.selection()["text"] == "Name"
        tab.page.keyboard.type("Lovelace")
        tab.until("[...document.querySelectorAll('.textLayer')].some((one) => one.textContent.includes('Lovelace'))")
        assert "name: Your Lovelace" in (live.data / "cv.yaml").read_text(encoding="utf-8")
