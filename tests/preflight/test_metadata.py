from __future__ import annotations

import pikepdf
import pytest
from pikepdf import Dictionary, Name, String

from cvlatex.preflight.facts import Metadata
from cvlatex.preflight.metadata import list_claimed, read_claims, read_metadata

XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" {attributes}>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">简历</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>高旻昱</rdf:li></rdf:Seq></dc:creator>{elements}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def with_xmp(elements: str = "", attributes: str = "") -> pikepdf.Pdf:
    pdf = pikepdf.new()
    packet = pdf.make_stream(XMP.format(elements=elements, attributes=attributes).encode())
    packet.update({"/Type": Name.Metadata, "/Subtype": Name.XML})
    pdf.Root.Metadata = packet
    return pdf


def test_xmp_speaks_where_the_document_information_is_silent() -> None:
    pdf = with_xmp()
    assert read_metadata(pdf) == Metadata("简历", "高旻昱", "")
    pdf.Root.Lang = String("zh")
    pdf.trailer.Info = pdf.make_indirect(Dictionary(Title=String("CV"), Author=String(" ")))
    assert read_metadata(pdf) == Metadata("CV", "高旻昱", "zh")


@pytest.mark.parametrize(
    ("elements", "attributes", "claims"),
    [
        ("", "", ()),
        ("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>", "", ("2a",)),
        ("<pdfuaid:part>1</pdfuaid:part>", 'pdfaid:part="3" pdfaid:conformance="B"', ("3b", "ua1")),
        ("<pdfuaid:part>2</pdfuaid:part>", 'pdfaid:part="4" pdfaid:conformance="F"', ("4f", "ua2")),
        ("<pdfuaid:part>3</pdfuaid:part>", 'pdfaid:part="9" pdfaid:conformance="Z"', ()),
    ],
)
def test_claims_are_read_from_elements_and_attributes(elements: str, attributes: str, claims: tuple[str, ...]) -> None:
    assert list_claimed(with_xmp(elements, attributes)) == claims


@pytest.mark.parametrize(
    "packet", [b"", b"<x:xmpmeta></x:xmpmeta", b"<rdf:RDF><!DOCTYPE x></rdf:RDF>", b"<rdf:RDF>&a;</rdf:RDF>"]
)
def test_a_packet_that_is_no_xml_says_nothing(packet: bytes) -> None:
    pdf = pikepdf.new()
    pdf.Root.Metadata = pdf.make_stream(packet)
    assert read_metadata(pdf) == Metadata("", "", "", broken=bool(packet))
    assert list_claimed(pdf) == ()


def test_claims_have_their_years_and_declarations() -> None:
    declared = "<pdfd:conformsTo xmlns:pdfd='http://pdfa.org/declarations/'>http://example.org/a#b</pdfd:conformsTo>"
    claims, declarations = read_claims(
        with_xmp("<pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev>" + declared)
    )
    assert {name: value for name, value in claims.items() if value} == {"pdfuaid:part": "2", "pdfuaid:rev": "2024"}
    assert declarations == ("http://example.org/a#b",)
