from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.browser.tab import Tab, opened
from tests.serve.serving import Serving, folder, serving


class Original:
    """The data that a server began with, and the PDFs that it built of them."""

    def __init__(self, served: Serving) -> None:
        self._served = served
        self._data = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in served.data.glob("*.yaml")}
        self._pdfs = self._printed()

    def restore(self) -> None:
        """Bring the data back, and wait until every page and its map are those of the beginning."""
        for path, (content, time) in self._data.items():
            if path.read_bytes() != content or path.stat().st_mtime_ns != time:
                anew = path.with_name(".anew")
                anew.write_bytes(content)
                os.utime(anew, ns=(time, time))  # the PDFs have its date
                anew.replace(path)
        self._served.wait(lambda state: self._printed() == self._pdfs and self._mapped(state))

    def _printed(self) -> dict[str, bytes]:
        names = [page["variant"] for page in self._served.json("/api/state")["pages"]]
        return {name: self._served.ask("GET", f"/api/pdf/{name}")[1] for name in names}

    @staticmethod
    def _mapped(state: Any) -> bool:
        return bool(state["maps"] == {page["variant"]: page["number"] for page in state["pages"]})


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    """A server whose data the tests of a module may change, one after the other."""
    base = tmp_path_factory.mktemp("live")
    with serving(folder(base / "data"), base / "build") as one:
        one.wait_for_pages()
        yield one


@pytest.fixture(scope="module")
def original(live: Serving) -> Original:
    return Original(live)


@pytest.fixture(autouse=True)
def restored(original: Original) -> None:
    """Each test begins with the same data, and with pages that were built from it."""
    original.restore()


@pytest.fixture
def tab(browser: Browser, live: Serving, restored: None) -> Iterator[Tab]:
    """The live page in a new tab, its first variant painted and mapped."""
    with opened(browser, live) as one:
        yield one


@pytest.fixture(scope="module")
def shared_tab(browser: Browser, live: Serving) -> Iterator[Tab]:
    """A tab for all tests that change no data."""
    with opened(browser, live) as one:
        yield one


@pytest.fixture
def still(shared_tab: Tab, restored: None) -> Tab:
    """The shared tab, in the state after it was opened: the first variant, the text of the CV, and the problems."""
    shared_tab.run("cvlatex.choose('zh')")
    shared_tab.run("cvlatex.dock.show('problems')")
    shared_tab.run("cvlatex.editor.open('cv.yaml')")
    shared_tab.until("cvlatex.view.displayed === 'zh' && cvlatex.editor.current === 'cv.yaml'")
    shared_tab.mapped()
    return shared_tab


@pytest.fixture
def cv(live: Serving) -> Path:
    return live.data / "cv.yaml"
