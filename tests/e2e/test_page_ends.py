"""How pages and paragraphs of English end: nothing is left alone, and a page gives a little for a line more."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest
from msgspec import Struct

from cvlatex.console.progress import Silent
from cvlatex.load import load_folder
from cvlatex.schedule import build
from tests.folders import write_folder

STYLES = ("classic", "casual", "banking", "oldstyle", "fancy", "modern")
LENGTHS = range(38, 58)
"""Lines before what ends a page: around as many as it holds."""


class Row(Struct, frozen=True):
    """A line of a page: the words in it, its height from the top and its ends, in points."""

    page: int
    words: tuple[str, ...]
    bottom: float
    left: float
    right: float


def rows_of(pdf: Path) -> list[Row]:
    """The rows of all pages, without their feet."""
    told = subprocess.run(["pdftotext", "-bbox", str(pdf), "-"], capture_output=True, check=True).stdout
    rows = []
    for number, page in enumerate(ElementTree.fromstring(told).iter("{http://www.w3.org/1999/xhtml}page"), 1):
        lines: dict[int, list[Row]] = {}
        for word in page:
            left, bottom, right = (float(word.attrib[edge]) for edge in ("xMin", "yMax", "xMax"))
            if bottom < 804:
                lines.setdefault(round(bottom), []).append(Row(number, (str(word.text),), bottom, left, right))
        for _, words in sorted(lines.items()):
            own = sorted(words, key=lambda word: word.left)
            told_words = tuple(word.words[0] for word in own)
            rows.append(Row(number, told_words, max(word.bottom for word in own), own[0].left, own[-1].right))
    return rows


def build_one(
    folder: Path,
    style: str,
    sections: Sequence[object],
    letter: object = None,
    settings: Mapping[str, str] | None = None,
) -> list[Row]:
    variant = {"language": "en", "style": style, "glossary": "none", **(settings or {})}
    files = {
        "cv.yaml": json.dumps({"profile": {"name": "Ann Example"}, "sections": sections}),
        "variants.yaml": json.dumps({"variants": {"en": variant}}),
        "letters.yaml": json.dumps({"l": letter}) if letter else None,
        "glossary.yaml": None,
    }
    data = write_folder(folder / "data", files)
    (built,) = build(load_folder(data).documents, data, folder / "out", Silent())
    assert built.finished is not None, built.failure
    return rows_of(built.finished.pdf)


def filler(id_: str, lines: int) -> object:
    """A section that begins a page and has so many lines."""
    points = [f"line {number}" for number in range(lines)]
    entry = {"name": "Work", "date": "2020", "highlights": points}
    return {"id": id_, "type": "projects", "title": f"Filler {lines}", "new_page": True, "entries": [entry]}


@pytest.mark.parametrize("style", STYLES)
def test_no_last_row_begins_a_page_alone(style: str, tmp_path: Path) -> None:
    """Of a section of labelled lines, of awards, and of the points of an entry."""
    labelled = [{"name": f"last{number}", "items": ["row"]} for number in range(9)]
    awards = [{"title": f"last{number}", "date": "2020"} for number in range(9)]
    sections: list[object] = []
    for lines in LENGTHS:
        sections += [
            filler(f"f{lines}", lines), {"id": f"r{lines}", "type": "skills", "title": "Rows", "entries": labelled},
            filler(f"g{lines}", lines), {"id": f"a{lines}", "type": "awards", "title": "Awards", "entries": awards},
        ]  # fmt: skip
    rows = build_one(tmp_path, style, sections)
    firsts = [after for before, after in pairwise(rows) if after.page != before.page]
    assert any("last7" in " ".join(row.words) for row in firsts), "no section runs over"
    assert [row.words for row in firsts if "last8" in " ".join(row.words)] == []
    lines_alone = [row.words for row in firsts if row.words[-2:] in [("line", str(n - 1)) for n in LENGTHS]]
    assert lines_alone == []


def test_a_page_is_set_a_little_closer_for_a_line_more(tmp_path: Path) -> None:
    """And no entry comes so near to the one above it that programs would take it for one of its points."""
    entries = [{"name": f"Work{number}", "date": "2020", "highlights": ["one", "two"]} for number in range(14)]
    sections = [
        {"id": f"s{lines}", "type": "projects", "title": f"Section{lines}", "new_page": True,
         "entries": [*entries, {"name": "Work99", "date": "2020", "highlights": ["end"] * lines}]}
        for lines in range(8, 14)
    ]  # fmt: skip
    rows = build_one(tmp_path, "modern", sections)
    pages = [[row for row in rows if row.page == page] for page in range(2, rows[-1].page + 1)]
    pages = [page for page in pages if len(page) > 20]
    pitch = min(after.bottom - before.bottom for before, after in pairwise(pages[0]) if after.words[-1] == "two")
    gaps = [
        {round(after.bottom - before.bottom, 1) for before, after in pairwise(page)
         if before.words[-1] == "two" and after.words[0].startswith("Work")}
        for page in pages
    ]  # fmt: skip
    smallest, largest = min(map(min, gaps)), max(map(max, gaps))
    assert largest - smallest > 0.3
    assert smallest >= 1.4 * pitch
    assert all(max(page) - min(page) < 0.3 for page in gaps), "the spaces of a page are alike"


@pytest.mark.parametrize("style", ["classic", "fancy", "modern"])
def test_no_point_ends_in_a_word_alone(style: str, tmp_path: Path) -> None:
    texts = [f"{'gauge river ' * count}{'sewer ' * more}functions" for count in range(5, 22) for more in range(2)]
    section = {"id": "p", "type": "projects", "title": "P", "entries": [{"name": "N", "highlights": texts}]}
    rows = build_one(tmp_path, style, [section])
    assert sum(row.words[-1] == "functions" for row in rows) == len(texts)
    assert [row.words for row in rows if row.words == ("functions",)] == []


@pytest.mark.parametrize("style", STYLES)
def test_a_long_title_leaves_no_word_alone_beside_its_dates(style: str, tmp_path: Path) -> None:
    titles = [f"{'Founding Member ' * 4}{'and ' * more}Lead" for more in range(1, 15)]
    entries = [{"name": title, "start": "2021-03", "end": "2023-11", "highlights": ["point"]} for title in titles] + [
        {"name": "Short", "dates_text": "About the summer of 2013", "highlights": ["point"]}
    ]
    section = {"id": "p", "type": "projects", "title": "P", "entries": entries}
    rows = build_one(tmp_path, style, [section])
    ends = [row for row in rows if "Lead" in row.words]
    assert len(ends) == len(titles)
    assert [row.words for row in ends if row.words[0] == "Lead"] == []
    edges = {round(row.right) for row in ends if row.words[-1] == "2023"}
    assert len(edges) == 1, "the dates stand at one edge"


@pytest.mark.parametrize("style", STYLES)
def test_a_letter_has_its_head_above_its_text_and_even_margins(style: str, tmp_path: Path) -> None:
    """So no third of its page is empty; in fancy, both are right of the rule. The CV behind it has its own width."""
    words = "An engineer writes about pipelines, rivers and gauges to somebody who reads it. " * 12
    letter = {"recipient": "B", "opening": "Dear Ms Ruiz,", "body": words, "closing": "Yours"}
    text = {"id": "t", "type": "text", "title": "T", "body": words}
    rows = build_one(tmp_path, style, [text], letter, {"letter": "l", "margins": "15mm"})
    pages = [[row for row in rows if row.page == page and len(row.words) > 8] for page in (1, 2)]
    (left, right), (_, wide) = ((min(row.left for row in page), max(row.right for row in page)) for page in pages)
    head = next(row for row in rows if "Example" in row.words)
    assert right < wide - 40 or style == "fancy"
    if style not in ("casual", "banking"):
        assert abs(head.left - left) < 2
    if style != "fancy":
        assert abs(left - (595.3 - right)) < 30


def test_a_row_of_three_lines_stands_apart_from_the_next(tmp_path: Path) -> None:
    """One of two does not: a hanging indent tells them apart, and so do the programs that read them."""
    awards = [
        {"title": f"Award{at} {'of gauges ' * words}end", "date": "2020"} for at, words in enumerate((9, 12, 19, 9))
    ]
    rows = build_one(tmp_path, "fancy", [{"id": "a", "type": "awards", "title": "A", "entries": awards}])
    firsts = [number for number, row in enumerate(rows) if row.words[0].startswith("Award")]
    counts = [after - before for before, after in pairwise(firsts)]
    gaps = [rows[number].bottom - rows[number - 1].bottom for number in firsts[1:]]
    assert counts == [2, 2, 3]
    assert gaps[0] == pytest.approx(gaps[1], abs=0.3)
    assert gaps[2] > 1.4 * gaps[0] * 0.95


@pytest.mark.parametrize("style", STYLES)
def test_an_employers_place_is_beside_it_and_no_line_above_a_position(style: str, tmp_path: Path) -> None:
    positions = [{"role": role, "start": start, "end": "2021"} for role, start in (("Head", "2020"), ("Clerk", "2019"))]
    employer = {"organization": "Spruce", "location": "London", "positions": positions}
    rows = build_one(tmp_path, style, [{"id": "a", "type": "experience", "title": "A", "entries": [employer]}])
    (place,) = [row.words for row in rows if "London" in row.words]
    assert place[place.index("London") - 1] == "Spruce,"
