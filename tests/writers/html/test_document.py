from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Literal

import html5lib
import mf2py
import pytest
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import Browser

from cvlatex.core.paths import FONTS
from cvlatex.fontsets.description import read_font_sets
from cvlatex.load import load_folder
from cvlatex.writers.html.document import write
from tests.folders import write_folder
from tests.writers.documents import CV, GLOSSARY
from tests.writers.html.pages import BILINGUAL, page_of


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Pages of one language and of two, as files."""
    created = {}
    for name, cv, settings in (
        ("one", CV, "language: en}\n  zh: {language: zh, outputs: [html]"),
        ("two", BILINGUAL, "language: [zh, en], color: orange"),
    ):
        folder = tmp_path_factory.mktemp(name)
        created[name] = folder / "cv.html"
        created[name].write_text(page_of(folder, cv, settings=settings), encoding="utf-8")
    return created


def test_a_page_is_sound_html_and_loads_nothing(pages: dict[str, Path]) -> None:
    for page in pages.values():
        text = page.read_text(encoding="utf-8")
        html5lib.HTMLParser(strict=True).parse(text)
        assert not re.search(r"\b(?:src|srcset)=\"(?!data:)", text)
        assert "@import" not in text
        assert re.findall(r"<script[^>]*>", text) == ['<script type="application/ld+json">']
        assert len(re.findall(r' id="([^"]+)"', text)) == len(set(re.findall(r' id="([^"]+)"', text)))


def test_every_link_within_the_page_lands(pages: dict[str, Path]) -> None:
    for page in pages.values():
        text = page.read_text(encoding="utf-8")
        targets = re.findall(r'(?:href="#|popovertarget=")([^"]+)"', text)
        assert "clip" in targets
        assert set(targets) <= set(re.findall(r' id="([^"]+)"', text))


def test_text_of_the_data_cannot_become_markup(pages: dict[str, Path]) -> None:
    text = pages["two"].read_text(encoding="utf-8")
    assert "<b>x" not in text
    assert "工程师 &lt;/script&gt;&lt;b&gt;x" in text


def test_search_engines_read_the_person(pages: dict[str, Path]) -> None:
    found = re.search(r"ld\+json\">(.*?)</script>", pages["two"].read_text(encoding="utf-8"))
    assert found is not None
    page = json.loads(found[1])
    assert page["@type"] == "ProfilePage"
    person = page["mainEntity"]
    assert (person["name"], person["alternateName"], person["email"]) == ("高旻昱", ["Minyu Gao"], "me@example.org")


def test_microformats_are_read_by_others(pages: dict[str, Path]) -> None:
    parsed = mf2py.parse(doc=pages["one"].read_text(encoding="utf-8"))
    (resume,) = [item for item in parsed["items"] if item["type"] == ["h-resume"]]
    card = resume["properties"]["contact"][0]["properties"]
    assert card["name"] == ["Ada B. Lovelace"]
    assert card["job-title"] == ["Engineer & analyst"]
    assert card["email"] == ["mailto:ada@example.org"]
    (job,) = resume["properties"]["experience"]
    assert job["properties"]["org"] == ["Works Ltd"]
    assert job["properties"]["job-title"] == ["Analyst"]
    assert job["properties"]["start"] == ["2020-04"]
    assert resume["properties"]["skill"] == ["Python", "C++"]


@pytest.mark.parametrize("name", ["one", "two"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(
    name: str, scheme: Literal["light", "dark"], pages: dict[str, Path], browser: Browser
) -> None:
    for width in (390, 1200):
        page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
        page.goto(pages[name].as_uri())
        assert [rule["id"] for rule in Axe().run(page)["violations"]] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        page.close()


def test_the_keyboard_opens_and_closes_a_definition(pages: dict[str, Path], browser: Browser) -> None:
    page = browser.new_page()
    page.goto(pages["one"].as_uri())
    page.locator(".define").focus()
    page.keyboard.press("Enter")
    assert page.locator(".definition").is_visible()
    assert [rule["id"] for rule in Axe().run(page)["violations"]] == []
    page.keyboard.press("Escape")
    assert not page.locator(".definition").is_visible()
    page.close()


def test_the_switch_shows_one_language_and_needs_no_script(pages: dict[str, Path], browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(pages["two"].as_uri())
    assert "Minyu Gao" not in page.locator("main").inner_text()
    page.get_by_text("English", exact=True).click()
    assert "高旻昱" not in page.locator("main").inner_text()
    assert "Minyu Gao" in page.locator("main").inner_text()
    context.close()


def test_the_same_data_gives_the_same_bytes(tmp_path: Path) -> None:
    assert page_of(tmp_path / "a", BILINGUAL, settings="language: [zh, en]") == page_of(
        tmp_path / "b", BILINGUAL, settings="language: [zh, en]"
    )


def test_a_page_links_to_the_pages_of_the_other_languages(tmp_path: Path) -> None:
    variants = "variants: {zh: {language: zh, outputs: [html]}, en: {language: en, file_name: 'gao-{variant}'}}\n"
    data = write_folder(tmp_path, {"cv.yaml": BILINGUAL, "glossary.yaml": GLOSSARY, "variants.yaml": variants})
    loaded = load_folder(data)
    assert loaded.documents, loaded.diagnostics
    zh, en = loaded.documents
    fonts = {one.name: one for one in read_font_sets(FONTS / "fonts.yaml")}[zh.variant.fonts.value]
    assert 'hreflang="zh" href="cv-zh.html"' in write(en, data, fonts, FONTS)
    assert "hreflang" not in write(zh, data, fonts, FONTS)
    assert 'hreflang="en" href="gao-en.html"' in write(zh, data, fonts, FONTS, pages=["en"])
