from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.tab import Tab, opened
from tests.serve.serving import Serving, folder, serving


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
