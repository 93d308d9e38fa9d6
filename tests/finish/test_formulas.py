from __future__ import annotations

import pikepdf
from pikepdf import Dictionary

from cvlatex.finish.elements import Element
from cvlatex.finish.formulas import attach_mathml, describe_mathml, name_formulas

MATHML = "<math><mi>x</mi></math>"


def formulas(pdf: pikepdf.Pdf) -> dict[Element, pikepdf.Object]:
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    return {Element("Formula", None, source="x", mathml=MATHML): pdf.make_indirect(Dictionary()) for _ in range(2)}


def test_formulas_get_the_mathml_of_their_source() -> None:
    elements = [Element("Formula", None, source=" \\mathcal {L} = 1"), Element("P", None), Element("Formula", None)]
    name_formulas(elements, str.upper)
    assert [element.mathml for element in elements] == ["\\MATHCAL {L} = 1", "", ""]


def test_formulas_that_are_alike_share_a_file() -> None:
    pdf = pikepdf.new()
    found = formulas(pdf)
    attach_mathml(pdf, found, "D:20260102030405Z")
    first, second = (node.AF[0] for node in found.values())
    assert first.objgen == second.objgen
    assert (str(first.AFRelationship), str(first.EF.F.Subtype)) == ("/Supplement", "/application/mathml+xml")
    assert first.EF.F.read_bytes() == MATHML.encode()


def test_in_pdf_1_7_it_is_a_property_of_the_element() -> None:
    pdf = pikepdf.new()
    found = formulas(pdf)
    describe_mathml(pdf, found)
    assert bool(pdf.Root.MarkInfo.UserProperties)
    assert [(str(node.A[0].P[0].N), str(node.A[0].P[0].V)) for node in found.values()] == [("MathML", MATHML)] * 2
    assert all(str(node.A[0].O) == "/UserProperties" for node in found.values())
