"""The live page in a real browser: typed, clicked, mistaken, cured, shared by two."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.browser.tab import Tab, opened
from tests.serve.serving import CV, VARIANTS, Serving

CONTENTS = {"cv.yaml": CV, "variants.yaml": VARIANTS}


@pytest.fixture(autouse=True)
def restored(live: Serving) -> None:
    """Each test begins with the same data, and with pages that were built from it."""
    state = live.wait_for_pages()
    before = {page["variant"]: page["number"] for page in state["pages"]}
    changed = {name: text for name, text in CONTENTS.items() if (live.data / name).read_text() != text}
    for name, text in changed.items():
        (live.data / name).write_text(text)
    if changed:
        live.wait(lambda state: all(page["number"] > before[page["variant"]] for page in state["pages"]))
        live.wait(lambda state: state["maps"] == {page["variant"]: page["number"] for page in state["pages"]})


def test_a_changed_name_is_saved_and_shown(tab: Tab, cv: Path) -> None:
    before = tab.run("cvlatex.view.number")
    tab.replace("zh: 高旻昱", "zh: 高旻")
    tab.until(f"cvlatex.view.number > {before}")
    assert cv.read_text() == CV.replace("zh: 高旻昱", "zh: 高旻")
    tab.until("[...document.querySelectorAll('.textLayer')].some((layer) => /高旻(?!昱)/.test(layer.textContent))")
    assert tab.page.locator("#saved").text_content() == "Saved"


def test_pages_that_did_not_change_are_not_drawn_again(tab: Tab) -> None:
    tab.until("document.querySelectorAll('.page canvas').length === 2")
    paints = tab.run("[...document.querySelectorAll('.page')].map((page) => Number(page.dataset.paints))")
    number = tab.run("cvlatex.view.number")
    scroll = tab.run("(cvlatex.view.scroller.scrollTop = 40)")
    tab.replace("zh: 语言", "zh: 言语")
    tab.until(f"Number(document.querySelector('.page').dataset.number) > {number}")
    after = tab.run("[...document.querySelectorAll('.page')].map((page) => Number(page.dataset.paints))")
    assert (after[0], after[1]) == (paints[0] + 1, paints[1])
    assert tab.run("cvlatex.view.scroller.scrollTop") == scroll
    tab.mapped()
    tab.until("[...document.querySelectorAll('.marks .changed')].length > 0")


def test_every_printed_text_leads_to_its_yaml(tab: Tab) -> None:
    """A click in the middle of each text of the map selects that text's place."""
    entries = tab.run("cvlatex.view.map.entries")
    assert len(entries) > 15
    for number, entry in enumerate(entries):
        if entry["file"] == "private.yaml":
            continue
        x, y = tab.run(
            f"(() => {{ const entry = cvlatex.view.map.entries[{number}]; const view = cvlatex.view;"
            " const page = document.querySelectorAll('.page')[entry.page - 1];"
            " const [x0, y0, x1, y1] = entry.rectangle;"
            " view.scroller.scrollTop = page.offsetTop + (y0 * 96 / 72) * view.scale - 200;"
            " const box = page.getBoundingClientRect(); const k = (96 / 72) * view.scale;"
            " document.querySelectorAll('.links').forEach((links) => links.remove());"
            " return [box.left + ((x0 + x1) / 2) * k, box.top + ((y0 + y1) / 2) * k]; })()"
        )
        tab.page.mouse.click(x, y)
        line, _, end, _ = entry["span"]
        tab.until(f"cvlatex.editor.current === '{entry['file']}'")
        deadline = time.monotonic() + 5
        while not line <= tab.selection()["line"] <= end:
            assert time.monotonic() < deadline, (entry, tab.selection())


def test_a_click_selects_the_word(tab: Tab) -> None:
    tab.page.locator("#variants-en").click()
    tab.until("cvlatex.view.shown === 'en'")
    tab.mapped()
    box = tab.page.locator(".textLayer span", has_text="medical").first.bounding_box()
    assert box
    text = str(tab.page.locator(".textLayer span", has_text="medical").first.text_content())
    at = (text.index("medical") + 3) / len(text)
    tab.page.mouse.click(box["x"] + box["width"] * at, box["y"] + box["height"] / 2)
    tab.until("!cvlatex.editor.view.state.selection.main.empty")
    assert tab.selection() == {"file": "cv.yaml", "text": "medical", "line": 17}


def test_the_cursor_marks_its_place_on_the_page(tab: Tab) -> None:
    tab.put_cursor("理学硕士")
    tab.until("document.querySelectorAll('.marks .cursor').length === 1")
    assert tab.page.locator("#place").text_content() == "cv.yaml:12:22"
    assert str(tab.page.locator("#vscode").get_attribute("href")).startswith("vscode://file/")


def test_a_mistake_is_shown_where_it_is_and_the_last_good_page_stays(tab: Tab) -> None:
    pages = tab.run("document.querySelectorAll('.page canvas').length")
    tab.replace("degree:", "degre:")
    tab.until("document.body.classList.contains('stale')")
    tab.until("[...document.querySelectorAll('.cm-lintRange-error')].some((one) => one.textContent === 'degre')")
    tab.page.locator("#dock-tabs-problems").click()
    assert "'degre' is not a key" in str(tab.page.locator("#panel").text_content())
    assert tab.run("document.querySelectorAll('.page canvas').length") == pages
    tab.page.locator("#panel .fix", has_text="degree").click()
    tab.until("!document.body.classList.contains('stale')")
    assert "degree:" in tab.run("cvlatex.editor.text")


def test_two_tabs_never_overwrite_each_other(browser: Browser, live: Serving, tab: Tab, cv: Path) -> None:
    with opened(browser, live) as other:
        tab.replace("EPFL", "ETH")
        other.until("cvlatex.editor.text.includes('ETH')")
        other.run("(cvlatex.editor.flush = async () => {})")
        other.replace("Chinese", "Mandarin")
        tab.replace("ETH", "UZH")
        tab.until("document.getElementById('saved').textContent === 'Saved'")
        other.until("!document.getElementById('conflict').hidden")
        assert "UZH" in cv.read_text()
        assert "Mandarin" not in cv.read_text()
        merge = str(other.page.locator("#conflict").text_content())
        assert "Mandarin" in merge
        assert "UZH" in merge
        other.run("(delete cvlatex.editor.flush)")
        other.page.locator("#conflict button").last.click()
        other.until("cvlatex.editor.text.includes('UZH')")


def test_a_look_is_chosen_and_taken_back(tab: Tab, live: Serving) -> None:
    tab.page.locator("#dock-tabs-design").click()
    tab.page.locator("#design-of").select_option("")
    tab.until("document.getElementById('design-style')?.value === 'classic'")
    tab.page.locator("#design-style").select_option("casual")
    tab.until("!document.getElementById('design-undo').disabled")
    assert "{style: casual}  # the look of all" in (live.data / "variants.yaml").read_text()
    tab.page.locator("#design-undo").click()
    deadline = time.monotonic() + 10
    while (live.data / "variants.yaml").read_text() != VARIANTS:
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_a_key_is_completed_as_it_is_typed(tab: Tab) -> None:
    tab.until("cvlatex.editor.schemaOf('cv.yaml')")
    tab.put_cursor("        tags: [core]")
    tab.page.keyboard.type("        gra")
    tab.until("document.querySelector('.cm-tooltip-autocomplete li')?.textContent.startsWith('grade')")
    tab.page.wait_for_timeout(200)  # a list that has only just opened does not take Enter
    tab.page.keyboard.press("Enter")
    assert "        grade: " in tab.run("cvlatex.editor.text")


@pytest.mark.parametrize(
    ("text", "wanted", "unwanted"),
    [
        ("prof^", "profile", "entries"),
        ("profile:\n  name: x\n  ^\n", "contacts", "name"),
        ("profile:\n  contacts:\n    - {type: ^", "email", "value"),
        ("profile:\n  contacts:\n    - {type: email, ^", "value", "type"),
        ("sections:\n  - id: a\n    type: ^\n", "publications", "id"),
        ("sections:\n  - type: skills\n    entries:\n      - ^\n", "items", "degree"),
        ("sections:\n  - entries:\n      - ^\n    type: education\n", "degree", "items"),
    ],
)
def test_what_may_stand_at_a_place_comes_from_the_schema(tab: Tab, text: str, wanted: str, unwanted: str) -> None:
    tab.until("cvlatex.editor.schemaOf('cv.yaml')")
    given = f"{json.dumps(text.replace('^', ''))}, {text.index('^')}"
    labels = tab.run(
        "import('/web/schema.js').then(({ completionsAt }) =>"
        f" completionsAt(cvlatex.editor.schemaOf('cv.yaml'), {given}).options.map((one) => one.label))"
    )
    assert wanted in labels
    assert unwanted not in labels


def test_zh_stands_beside_en_and_they_scroll_together(tab: Tab) -> None:
    tab.page.locator("#beside").click()
    tab.until("cvlatex.views.length === 2 && cvlatex.views.every((view) => view.map)")
    assert tab.run("cvlatex.views.map((view) => view.variant)") == ["zh", "en"]
    tab.run("(cvlatex.views[0].scroller.scrollTop = 260)")
    tab.until("cvlatex.views[1].scroller.scrollTop > 100")
    assert tab.run("document.documentElement.scrollHeight <= innerHeight")
    tab.page.locator("#beside").click()
    tab.until("cvlatex.views.length === 1")


def test_a_machines_text_and_the_outline_are_beside_the_page(tab: Tab) -> None:
    tab.page.locator("#dock-tabs-machine").click()
    tab.until("document.querySelector('#panel pre')?.textContent.includes('教育经历')")
    tab.page.locator("#dock-tabs-outline").click()
    tab.page.locator("#panel button", has_text="技能").first.click()
    tab.until("document.getElementById('place').textContent.startsWith('cv.yaml:21:')")


def test_private_values_are_shown_only_when_asked_for(tab: Tab) -> None:
    assert tab.run("cvlatex.editor.names()") == ["cv.yaml"]
    assert "079" not in tab.run("cvlatex.editor.text")
    tab.page.locator("#private").click()
    tab.until("cvlatex.editor.current === 'private.yaml'")
    assert "079" in tab.run("cvlatex.editor.text")


def test_without_sockets_it_lives_on_a_stream(browser: Browser, live: Serving) -> None:
    streaming = Serving.__new__(Serving)
    streaming.__dict__.update(live.__dict__)
    streaming.address = f"{live.address}&no-socket"
    with opened(browser, streaming) as tab:
        before = tab.run("cvlatex.view.number")
        tab.replace("zh: 技能", "zh: 能力")
        tab.until(f"cvlatex.view.number > {before}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1280, 800), (390, 800)])
def test_nothing_bars_anybody(browser: Browser, live: Serving, scheme: str, size: tuple[int, int]) -> None:
    with opened(browser, live, size=size, color_scheme=scheme, reduced_motion="reduce", bypass_csp=True) as tab:
        panels = (
            ("problems", "outline", "machine", "changes", "design") if (size[0], scheme) == (1280, "light") else ("",)
        )
        for name in panels:
            if name:
                tab.page.locator(f"#dock-tabs-{name}").click()
                tab.page.wait_for_timeout(200)
            found = Axe().run(tab.page)["violations"]
            assert [(name, one["id"], one["nodes"][0]["html"][:160]) for one in found] == []


def test_a_phone_shows_one_at_a_time_and_speaks_chinese(browser: Browser, live: Serving) -> None:
    with opened(browser, live, size=(390, 800), locale="zh-CN") as tab:
        assert tab.run("document.documentElement.lang") == "zh-CN"
        assert not tab.page.locator("#editor").is_visible()
        tab.page.locator("#switch button", has_text="文本").click()
        assert tab.page.locator("#editor").is_visible()
        assert not tab.page.locator("#views").is_visible()
        assert tab.run("document.documentElement.scrollWidth <= innerWidth")


def test_the_whole_page_by_keyboard(tab: Tab) -> None:
    tab.run("document.activeElement.blur()")
    seen = set()
    for _ in range(40):
        tab.page.keyboard.press("Tab")
        seen.add(tab.run("document.activeElement.id || document.activeElement.className"))
        if tab.run("document.activeElement.classList.contains('cm-content')"):
            tab.page.keyboard.press("Escape")
    assert {"variants-zh", "beside", "language", "files-cv.yaml", "dock-tabs-problems", "divider", "scroller"} <= seen
    tab.run("cvlatex.view.scroller.focus()")
    for key in ("j", "j", "Enter"):
        tab.page.keyboard.press(key)
    tab.until("document.activeElement.classList.contains('cm-content')")
    assert tab.selection()["line"] in (4, 5)
