from __future__ import annotations

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, String

from cvlatex.finish.elements import Element, read_elements
from cvlatex.finish.links import Place, Room, describe, spread_places, tie_links

ELEMENTS = read_elements("+ 1 Link\n- 1\ntext here\n+ 2 Link\n- 2\ntext there\n")


def document(*numbers: int | None) -> pikepdf.Pdf:
    """A page with a link annotation for each number."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page()
    page.Annots = Array()
    for number in numbers:
        annotation = Dictionary(
            Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 9, 9], A=Dictionary(S=Name.URI, URI=String("mailto:a@b"))
        )
        if number is not None:
            annotation.CV = number
        page.Annots.append(pdf.make_indirect(annotation))
    return pdf


@pytest.mark.parametrize(
    ("numbers", "tied"),
    [((1, 2), [1, 2]), ((2, 2), [2, 2]), ((1, 7), [1]), ((None, 1), [1]), ((), [])],
)
def test_annotations_are_tied_by_their_number(numbers: tuple[int | None, ...], tied: list[int]) -> None:
    pdf = document(*numbers)
    parts = tie_links(pdf, ELEMENTS, frozenset((1, 2)))
    assert [part.element.number for part in parts] == tied
    assert len(pdf.pages[0].Annots) == len(tied)


def test_annotations_of_what_no_page_shows_go() -> None:
    assert [part.element.number for part in tie_links(document(1, 2), ELEMENTS, frozenset((2,)))] == [2]


@pytest.mark.parametrize(
    ("annotation", "reported"),
    [
        (Dictionary(A=Dictionary(URI=String("https://example.org/"))), "here (https://example.org/)"),
        (Dictionary(A=Dictionary(D=String("gloss:clip"))), "here (CLIP)"),
        (Dictionary(Dest=String("gloss:clip")), "here (CLIP)"),
        (Dictionary(A=Dictionary(D=String("mention.3"))), "here"),
    ],
)
def test_a_link_is_described_by_where_it_leads(annotation: Dictionary, reported: str) -> None:
    assert describe(annotation, Element("Link", None, 1, text="here"), {"gloss:clip": "CLIP"}) == reported


@pytest.mark.parametrize(("language", "reported"), [("en", "page 11"), ("zh", "第 11 页")])
def test_a_page_number_says_that_it_is_one(language: str, reported: str) -> None:
    part = read_elements(f"part {language}\n+ 1 P\n+ 2 Link\n- 2\ntext 11\n- 1\n")
    assert describe(Dictionary(A=Dictionary(D=String("mention.3"))), part.by_number[2], {}) == reported


def test_a_link_is_as_high_as_a_finger_needs() -> None:
    assert spread_places([(0, 100, 50, 110)]) == [(0, 96, 50, 114)]


def test_links_on_lines_below_each_other_share_the_room() -> None:
    assert spread_places([(0, 100, 50, 110), (0, 86, 50, 96)]) == [(0, 98, 50, 114), (0, 82, 50, 98)]


def test_a_link_gives_no_more_room_than_another_needs() -> None:
    assert spread_places([(0, 100, 50, 110), (0, 80, 50, 94.5)]) == [(0, 96.25, 50, 114), (0, 78.25, 50, 96.25)]


def test_a_link_reaches_no_further_than_its_room() -> None:
    assert spread_places([(0, 100, 50, 110)], [Room(0, 97, 112)]) == [(0, 97, 50, 112)]
    assert spread_places([(0, 100, 50, 110)], [Room(0, 101, 109)]) == [(0, 100, 50, 110)]


def test_a_link_takes_in_the_space_behind_it_up_to_the_next() -> None:
    places: list[Place] = [(0, 100, 20, 120), (40, 100, 60, 120), (61, 100, 80, 120)]
    assert spread_places(places, [Room(2.5), Room(2.5), Room()]) == [
        (0, 100, 22.5, 120), (40, 100, 61, 120), (61, 100, 80, 120),
    ]  # fmt: skip


def test_links_on_one_line_do_not_overlap() -> None:
    assert spread_places([(0, 100, 52, 120), (50, 100, 90, 120)]) == [(0, 100, 51, 120), (51, 100, 90, 120)]


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 60)), max_size=12, unique=True))
def test_no_two_links_of_lines_overlap(corners: list[tuple[int, int]]) -> None:
    """Lines are 13 points apart, and the links of a line stand beside each other."""
    lines: dict[int, int] = {}
    places = []
    for left, line in corners:
        at = lines.get(line, 0) + left
        places.append((at, 13.0 * line, at + 20.0, 13.0 * line + 11))
        lines[line] = at + 21
    grown = spread_places([(float(a), b, float(c), d) for a, b, c, d in places])
    for number, one in enumerate(grown):
        assert one[3] - one[1] >= 12.9
        for two in grown[number + 1 :]:
            across = min(one[2], two[2]) - max(one[0], two[0])
            assert across <= 0 or min(one[3], two[3]) - max(one[1], two[1]) < 0.001
