from __future__ import annotations

from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, NameTree, String

from cvlatex.finish.destinations import group_by_destination, lead_to_elements
from cvlatex.finish.elements import Elements, read_elements

ELEMENTS = read_elements("part en\ndest section.1\n+ 1 H2\n- 1\ndest unseen\n+ 2 P\n- 2\nendpart")


@pytest.fixture
def pdf() -> pikepdf.Pdf:
    """A page with a link to a section, an outline with the section, and a destination that nothing leads to."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page().obj
    link = Dictionary(Type=Name.Annot, Subtype=Name.Link, A=Dictionary(S=Name.GoTo, D=String("section.1")))
    page.Annots = Array([pdf.make_indirect(link)])
    item = pdf.make_indirect(Dictionary(Title=String("One"), A=Dictionary(S=Name.GoTo, D=String("section.1"))))
    pdf.Root.Outlines = pdf.make_indirect(Dictionary(First=item, Last=item, Count=1))
    places = (part for name in ("page.1", "section.1", "unseen") for part in (String(name), [page, Name.XYZ, 1, 2, 0]))
    pdf.Root.Names = Dictionary(Dests=pdf.make_indirect(Dictionary(Names=Array(places))))
    return pdf


def led(pdf: pikepdf.Pdf, elements: Elements, *, structured: bool) -> dict[str, Any]:
    heading, part = (pdf.make_indirect(Dictionary(S=name)) for name in (Name.H2, Name.Part))
    nodes = {elements.by_number[1]: heading, elements.root.kids[0]: part}
    lead_to_elements(pdf, elements, nodes, structured=structured)
    return {str(name): place for name, place in NameTree(pdf.Root.Names.Dests).items()}


def test_elements_are_known_by_their_destinations() -> None:
    assert {name: one.type for name, one in group_by_destination(ELEMENTS).items()} == {
        "section.1": "H2",
        "unseen": "P",
    }


def test_the_outline_names_its_elements_and_unused_places_go(pdf: pikepdf.Pdf) -> None:
    places = led(pdf, ELEMENTS, structured=False)
    assert list(places) == ["section.1", "unseen"]
    assert all(isinstance(place, pikepdf.Array) for place in places.values())
    assert str(pdf.Root.Outlines.First.SE.S) == "/H2"
    assert "/SD" not in pdf.Root.Outlines.First.A


def test_in_pdf_2_0_every_way_leads_to_an_element_and_to_a_place(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = Array([pdf.pages[0].obj, Name.Fit])
    places = led(pdf, ELEMENTS, structured=True)
    actions = [pdf.Root.Outlines.First.A, pdf.pages[0].Annots[0].A]
    assert [(str(action.D), str(action.SD[0].S), list(action.SD)[1:]) for action in actions] == [
        ("section.1", "/H2", [Name.XYZ, 1, 2, 0])
    ] * 2
    assert {name: str(place.SD[0].S) for name, place in places.items()} == {"section.1": "/H2", "unseen": "/Part"}
    assert all(place.D[0].objgen == pdf.pages[0].objgen for place in places.values())
    assert "/OpenAction" not in pdf.Root
