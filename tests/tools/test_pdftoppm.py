from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from cvlatex.core.errors import ToolMissing
from cvlatex.tools.pdftoppm import draw_pages


def test_each_page_is_a_picture_at_the_resolution(tmp_path: Path) -> None:
    pdf = pikepdf.new()
    for _ in range(2):
        pdf.add_blank_page(page_size=(72, 144))
    pdf.save(tmp_path / "a.pdf")
    pages = draw_pages(tmp_path / "a.pdf", 100)
    assert len(pages) == 2
    assert all(page.startswith(b"\x89PNG") for page in pages)
    assert pages[0][16:24] == (100).to_bytes(4) + (200).to_bytes(4)


def test_what_is_no_pdf_is_reported(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"no")
    with pytest.raises(ToolMissing):
        draw_pages(tmp_path / "a.pdf", 100)
