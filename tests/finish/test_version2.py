from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from cvlatex.finish.document import finish
from cvlatex.finish.standards import SECOND
from cvlatex.finish.version2 import VERSION
from tests.finish.conftest import ROOT, WritePdf

EVENTS = ["part en", "+ 1 H1", "- 1", "dest a", "+ 2 P", "+ 3 Link", "- 3", "- 2", "endpart"]
PAGE = "".join(f"/CV.{number} MP BT /F1 10 Tf ({number})Tj ET /CV.0 MP " for number in (1, 2, 3))


@pytest.fixture
def written(write_pdf: WritePdf) -> Path:
    pdf, tags = write_pdf([PAGE], EVENTS, [(0, 3, "https://example.org")])
    return finish(pdf, tags, ROOT / "fonts", 0, standard=SECOND)


def test_a_file_of_pdf_2_0_has_its_version_and_no_document_information(written: Path) -> None:
    with pikepdf.open(written) as pdf:
        assert pdf.pdf_version == VERSION
        assert "/Info" not in pdf.trailer
        assert list(pdf.Root.Names.EmbeddedFiles.Names) == []
        assert b"<dc:title>" in pdf.Root.Metadata.read_bytes()


def test_it_is_the_same_each_time(written: Path, write_pdf: WritePdf) -> None:
    first = written.read_bytes()
    pdf, tags = write_pdf([PAGE], EVENTS, [(0, 3, "https://example.org")])
    assert finish(pdf, tags, ROOT / "fonts", 0, standard=SECOND).read_bytes() == first


def test_deprecated_keys_are_gone(write_pdf: WritePdf) -> None:
    source, tags = write_pdf([PAGE], EVENTS)
    with pikepdf.open(source, allow_overwriting_input=True) as pdf:
        pdf.pages[0].Resources.ProcSet = pikepdf.Array([pikepdf.Name.PDF])
        pdf.pages[0].Resources.Font.F1.FontDescriptor = pdf.make_indirect(
            pikepdf.Dictionary(CharSet=pikepdf.String("/a"))
        )
        pdf.save(source)
    with pikepdf.open(finish(source, tags, ROOT / "fonts", standard=SECOND)) as pdf:
        resources = pdf.pages[0].Resources
        assert "/ProcSet" not in resources
        assert "/CharSet" not in resources.Font.F1.FontDescriptor
