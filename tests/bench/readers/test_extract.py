from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from pikepdf import Dictionary, Name

from bench.readers.extract import READERS


@pytest.mark.parametrize("reader", ["poppler", "pypdf", "pdfminer"])
def test_a_reader_gives_the_text(reader: str, tmp_path: Path) -> None:
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(300, 300))
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    page.Resources = Dictionary(Font=Dictionary(F1=font))
    page.Contents = pdf.make_stream(b"BT /F1 12 Tf 50 150 Td (Hello reader) Tj ET")
    pdf.save(tmp_path / "cv.pdf")
    assert "Hello reader" in READERS[reader](str(tmp_path / "cv.pdf"))
