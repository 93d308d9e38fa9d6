"""The head of a CV: more in it than a style has room for, and the order in which programs read it."""

from __future__ import annotations

import ctypes
import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pypdf
import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]
import pytest
from pdfminer.high_level import extract_pages, extract_text
from pdfminer.layout import LTChar, LTTextContainer, LTTextLine

from cvlatex.console.progress import Silent
from cvlatex.load import load_folder
from cvlatex.schedule import build
from tests.e2e.reading import bare, extracted
from tests.folders import write_folder

MM = 72 / 25.4

STYLES = ("classic", "casual", "banking", "oldstyle", "fancy", "modern")

LABELS = ("A label that says much more of a page than anybody needs to know of it, to the end", "网站" * 40)
"""The second goes on in many lines; pdftotext takes some of them for a column of its own."""


@pytest.mark.parametrize("style", STYLES)
def test_a_contact_longer_than_its_line_leaves_room_for_the_name(style: str, tmp_path: Path) -> None:
    contacts = [{"type": "website", "value": "https://example.org", "label": label} for label in LABELS]
    cv = {
        "profile": {"name": "Kristín Þórunn Ævarsdóttir", "headline": "Violinist", "contacts": contacts},
        "sections": [{"id": "s", "type": "text", "title": "T", "body": "Words."}],
    }
    variants = f"variants: {{en: {{language: en, style: {style}, glossary: none}}}}\n"
    data = write_folder(tmp_path / "data", {"cv.yaml": json.dumps(cv), "variants.yaml": variants})
    (built,) = build(load_folder(data).documents, data, tmp_path / "out", Silent())
    assert built.finished is not None, built.failure
    assert {diagnostic.code for diagnostic in built.diagnostics} <= {"broken-word"}, built.diagnostics
    read = bare(extracted(built.finished.pdf))
    assert [text for text in ("Kristín Þórunn Ævarsdóttir", "Violinist", LABELS[0]) if bare(text) not in read] == []
    assert read.count("网站") == 40


def test_a_long_chinese_name_ends_its_lines_at_its_dots_and_plain_words_have_no_icon(tmp_path: Path) -> None:
    contacts = [{"type": "other", "label": "籍贯", "value": "北京"}, {"type": "other", "value": "https://a.org"}]
    cv = {
        "profile": {"name": "欧阳诸葛·阿卜杜拉·买买提江·艾合买提·图尔荪", "contacts": contacts},
        "sections": [{"id": "s", "type": "text", "title": "题", "body": "文。"}],
    }
    variants = "variants: {zh: {language: zh, style: fancy, glossary: none}}\n"
    data = write_folder(tmp_path / "data", {"cv.yaml": json.dumps(cv), "variants.yaml": variants})
    (built,) = build(load_folder(data).documents, data, tmp_path / "out", Silent())
    assert built.finished is not None, built.failure
    name, rest, *lines = _pdftotext(built.finished.pdf).split("\n")
    assert (name[-1] in "·・", bare(rest)[:2]) == (True, "艾合"), (name, rest)
    words, address = "\n".join(lines).split("⛓")
    assert (words.startswith("籍贯：北京"), bare(address).startswith("aorg")) == (True, True), lines


def _pdftotext(pdf: Path, *options: str) -> str:
    return subprocess.run(["pdftotext", *options, str(pdf), "-"], capture_output=True, check=True, text=True).stdout


READERS: dict[str, Callable[[Path], str]] = {
    "pdftotext": _pdftotext,
    "pdftotext -raw": lambda pdf: _pdftotext(pdf, "-raw"),
    "pdftotext -layout": lambda pdf: _pdftotext(pdf, "-layout"),
    "pypdf": lambda pdf: str(pypdf.PdfReader(pdf).pages[0].extract_text()),
    "pdfminer": lambda pdf: str(extract_text(pdf, page_numbers=[0])),
}


@pytest.mark.parametrize("style", STYLES)
def test_the_head_is_read_in_order_whatever_reads_it(style: str, tmp_path: Path) -> None:
    head = ["Kristín Þórunn Ævarsdóttir", "Violinist and teacher of chamber music"]
    contacts = ["kristin@example.org", "+354 000 0000", "example.org/kristin", "Reykjavík, Iceland"]
    types = ["email", "phone", "website", "address"]
    values = [*contacts[:2], "https://example.org/kristin", contacts[3]]
    cv = {
        "profile": {
            "name": {"en": head[0], "zh": "柯音"},
            "headline": {"en": head[1], "zh": "小提琴演奏与室内乐教学"},
            "contacts": [{"type": kind, "value": value} for kind, value in zip(types, values, strict=True)],
        },
        "sections": [{"id": "s", "type": "text", "title": "T", "body": "Words."}],
    }
    variants = (
        f"defaults: {{style: {style}, glossary: none}}\nvariants: {{en: {{language: en}}, zh: {{language: zh}}}}\n"
    )
    data = write_folder(tmp_path / "data", {"cv.yaml": json.dumps(cv), "variants.yaml": variants})
    for built, reported in zip(
        build(load_folder(data).documents, data, tmp_path / "out", Silent()),
        ([*head, *contacts], ["柯音", "小提琴演奏与室内乐教学", *contacts]),
        strict=True,
    ):
        assert built.finished is not None, built.failure
        for reader, read in READERS.items():
            text = bare(read(built.finished.pdf))
            places = [text.find(bare(one)) for one in reported]
            assert (reader, -1 in places, places) == (reader, False, sorted(places))
        assert _icon_gap(built.finished.pdf) > _LETTER


_LETTER = 0.5
"""Width of a letter, in ems: OpenResume's parser joins what is no further apart."""


def _icon_gap(pdf: Path) -> float:
    """How far the envelope stands from the address behind it, in ems of the address."""
    boxes = [box for page in extract_pages(pdf) for box in page if isinstance(box, LTTextContainer)]
    lines = [line for box in boxes for line in box if isinstance(line, LTTextLine)]
    characters = [one for line in lines for one in line if isinstance(one, LTChar)]
    at = next(number for number, one in enumerate(characters) if one.get_text() == "✉")
    letter = next(one for one in characters[at + 1 :] if one.get_text() == "k")
    return float((letter.x0 - characters[at].x1) / letter.size)


NAMES = {
    "classic": (26, 0x000000),
    "casual": (30, 0x000000),
    "banking": (24, 0x2F68A8),
    "oldstyle": (26, 0x000000),
    "fancy": (26, 0x000000),
    "modern": (25, 0x000000),
}
"""The name's size in points and its colour: the styles' own, whatever version of moderncv is installed."""


@pytest.mark.parametrize("style", STYLES)
def test_size_colour_and_place_of_the_name_are_the_styles_own(style: str, tmp_path: Path) -> None:
    cv = {"profile": {"name": "Ada Lo", "contacts": []}, "sections": []}
    variants = f"variants: {{en: {{language: en, style: {style}, glossary: none, margins: 15mm}}}}\n"
    data = write_folder(tmp_path / "data", {"cv.yaml": json.dumps(cv), "variants.yaml": variants})
    (built,) = build(load_folder(data).documents, data, tmp_path / "out", Silent())
    assert built.finished is not None, built.failure
    letter, size, colour, baseline = first_letter(built.finished.pdf)
    assert (letter, round(size), colour) == ("A", *NAMES[style])
    assert 0 < baseline - 15 * MM < size


def first_letter(file: Path) -> tuple[str, float, int, float]:
    """The first letter on the first page: itself, its size, its colour as RGB, its baseline's distance from the top."""
    with pypdfium2.PdfDocument(file) as pdf:
        page = pdf[0]
        textpage = page.get_textpage()
        text = textpage.raw
        size = float(pdfium.FPDFText_GetFontSize(text, 0))
        ink = [ctypes.c_uint() for _ in range(4)]
        assert pdfium.FPDFText_GetFillColor(text, 0, *ink)
        x, y = ctypes.c_double(), ctypes.c_double()
        assert pdfium.FPDFText_GetCharOrigin(text, 0, x, y)
        red, green, blue = (part.value for part in ink[:3])
        colour = red << 16 | green << 8 | blue
        return chr(pdfium.FPDFText_GetUnicode(text, 0)), size, colour, page.get_height() - y.value


def test_a_networks_name_is_read_in_every_language(tmp_path: Path) -> None:
    contacts = [{"type": kind, "value": "ada"} for kind in ("linkedin", "googlescholar")]
    cv = {
        "profile": {"name": "Ada", "contacts": contacts},
        "sections": [{"id": "s", "type": "text", "title": "T", "body": "x"}],
    }
    variants = "variants: {a: {language: [de, zh-TW, zh], glossary: none}}\n"
    data = write_folder(
        tmp_path / "data", {"cv.yaml": json.dumps(cv), "variants.yaml": variants, "glossary.yaml": None}
    )
    (built,) = build(load_folder(data).documents, data, tmp_path / "out", Silent())
    assert built.finished is not None, built.failure
    read = _pdftotext(built.finished.pdf)
    assert [read.count(name) for name in ("LinkedIn ada", "Google Scholar ada", "谷歌学术 ada")] == [3, 2, 1]


def test_contacts_in_casual_are_as_wide_as_the_headline_and_read_below_it(tmp_path: Path) -> None:
    values = ("+86 132 0000 9910", "luqinghe.frontend@mail.example.com", "北京市海淀区中关村南大街5号")
    contacts = [
        {"type": kind, "value": value} for kind, value in zip(("phone", "email", "address"), values, strict=True)
    ]
    headline = "前端与可视化工程师（求职意向：高级前端工程师，北京或杭州）"
    cv = {
        "profile": {"name": "陆青禾", "headline": headline, "contacts": contacts},
        "sections": [{"id": "s", "type": "text", "title": "题", "body": "文"}],
    }
    variants = "variants: {zh: {language: zh, style: casual, glossary: none}}\n"
    data = write_folder(tmp_path / "data", {"cv.yaml": json.dumps(cv), "variants.yaml": variants})
    (built,) = build(load_folder(data).documents, data, tmp_path / "out", Silent())
    assert built.finished is not None, built.failure
    read = extract_text(built.finished.pdf)
    places = [read.index(words) for words in ("陆青禾", headline, *values[:2])]
    assert places == sorted(places)
    assert "\n" not in read[places[2] : places[3]]
