"""The page for everybody: by keyboard, on a phone, with a screen reader."""

from __future__ import annotations

import pytest
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.browser.tab import Tab, opened
from tests.serve.serving import Serving


def bars(tab: Tab, state: str) -> list[tuple[str, str, str]]:
    """What axe-core finds against the page as it is."""
    found = Axe().run(tab.page)["violations"]
    return [(state, one["id"], one["nodes"][0]["html"][:160]) for one in found]


READY = {
    "outline": ".outline li", "machine": ".reading dl", "changes": ".empty", "design": "#design-undo",
    "match": ".found .chip", "problems": "#panel > *",
}  # fmt: skip


def test_nothing_bars_anybody_at_a_desk(browser: Browser, live: Serving) -> None:
    with opened(browser, live, reduced_motion="reduce", bypass_csp=True) as tab:
        found = []
        for name, ready in READY.items():
            tab.page.locator(f"#dock-tabs-{name}").click()
            if name == "match":
                tab.page.locator("#advertisement").fill("Python, Rust")
            tab.until(f"document.querySelector({ready!r})")
            found += bars(tab, name)
        tab.replace("degree:", "degre:")
        tab.until("document.body.classList.contains('stale') && document.querySelector('#panel .fix')")
        found += bars(tab, "a mistake")
        tab.page.locator("#beside").click()
        tab.until("cvlatex.views.length === 2 && cvlatex.views.every((view) => view.displayed)")
        found += bars(tab, "two variants")
        assert found == []


@pytest.mark.parametrize(("scheme", "size"), [("dark", (1280, 800)), ("light", (390, 844)), ("dark", (390, 844))])
def test_nothing_bars_anybody_elsewhere(browser: Browser, live: Serving, scheme: str, size: tuple[int, int]) -> None:
    with opened(browser, live, size=size, color_scheme=scheme, locale="zh-CN", bypass_csp=True) as tab:
        found = bars(tab, "pages")
        if size[0] < 500:
            tab.page.locator("#switch button").first.click()
            found += bars(tab, "text")
        assert found == []


def test_a_phone_shows_one_at_a_time_and_speaks_chinese(browser: Browser, live: Serving) -> None:
    with opened(browser, live, size=(390, 800), locale="zh-CN") as tab:
        assert tab.run("document.documentElement.lang") == "zh-CN"
        assert not tab.page.locator("#editor").is_visible()
        tab.page.locator("#switch button", has_text="文本").click()
        assert tab.page.locator("#editor").is_visible()
        assert not tab.page.locator("#views").is_visible()
        assert tab.run("document.documentElement.scrollWidth <= innerWidth")


def test_the_whole_page_by_keyboard(still: Tab) -> None:
    still.run("document.querySelector('.skip').focus()")
    seen = set()
    for _ in range(40):
        still.page.keyboard.press("Tab")
        seen.add(still.run("document.activeElement.id || document.activeElement.className"))
        if still.run("document.activeElement.classList.contains('cm-content')"):
            still.page.keyboard.press("Escape")
    assert {"variants-zh", "beside", "language", "files-cv.yaml", "dock-tabs-problems", "divider", "scroller"} <= seen
    still.run("cvlatex.view.scroller.focus()")
    for key in ("j", "j", "Enter"):
        still.page.keyboard.press(key)
    still.until("document.activeElement.classList.contains('cm-content')")
    assert still.selection()["line"] in (4, 5)
