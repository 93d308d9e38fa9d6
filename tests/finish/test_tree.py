from __future__ import annotations

import pikepdf

from cvlatex.finish.elements import read_elements
from cvlatex.finish.marks import MarkedPage
from cvlatex.finish.tree import write_tree


def tree(events: str, *owners: tuple[int, ...]) -> pikepdf.Pdf:
    pdf = pikepdf.new()
    for _ in owners:
        pdf.add_blank_page()
    write_tree(pdf, read_elements(events), [MarkedPage(b"", page) for page in owners], ())
    return pdf


def test_content_on_another_page_names_its_page() -> None:
    pdf = tree("+ 1 P\n- 1\n", (1,), (1, 1))
    [paragraph] = pdf.Root.StructTreeRoot.K[0].K
    assert paragraph.Pg.objgen == pdf.pages[0].objgen
    assert paragraph.K[0] == 0
    assert [(str(kid.Type), int(kid.MCID)) for kid in list(paragraph.K)[1:]] == [("/MCR", 0), ("/MCR", 1)]
    assert {kid.Pg.objgen for kid in list(paragraph.K)[1:]} == {pdf.pages[1].objgen}


def test_the_parent_tree_leads_from_each_number_to_its_element() -> None:
    pdf = tree("+ 1 H1\n- 1\n+ 2 P\n- 2\n", (2, 1), (2,))
    heading, paragraph = pdf.Root.StructTreeRoot.K[0].K
    numbers = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    assert [int(key) for key in numbers[::2]] == [int(page.StructParents) for page in pdf.pages] == [0, 1]
    assert [[parent.objgen for parent in page] for page in numbers[1::2]] == [
        [paragraph.objgen, heading.objgen],
        [paragraph.objgen],
    ]


def test_lists_say_how_they_are_numbered() -> None:
    pdf = tree("+ 1 L Decimal\nitem\n+ 2 Lbl\n- 2\n- 1\n", (2,))
    [found] = pdf.Root.StructTreeRoot.K[0].K
    assert (str(found.A.O), str(found.A.ListNumbering)) == ("/List", "/Decimal")


def test_what_is_shown_after_an_element_is_a_span_of_its_own() -> None:
    pdf = tree("+ 1 P\n+ 2 Link\n- 2\n- 1\n", (1, 2, 1), (1,))
    [paragraph] = pdf.Root.StructTreeRoot.K[0].K
    first, link, rest = paragraph.K
    assert (int(first), str(link.S), str(rest.S)) == (0, "/Link", "/Span")
    here, beyond = rest.K
    assert (int(here), int(beyond.MCID)) == (2, 0)
    assert beyond.Pg.objgen == pdf.pages[1].objgen
    assert pdf.Root.StructTreeRoot.ParentTree.Nums[1][2].objgen == rest.objgen


def test_what_stands_in_a_division_names_its_language_too() -> None:
    pdf = tree("part zh\npart en\n+ 1 P\n- 1\n+ 2 P\nlang fr\n- 2\nendpart\nendpart\n", (1, 2))
    [division] = pdf.Root.StructTreeRoot.K[0].K[0].K
    assert [str(element.Lang) for element in (division, *division.K)] == ["en", "en", "fr"]


def test_a_document_without_content_has_an_empty_tree() -> None:
    assert len(tree("part en\nendpart\n", ()).Root.StructTreeRoot.K) == 0
