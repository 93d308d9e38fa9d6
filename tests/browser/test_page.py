"""The live page in a real browser: typed, clicked, mistaken, cured, shared by two."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.tab import Tab, opened
from tests.serve.serving import CV, VARIANTS, Serving
from tests.waiting import until


def test_a_changed_name_is_saved_and_displayed(tab: Tab, cv: Path) -> None:
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


def test_every_printed_text_leads_to_its_yaml(still: Tab) -> None:
    """A click in the middle of each text of the map selects that text's place."""
    entries = still.run("cvlatex.view.map.entries")
    assert len(entries) > 15
    for number, entry in enumerate(entries):
        if entry["file"] == "private.yaml":
            continue
        x, y = still.run(
            f"(() => {{ const entry = cvlatex.view.map.entries[{number}]; const view = cvlatex.view;"
            " const page = document.querySelectorAll('.page')[entry.page - 1];"
            " const [x0, y0, x1, y1] = entry.rectangle;"
            " view.scroller.scrollTop = page.offsetTop + (y0 * 96 / 72) * view.scale - 200;"
            " const box = page.getBoundingClientRect(); const k = (96 / 72) * view.scale;"
            " document.querySelectorAll('.links').forEach((links) => links.remove());"
            " return [box.left + ((x0 + x1) / 2) * k, box.top + ((y0 + y1) / 2) * k]; })()"
        )
        still.page.mouse.click(x, y)
        line, _, end, _ = entry["span"]
        still.until(f"cvlatex.editor.current === '{entry['file']}'")
        deadline = time.monotonic() + 5
        while not line <= still.selection()["line"] <= end:
            assert time.monotonic() < deadline, (entry, still.selection())


def test_a_click_selects_the_word(still: Tab) -> None:
    still.page.locator("#variants-en").click()
    still.until("cvlatex.view.displayed === 'en'")
    still.mapped()
    box = still.page.locator(".textLayer span", has_text="medical").first.bounding_box()
    assert box
    text = str(still.page.locator(".textLayer span", has_text="medical").first.text_content())
    at = (text.index("medical") + 3) / len(text)
    still.page.mouse.click(box["x"] + box["width"] * at, box["y"] + box["height"] / 2)
    still.until("!cvlatex.editor.view.state.selection.main.empty")
    assert still.selection() == {"file": "cv.yaml", "text": "medical", "line": 17}


def test_the_cursor_marks_its_place_on_the_page(still: Tab) -> None:
    still.put_cursor("理学硕士")
    still.until("document.querySelectorAll('.marks .cursor').length === 1")
    assert still.page.locator("#place").text_content() == "cv.yaml:12:22"
    assert str(still.page.locator("#vscode").get_attribute("href")).startswith("vscode://file/")


def test_a_mistake_is_displayed_where_it_is_and_the_last_good_page_stays(tab: Tab) -> None:
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


def test_an_appearance_is_chosen_and_taken_back(tab: Tab, live: Serving) -> None:
    tab.page.locator("#dock-tabs-design").click()
    tab.page.locator("#design-of").select_option("")
    tab.until("document.getElementById('design-style')?.value === 'classic'")
    tab.page.locator("#design-style").select_option("casual")
    tab.until("!document.getElementById('design-undo').disabled")
    assert "{style: casual}  # the style of all" in (live.data / "variants.yaml").read_text()
    tab.page.locator("#design-undo").click()
    until(lambda: (live.data / "variants.yaml").read_text() == VARIANTS)


def test_a_key_is_completed_as_it_is_typed(tab: Tab) -> None:
    tab.until("cvlatex.editor.schemaOf('cv.yaml')")
    tab.put_cursor("        tags: [core]")
    tab.page.keyboard.type("        gra")
    tab.until("document.querySelector('.cm-tooltip-autocomplete li')?.textContent.startsWith('grade')")
    tab.page.locator(".cm-tooltip-autocomplete li").first.click()
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
def test_what_may_stand_at_a_place_comes_from_the_schema(still: Tab, text: str, wanted: str, unwanted: str) -> None:
    still.until("cvlatex.editor.schemaOf('cv.yaml')")
    given = f"{json.dumps(text.replace('^', ''))}, {text.index('^')}"
    labels = still.run(
        "import('/web/schema.js').then(({ completionsAt }) =>"
        f" completionsAt(cvlatex.editor.schemaOf('cv.yaml'), {given}).options.map((one) => one.label))"
    )
    assert wanted in labels
    assert unwanted not in labels


def test_zh_stands_beside_en_and_they_scroll_together(still: Tab) -> None:
    still.page.locator("#beside").click()
    still.until("cvlatex.views.length === 2 && cvlatex.views.every((view) => view.map)")
    assert still.run("cvlatex.views.map((view) => view.variant)") == ["zh", "en"]
    still.run("(cvlatex.views[0].scroller.scrollTop = 260)")
    still.until("cvlatex.views[1].scroller.scrollTop > 100")
    assert still.run("document.documentElement.scrollHeight <= innerHeight")
    still.page.locator("#beside").click()
    still.until("cvlatex.views.length === 1")


def test_a_machines_text_and_the_outline_are_beside_the_page(still: Tab) -> None:
    still.page.locator("#dock-tabs-machine").click()
    still.until("document.querySelector('#panel pre')?.textContent.includes('教育经历')")
    assert still.page.locator(".reading dd").first.text_content() == "高旻昱"
    still.page.locator("#dock-tabs-outline").click()
    still.page.locator("#panel button", has_text="技能").first.click()
    still.until("document.getElementById('place').textContent.startsWith('cv.yaml:21:')")


def test_terms_of_an_advertisement_are_marked_and_lead_to_their_text(still: Tab) -> None:
    still.run("cvlatex.choose('en')")
    still.until("cvlatex.view.displayed === 'en'")
    still.mapped()
    still.page.locator("#dock-tabs-match").click()
    still.page.locator("#advertisement").fill("You know Python and medical imaging. Rust is a plus.")
    still.until("CSS.highlights.get('match')?.size === 3")
    marked = "[...CSS.highlights.get('match')].map(String).sort()"
    assert still.run(marked) == ["Python", "imaging", "medical"]
    assert still.page.locator(".found .nowhere .chip").all_text_contents() == ["Rust"]
    still.page.locator(".found .printed .chip", has_text="Python").click()
    still.until(f"cvlatex.editor.view.state.selection.main.from > {CV.index('Languages}')}")
    still.run("cvlatex.choose('zh')")
    still.until(f"JSON.stringify({marked}) === '[\"Python\"]'")
    still.page.locator("#dock-tabs-problems").click()
    assert still.run("CSS.highlights.get('match').size") == 0
    still.page.locator("#dock-tabs-match").click()
    assert still.run(marked) == ["Python"]
    still.page.locator("#advertisement").fill("")
    still.until("CSS.highlights.get('match').size === 0")


def test_private_values_are_displayed_only_when_wanted(tab: Tab) -> None:
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
