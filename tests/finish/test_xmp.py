from __future__ import annotations

from xml.etree import ElementTree

import pytest
from msgspec.structs import replace

from cvlatex.finish.xmp import About, format_date, write_packet

ABOUT = About("A & B", "<me>", "", "", "cvlatex", "xdvipdfmx", "D:20260102030405Z", "", ("zh", "en"))
DC = "{http://purl.org/dc/elements/1.1/}"
LI = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}li"


def values(about: About, name: str) -> list[str | None]:
    root = ElementTree.fromstring(write_packet(about))
    return [item.text for found in root.iter(name) for item in found.iter(LI)]


def test_values_are_escaped_and_come_back() -> None:
    assert values(ABOUT, f"{DC}title") == ["A & B"]
    assert values(ABOUT, f"{DC}creator") == ["<me>"]


def test_every_language_is_named() -> None:
    assert values(ABOUT, f"{DC}language") == ["zh", "en"]


def test_what_has_no_value_is_left_out() -> None:
    assert b"dc:description" not in write_packet(ABOUT)
    assert b"dc:title" not in write_packet(replace(ABOUT, title=""))


def test_the_standards_are_claimed() -> None:
    words = write_packet(ABOUT)
    for claim in (b"pdfaid:part>2<", b"pdfaid:conformance>A<", b"pdfuaid:part>1<"):
        assert claim in words


def test_those_of_pdf_2_0_are_claimed_with_their_years_and_declared() -> None:
    words = write_packet(ABOUT, ("4f", "ua2"))
    assert len(ElementTree.fromstring(words)) > 0
    for claim in (b"pdfaid:part>4<", b"pdfaid:conformance>F<", b"pdfaid:rev>2020<", b"pdfuaid:part>2<", b":rev>2024<"):
        assert claim in words
    assert words.count(b"pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#") == 2
    assert b"pdfaExtension" not in words


@pytest.mark.parametrize(
    ("pdf", "iso"),
    [
        ("D:20260102030405Z", "2026-01-02T03:04:05Z"),
        ("D:20260102030405Z00'00'", ""),
        ("D:20260102030405-00'00'", "2026-01-02T03:04:05-00:00"),
        ("D:20260102030405+08'00'", "2026-01-02T03:04:05+08:00"),
        ("D:20260102030405", "2026-01-02T03:04:05Z"),
        ("", ""),
        ("yesterday", ""),
    ],
)
def test_dates_are_written_as_xmp_writes_them(pdf: str, iso: str) -> None:
    assert format_date(pdf) == iso
