"""From nothing to one's own name on the page, by what the program and the page say alone."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.tab import opened
from tests.serve.serving import CV, ROOT, folder, serving


@pytest.fixture(autouse=True)
def restored() -> None:
    """Each test here has data of its own."""


def test_a_new_user_writes_their_name(browser: Browser, tmp_path: Path) -> None:
    beginning = tmp_path / "my cv"
    argv = (sys.executable, "build.py", "new", str(beginning))
    ended = subprocess.run(argv, cwd=ROOT, capture_output=True, text=True, check=True, timeout=30)
    reported = re.search(r"cd '(.+)' && cvlatex serve$", ended.stderr, re.MULTILINE)
    assert reported
    assert Path(reported[1]) == beginning
    with serving(beginning / "data", beginning / "build") as live, opened(browser, live) as tab:
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


def test_data_that_begins_with_a_mistake_is_mended_by_one_click(browser: Browser, tmp_path: Path) -> None:
    cv = folder(tmp_path / "data") / "cv.yaml"
    cv.write_text(CV.replace("degree:", "degre:"), encoding="utf-8")
    with (
        serving(tmp_path / "data", tmp_path / "build", "--variant", "en") as served,
        opened(browser, served, has_pages=False) as tab,
    ):
        tab.until("document.querySelector('#panel .fix')")
        assert tab.page.locator(".view-head").text_content() == "No PDF yet: correct the text first."
        assert not tab.page.locator("#open-pdf").is_visible()
        tab.page.locator("#panel .fix").click()
        tab.until("document.querySelector('.page canvas')")
        assert cv.read_text(encoding="utf-8") == CV
        assert tab.page.locator("#open-pdf").is_visible()


def test_an_empty_folder_offers_the_files_that_are_missing(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    with serving(tmp_path / "data", tmp_path / "build") as served, opened(browser, served, has_pages=False) as tab:
        tab.until("document.querySelectorAll('#panel li.error').length === 2")
        assert tab.page.locator("#files .tab").all_text_contents() == ["cv", "variants"]
        tab.page.locator("#panel button", has_text="variants.yaml").click()
        tab.until("cvlatex.editor.current === 'variants.yaml'")
        tab.page.keyboard.type("variants: ")
        tab.page.keyboard.press("Control+s")
        tab.until("document.getElementById('saved').className === 'saved'")
        assert (tmp_path / "data" / "variants.yaml").read_text(encoding="utf-8") == "variants: "
