from __future__ import annotations

import itertools
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Dictionary, Name, String

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.preflight.facts import Facts
from cvlatex.preflight.reading import read_facts
from cvlatex.preflight.rules import judge
from tests.preflight.samples import Sheet, expected, unit
from tests.preflight.test_metadata import XMP

WORDS = """<page width="595.280000" height="841.890000">
<word xMin="60.0" yMin="50.0" xMax="90.0" yMax="60.0">Words</word>
</page>"""


def test_a_sound_file_becomes_facts(tmp_path: Path) -> None:
    facts = read_facts(Sheet(2).save(tmp_path), lambda: WORDS)
    assert isinstance(facts, Facts)
    assert [round(width) for width, _ in facts.pages] == [595, 595]
    assert facts.text is not None
    assert [line.text for line in facts.text.lines] == ["Words"]
    assert facts.verdicts == ()


def test_a_page_that_is_turned_is_measured_as_it_is_seen(tmp_path: Path) -> None:
    sheet = Sheet()
    sheet.pdf.pages[0].obj.Rotate = 90
    facts = read_facts(sheet.save(tmp_path), lambda: None)
    assert isinstance(facts, Facts)
    assert facts.pages[0] == pytest.approx((841.89, 595.276))
    assert facts.text is None


def test_the_text_is_compared_with_what_the_build_wanted(tmp_path: Path) -> None:
    facts = read_facts(Sheet().save(tmp_path), lambda: WORDS, expected(units=(unit("words"), unit("more"))))
    assert isinstance(facts, Facts)
    assert facts.text is not None
    assert [piece.text for piece in facts.text.lost] == ["more"]


def claiming(sheet: Sheet) -> Sheet:
    claims = "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>"
    packet = sheet.pdf.make_stream(XMP.format(elements=claims, attributes="").encode())
    packet.update({"/Type": Name.Metadata, "/Subtype": Name.XML})
    sheet.pdf.Root.Metadata = packet
    return sheet


@pytest.mark.parametrize(("length", "is_judged"), [(300, True), (6000, False)])
def test_an_outline_as_long_as_it_may_be_is_judged_and_a_longer_one_given_up(
    length: int, is_judged: bool, tmp_path: Path
) -> None:
    sheet = claiming(Sheet())
    items = [sheet.pdf.make_indirect(Dictionary(Title=String("A"))) for _ in range(length)]
    for item, following in itertools.pairwise(items):
        item.Next, following.Prev = following, item
    outline = sheet.pdf.make_indirect(Dictionary(Type=Name.Outlines, First=items[0], Last=items[-1], Count=length))
    for item in items:
        item.Parent = outline
    sheet.pdf.Root.Outlines = outline
    facts = read_facts(sheet.save(tmp_path), lambda: None)
    assert isinstance(facts, Facts)
    assert [bool(verdict.failures) for verdict in facts.verdicts] == [is_judged, is_judged]
    assert [not verdict.gave_up for verdict in facts.verdicts] == [is_judged, is_judged]


def test_a_claim_is_put_to_the_test(tmp_path: Path) -> None:
    facts = read_facts(claiming(Sheet()).save(tmp_path), lambda: None)
    assert isinstance(facts, Facts)
    assert [verdict.profile for verdict in facts.verdicts] == ["2a", "ua1"]
    assert {"pdf-a", "pdf-ua"} <= {diagnostic.code for diagnostic in judge(facts)}


def unreadable(path: Path) -> str:
    found = read_facts(path, lambda: None)
    assert isinstance(found, Diagnostic)
    assert found.code == "unreadable-pdf"
    assert found.hints
    return found.message.removeprefix(path.as_posix())


def test_a_password_is_reported_as_one(tmp_path: Path) -> None:
    path = tmp_path / "locked.pdf"
    Sheet().pdf.save(path, encryption=pikepdf.Encryption(owner="a", user="b"))
    assert unreadable(path) == " is protected by a password."


@pytest.mark.parametrize("raw", [b"", b"no PDF", b"%PDF-1.7\n%%EOF\n"])
def test_what_is_no_pdf_is_reported_as_none(raw: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    path.write_bytes(raw)
    assert unreadable(path) == " is not a sound PDF."


def test_a_file_with_the_wrong_things_in_it_does_not_end_the_program(tmp_path: Path) -> None:
    sheet = Sheet().font("/F1", Subtype=Name.Type0, DescendantFonts=5).draw("/F1 9 Tf")
    assert unreadable(sheet.save(tmp_path)) == " is not a sound PDF."
