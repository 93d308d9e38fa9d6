from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.tab import Tab, opened
from tests.serve.serving import Serving, folder, serving


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium without a window."""
    chromium = shutil.which("chromium")
    assert chromium, "`make setup` installs chromium"
    options = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    with sync_playwright() as playwright:
        one = playwright.chromium.launch(executable_path=chromium, args=options)
        yield one
        one.close()


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    """A server whose data the tests of a module may change, one after the other."""
    base = tmp_path_factory.mktemp("live")
    with serving(folder(base / "data"), base / "build") as one:
        one.wait_for_pages()
        yield one


@pytest.fixture
def tab(browser: Browser, live: Serving) -> Iterator[Tab]:
    """The live page, its first variant painted and mapped."""
    with opened(browser, live) as one:
        yield one


@pytest.fixture
def cv(live: Serving) -> Path:
    return live.data / "cv.yaml"
