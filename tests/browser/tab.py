"""A browser tab with the live page open; it fails where the page logs an error."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, Page

from tests.serve.serving import Serving
from tests.waiting import until

PATIENCE = 30.0
DESK = (1280, 800)


class Tab:
    """The page, and the errors in its console."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.errors: list[str] = []
        page.on("console", lambda message: self._log(message.type, message.text))
        page.on("pageerror", lambda problem: self.errors.append(str(problem)))

    def _log(self, kind: str, text: str) -> None:
        if kind == "error":
            self.errors.append(text)

    def run(self, script: str) -> Any:
        """The value of an expression in the page."""
        return self.page.evaluate(script)

    def until(self, script: str) -> Any:
        """The value of an expression once it is true. (Playwright's own way of waiting is what the policy forbids.)"""
        return until(lambda: self.run(script), PATIENCE, lambda: (script, self.errors))

    def replace(self, old: str, new: str) -> None:
        """Edit the open file as somebody does who types."""
        edit = f"const old = {json.dumps(old)}, insert = {json.dumps(new)};"
        self.run(
            f"(() => {{ {edit} const view = cvlatex.editor.view; const from = view.state.doc.toString().indexOf(old);"
            " if (from < 0) throw new Error(`no ${old}`);"
            " view.dispatch({ changes: { from, to: from + old.length, insert }, userEvent: 'input.type' }); })()"
        )

    def selection(self) -> dict[str, Any]:
        """What is selected in the editor."""
        script = """(() => { const { state } = cvlatex.editor.view; const { from, to } = state.selection.main;
            const line = state.doc.lineAt(from).number;
            return { file: cvlatex.editor.current, text: state.sliceDoc(from, to), line }; })()"""
        found: dict[str, Any] = self.run(script)
        return found

    def put_cursor(self, before: str) -> None:
        """Put the cursor before a text of the open file."""
        self.run(
            f"(() => {{ const {{ view }} = cvlatex.editor; const before = {json.dumps(before)};"
            " view.dispatch({ selection: { anchor: view.state.doc.toString().indexOf(before) } }); view.focus(); })()"
        )

    def mapped(self) -> None:
        """Wait until the page in view has its map."""
        self.until("cvlatex.view.map && cvlatex.view.map.number === cvlatex.view.number")


@contextmanager
def opened(
    browser: Browser, served: Serving, *, size: tuple[int, int] = DESK, has_pages: bool = True, **options: Any
) -> Iterator[Tab]:
    """A new tab with storage of its own; it may ask nobody but the server, and must log no error."""
    context = browser.new_context(viewport={"width": size[0], "height": size[1]}, **{"locale": "en-GB", **options})
    page = context.new_page()
    requested: list[str] = []
    page.on("request", lambda request: requested.append(request.url))
    tab = Tab(page)
    page.goto(served.address)
    if has_pages:
        tab.until("document.querySelector('.page canvas') && window.cvlatex?.view.number > 0")
        if served.token and tab.run("cvlatex.role") == "owner":
            tab.mapped()
    else:
        tab.until("window.cvlatex?.editor?.current")
    yield tab
    own = f"http://127.0.0.1:{served.port}/"
    assert [url for url in requested if not url.startswith((own, "blob:", "data:", own.replace("http", "ws")))] == []
    assert tab.errors == []
    context.close()
