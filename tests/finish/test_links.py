from __future__ import annotations

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from cvlatex.finish.elements import Element, read_elements
from cvlatex.finish.links import describe, tie_links

ELEMENTS = read_elements("+ 1 Link\n- 1\ntext here\n+ 2 Link\n- 2\ntext there\n")


def document(*numbers: int | None) -> pikepdf.Pdf:
    """A page with a link annotation for each number."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page()
    page.Annots = Array()
    for number in numbers:
        annotation = Dictionary(Type=Name.Annot, Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=String("mailto:a@b")))
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
    ("annotation", "said"),
    [
        (Dictionary(A=Dictionary(URI=String("https://example.org/"))), "here (https://example.org/)"),
        (Dictionary(A=Dictionary(D=String("gloss:clip"))), "here (CLIP)"),
        (Dictionary(Dest=String("gloss:clip")), "here (CLIP)"),
        (Dictionary(A=Dictionary(D=String("mention.3"))), "here"),
    ],
)
def test_a_link_is_described_by_where_it_leads(annotation: Dictionary, said: str) -> None:
    assert describe(annotation, Element("Link", None, 1, text="here"), {"gloss:clip": "CLIP"}) == said
