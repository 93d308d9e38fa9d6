from __future__ import annotations

import pytest
from pikepdf import Array, Dictionary, Name, String

from cvlatex.preflight.facts import ExternalLink, InternalLink, OutlineItem, Target
from cvlatex.preflight.links import Links, pair_overlapping
from tests.preflight.samples import Sheet


def test_links_by_name_by_place_and_by_action_land() -> None:
    sheet = Sheet(2).name_place("clip", 2, top=800)
    sheet.link(Dest=String("clip")).link(Dest=sheet.place(1))
    sheet.link(page=2, A=Dictionary(S=Name.GoTo, D=String("clip")))
    inside, outside = Links(sheet.pdf).read_pages()
    assert outside == ()
    assert [(link.page, link.name) for link in inside] == [(1, "clip"), (1, "a place without a name"), (2, "clip")]
    assert [link.target.page if link.target else None for link in inside] == [2, 1, 2]
    assert inside[0].target is not None
    assert inside[0].target.y == pytest.approx(41.89)


def test_the_names_of_pdf_1_1_are_known() -> None:
    sheet = Sheet(2)
    sheet.pdf.Root.Dests = Dictionary({"/old": sheet.place(2)})
    sheet.link(Dest=Name.old)
    assert Links(sheet.pdf).read_pages()[0] == (InternalLink(1, "old", Target(2, None)),)


def test_a_name_that_nothing_bears_and_a_page_that_is_gone_lead_nowhere() -> None:
    sheet = Sheet(2).link(Dest=String("gone"))
    sheet.link(Dest=sheet.place(2))
    del sheet.pdf.pages[1]
    assert [link.target for link in Links(sheet.pdf).read_pages()[0]] == [None, None]


def test_addresses_come_as_they_stand() -> None:
    sheet = Sheet().link(A=Dictionary(S=Name.URI, URI=String("https://example.org/a%20b")))
    assert Links(sheet.pdf).read_pages() == ((), (ExternalLink(1, "https://example.org/a%20b"),))


def test_an_address_that_should_have_been_encoded_is_displayed_readably() -> None:
    sheet = Sheet().link(A=Dictionary(S=Name.URI, URI=String("https://例子".encode())))
    sheet.link(A=Dictionary(S=Name.URI))
    assert [link.address for link in Links(sheet.pdf).read_pages()[1]] == ["https://例子", ""]


def test_the_outline_is_read_from_top_to_bottom_and_never_in_a_circle() -> None:
    sheet = Sheet(2)
    items = [sheet.pdf.make_indirect(Dictionary(Title=String(title))) for title in ("A", "A.1", "B")]
    items[0].Dest, items[0].First, items[0].Next = sheet.place(1), items[1], items[2]
    items[1].A = Dictionary(S=Name.GoTo, D=sheet.place(2))
    items[2].Next = items[0]
    sheet.pdf.Root.Outlines = Dictionary(First=items[0])
    assert Links(sheet.pdf).read_outline() == (
        OutlineItem("A", 1, Target(1, None)), OutlineItem("A.1", 2, Target(2, None)), OutlineItem("B", 1, None),
    )  # fmt: skip


def test_other_annotations_are_no_links() -> None:
    sheet = Sheet()
    sheet.pdf.pages[0].obj["/Annots"] = Array([Dictionary(Subtype=Name.Text, Rect=[0, 0, 1, 1])])
    assert Links(sheet.pdf).read_pages() == ((), ())


def test_overlapping_places_are_found_in_pairs() -> None:
    low, middle, high, aside = (0, 0, 10, 10), (0, 9, 10, 20), (0, 20, 10, 30), (20, 5, 30, 15)
    assert list(pair_overlapping([high, low, aside, middle])) == [(low, middle)]
    assert len(list(pair_overlapping([low] * 4))) == 6


def test_20_000_links_are_compared_with_their_neighbours_alone() -> None:
    places = [(0.0, float(at), 10.0, at + 1.0) for at in range(20_000)]
    assert list(pair_overlapping(places)) == []
