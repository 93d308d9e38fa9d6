from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from cvlatex.core.errors import ExtraMissing
from cvlatex.writers.outputs import Outputs, draw_outputs, has_more, write_outputs
from tests.writers.documents import document_of


def test_the_formats_that_a_variant_names_are_written_under_its_name(tmp_path: Path) -> None:
    document = document_of(tmp_path / "data", settings="language: en, outputs: [pdf, md, txt, json]")
    assert has_more(document)
    written = write_outputs([document], tmp_path / "data", tmp_path / "out")["v"]
    assert [path.name for path in written.files] == ["cv-v.md", "cv-v.txt", "cv-v.json"]
    assert all(path.stat().st_size for path in written.files)


def test_a_variant_without_outputs_is_a_pdf_alone(tmp_path: Path) -> None:
    document = document_of(tmp_path)
    assert not has_more(document)
    assert write_outputs([document], tmp_path, tmp_path) == {}


def test_one_output_that_cannot_be_written_does_not_take_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: object) -> None:
        raise ExtraMissing("no docx", "install it")

    monkeypatch.setattr("cvlatex.core.extras.import_module", missing)
    monkeypatch.setattr("cvlatex.core.extras.load_extra", missing)
    document = document_of(tmp_path, settings="language: en, outputs: [docx, md]")
    written = write_outputs([document], tmp_path, tmp_path / "out")["v"]
    assert isinstance(written.failure, ExtraMissing)
    assert [path.name for path in written.files] == ["cv-v.md"]


def test_pages_are_drawn_from_the_pdf(tmp_path: Path) -> None:
    document = document_of(tmp_path, settings="language: en, outputs: [png]")
    assert document.variant.has_pdf
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.save(tmp_path / "cv-v.pdf")
    drawn = draw_outputs(document, tmp_path / "cv-v.pdf", tmp_path / "out", Outputs())
    assert [path.name for path in drawn.files] == ["cv-v.png"]
    assert draw_outputs(document_of(tmp_path), tmp_path / "cv-v.pdf", tmp_path, Outputs()) == Outputs()
