from __future__ import annotations

import re

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from cvlatex.finish.elements import read_elements
from cvlatex.finish.numbers import place_numbers
from cvlatex.finish.streams import read_content

EVENTS = "+ 1 H1\n- 1\n+ 2 H2\n- 2\n+ 3 P\n- 3\n+ 4 H3\n- 4\n"
FORM = "q 1 0 0 1 472.2 -745 cm /CVPage Do Q"


def text(word: str, font: str = "F1") -> str:
    return f"BT /{font} 10 Tf 0 0 Td [({word})]TJ ET "


def mark(number: int, word: str) -> str:
    return f"/CV.{number} MP {text(word)}/CV.0 MP "


def foot(name: str = "") -> str:
    named = f"/CV.P MP 0.4 g {text(name)}0 g /CV.0 MP " if name else ""
    return f"{named}/CV.P MP {FORM} /CV.0 MP "


def placed(*contents: str) -> list[str]:
    """The words of each page in the order of its content; a number is N."""
    pdf = pikepdf.new()
    for content in contents:
        page = pdf.add_blank_page(page_size=(595, 842))
        fonts = Dictionary(F2=Dictionary(Type=Name.Font))
        form = pdf.make_stream(text("N", "F2").encode(), Type=Name.XObject, Resources=Dictionary(Font=fonts))
        page.Resources = Dictionary(XObject=Dictionary(CVPage=form))
        page.Contents = pdf.make_stream(f"q {content} Q".encode())
    place_numbers(pdf, read_elements(EVENTS))
    written = [read_content(page.obj).decode() for page in pdf.pages]
    for page, content in zip(pdf.pages, written, strict=True):
        assert " Do" not in content
        assert "/CVPage" not in page.Resources.XObject
        assert 1 <= content.count("/CV.P MP") <= 2
        assert "N" not in content or "/F2" in page.Resources.Font
    return [" ".join(re.findall(r"\((\w+)\)", content)) for content in written]


def test_a_page_ends_with_its_number_where_the_next_begins_with_a_heading() -> None:
    first = mark(1, "Ann") + mark(2, "Work") + mark(3, "text") + foot()
    second = foot("Ann") + mark(4, "Post") + mark(3, "more")
    third = foot("Ann") + mark(2, "School") + mark(3, "end")
    assert placed(first, second, third)[:2] == ["Ann Work text N", "Ann Post more N"]


def test_name_and_number_of_the_last_page_stand_together() -> None:
    first = mark(1, "Ann") + mark(2, "Work") + mark(3, "text") + foot()
    assert placed(first, foot("Ann") + mark(4, "Post") + mark(3, "more")) == ["Ann Work text N", "Ann N Post more"]
    assert placed(first) == ["Ann Work text N"]


def test_nothing_comes_between_the_parts_of_an_entry() -> None:
    first = mark(1, "Ann") + mark(2, "Work") + mark(3, "text") + foot()
    second = foot("Ann") + mark(3, "more") + mark(2, "School") + mark(3, "end")
    assert placed(first, second) == ["Ann N Work text", "more Ann N School end"]


def test_a_paragraph_that_goes_on_is_no_beginning() -> None:
    first = mark(1, "Ann") + mark(2, "Work") + f"/CV.3 MP {text('be')}" + foot()
    assert placed(first, f"{foot('Ann')}{text('gin')}/CV.0 MP " + mark(2, "School"))[0] == "Ann N Work be"


def test_decoration_before_a_heading_is_no_beginning() -> None:
    second = foot("Ann") + "/CV.A MP 0 0 9 9 re f /CV.0 MP " + mark(2, "School")
    assert placed(mark(2, "Work") + foot(), second) == ["Work N", "Ann N School"]


@pytest.mark.parametrize("page", [mark(3, "text") + foot("Ann"), foot("Ann") + mark(3, "text")])
def test_without_a_heading_the_foot_comes_last(page: str) -> None:
    assert placed(page) == ["text Ann N"]


def test_a_foot_of_ones_own_may_have_elements_in_it() -> None:
    own = f"/CV.P MP {text('Own')}/CV.3 MP {text('bold')}/CV.0 MP /CV.0 MP "
    assert placed(mark(2, "Work") + own + foot(), own + foot("Ann") + mark(2, "School")) == [
        "Own bold Work N",
        "Own bold Ann N School",
    ]


def test_what_follows_keeps_its_font_and_colour() -> None:
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(595, 842))
    page.Resources = Dictionary()
    moved = "/CV.P MP 0.4 g BT /F1 8 Tf 0 0 Td [(Ann)]TJ ET /CV.0 MP"
    page.Contents = Array([pdf.make_stream(b"q " + moved.encode()), pdf.make_stream(b"BT 0 9 Td [(text)]TJ ET Q")])
    place_numbers(pdf, read_elements(EVENTS))
    content = " ".join(read_content(page.obj).decode().split())
    assert content == (
        "q 0.4 g /F1 8 Tf BT 0 9 Td [(text)]TJ ET /CV.P MP q 0.4 g BT /F1 8 Tf 0 0 Td [(Ann)]TJ ET Q /CV.0 MP Q"
    )


def test_no_font_is_left_where_the_next_text_names_its_own() -> None:
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(595, 842))
    page.Contents = pdf.make_stream(
        f"q /CV.P MP {text('a')}/CV.0 MP 0 g /CV.P MP {text('b')}/CV.0 MP {text('c')}Q".encode()
    )
    place_numbers(pdf, read_elements(EVENTS))
    assert read_content(page.obj).startswith(b"q 0 g BT /F1 10 Tf 0 0 Td [(c)]TJ ET /CV.P MP")


def test_a_page_without_a_foot_stays_as_it_is() -> None:
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(595, 842))
    page.Contents = pdf.make_stream(b"q Q")
    place_numbers(pdf, read_elements(EVENTS))
    assert read_content(page.obj) == b"q Q"
