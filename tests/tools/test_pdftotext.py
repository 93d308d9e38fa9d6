from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from cvlatex.preflight.words import read_lines
from cvlatex.tools.pdftotext import extract_words
from tests.conftest import Tools
from tests.waiting import HANGS


def test_words_come_with_their_boxes_in_the_order_of_the_file(tmp_path: Path) -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(300, 400))
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    pdf.pages[0].Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
    text = b"BT /F 10 Tf 20 100 Td (lower words) Tj 0 200 Td (upper) Tj ET"
    pdf.pages[0].Contents = pdf.make_stream(text)
    path = tmp_path / "a name with spaces.pdf"
    pdf.save(path)
    reported = extract_words(path)
    assert reported is not None
    lines = read_lines(reported)
    assert [line.text for line in lines] == ["lower words", "upper"]
    assert [round(line.x0) for line in lines] == [20, 20]
    assert lines[0].y0 > lines[1].y1


def test_without_pdftotext_nothing_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert extract_words(tmp_path / "x.pdf") is None


def test_what_pdftotext_cannot_read_is_not_known(tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_bytes(b"no PDF")
    assert extract_words(tmp_path / "x.pdf") is None


def test_a_pdftotext_that_hangs_is_ended(tools: Tools, tmp_path: Path) -> None:
    tools(pdftotext=HANGS)
    assert extract_words(tmp_path / "x.pdf", time_limit=0.3) is None
