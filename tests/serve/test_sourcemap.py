"""Every printed text of the model is found on the page, and every place of the page leads to its YAML."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cvlatex.core.source import Span
from cvlatex.finish.content import Box, Stretch
from cvlatex.finish.places import Page, Places, read_places
from cvlatex.serve.printed import list_texts
from cvlatex.serve.sourcemap import SourceMap, map_places, write_map
from tests.folders import documents_of
from tests.serve.serving import Serving


@pytest.fixture(scope="module")
def maps(served: Serving) -> dict[str, SourceMap]:
    documents = documents_of(served.data)
    return {
        name: map_places(document, read_places(served.out / f"cv-{name}.pdf")) for name, document in documents.items()
    }


@pytest.mark.parametrize("name", ["zh", "en"])
def test_every_text_of_the_model_is_reachable(served: Serving, maps: dict[str, SourceMap], name: str) -> None:
    entries = maps[name].entries
    for text in list_texts(documents_of(served.data)[name]):
        there = "".join(entry.text for entry in entries if (entry.span, entry.kind) == (text.span, text.kind))
        for run in text.runs:
            assert "".join(run.split()) in "".join(there.split()), text


@pytest.mark.parametrize("name", ["zh", "en"])
def test_every_place_lies_on_its_page(maps: dict[str, SourceMap], name: str) -> None:
    for entry in maps[name].entries:
        page, box = maps[name].pages[entry.page - 1], entry.box
        assert 0 <= box.x0 < box.x1 <= page.width, entry
        assert 0 <= box.y0 < box.y1 <= page.height, entry
    below = [entry.box.y0 for entry in maps[name].entries if entry.kind == "section"]
    assert below == sorted(below)


def test_a_run_of_glyphs_is_cut_between_texts(data: Path) -> None:
    whole = Stretch(1, Box(0, 0, 13, 10), "Python,Chinese", 0, "LBody", tuple(float(at) for at in range(15)))
    label = Stretch(1, Box(0, 0, 9, 10), "Languages", 0, "LBody")
    entries = map_places(documents_of(data)["en"], Places((), (label, whole), ("LBody",))).entries
    assert [(entry.text, entry.kind) for entry in entries] == [
        ("Languages", "label"),
        ("Python,", "item"),
        ("Chinese", "item"),
    ]
    assert (entries[1].box.x1, entries[2].box.x0) == (7, 7)


def test_bullets_and_page_numbers_of_mentions_belong_to_what_they_stand_beside(maps: dict[str, SourceMap]) -> None:
    bullets = [entry for entry in maps["en"].entries if entry.text.strip() == "•"]
    assert {entry.kind for entry in bullets} == {"point"}
    assert maps["en"].entries[-1].section == "glossary"


def test_an_icon_belongs_to_the_contact_behind_it(maps: dict[str, SourceMap]) -> None:
    entries = maps["en"].entries
    icons = [(one, entries[at + 1]) for at, one in enumerate(entries) if one.text.strip() in ("✉", "☎")]
    assert len(icons) == 2
    assert all(icon.span == after.span and after.kind == "contact" for icon, after in icons)


def test_the_file_says_what_the_documentation_says(tmp_path: Path, maps: dict[str, SourceMap]) -> None:
    write_map(tmp_path / "work" / "zh" / "map.json", maps["zh"])
    written = json.loads((tmp_path / "work" / "zh" / "map.json").read_text())
    assert written["version"] == 1
    assert written["pages"][0] == {"width": 595.28, "height": 841.89}
    first = written["entries"][0]
    assert sorted(first) == ["file", "kind", "page", "rectangle", "section", "span", "text"]
    assert (first["file"], first["text"], first["kind"], first["page"]) == ("cv.yaml", "高旻昱", "name", 1)
    assert first["span"] == [2, 14, 2, 17]


def test_a_served_build_writes_it(served: Serving) -> None:
    for name in ("zh", "en"):
        assert json.loads((served.out / "work" / name / "map.json").read_text())["entries"]


def test_pages_without_text_have_no_entries(data: Path) -> None:
    assert map_places(documents_of(data)["en"], Places((Page(1, 1, ""),), (), ())).entries == ()


def test_what_is_in_no_text_belongs_to_the_one_before(data: Path) -> None:
    stretches = (
        Stretch(1, Box(0, 0, 10, 10), "Minyu Gao", 0, "H1"),
        Stretch(1, Box(0, 20, 10, 30), "?!", 1, "P"),
    )
    entries = map_places(documents_of(data)["en"], Places((), stretches, ("H1", "P"))).entries
    assert [(entry.text, entry.kind) for entry in entries] == [("Minyu Gao", "name"), ("?!", "name")]
    assert entries[0].span == Span(str(data / "cv.yaml"), 2, 23, 2, 32)
