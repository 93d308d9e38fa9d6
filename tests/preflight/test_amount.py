from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf

from cvlatex.preflight import amount
from cvlatex.preflight.amount import judge_amount


def page(pdf: Pdf, content: bytes, **objects: pikepdf.Object) -> None:
    pdf.add_blank_page(page_size=(595, 842))
    one = pdf.pages[-1].obj
    one.Contents = pdf.make_stream(content)
    one.Resources = Dictionary(XObject=Dictionary({f"/{name}": form for name, form in objects.items()}))


def form(pdf: Pdf, content: bytes, **objects: pikepdf.Object) -> pikepdf.Stream:
    form = pdf.make_stream(content)
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 1, 1])
    form.Resources = Dictionary(XObject=Dictionary({f"/{name}": inner for name, inner in objects.items()}))
    return form


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "x.pdf"


def test_an_ordinary_page_passes(path: Path) -> None:
    pdf = pikepdf.new()
    page(pdf, b"q /A Do Q /A Do", A=form(pdf, b"0 0 m"))
    pdf.save(path)
    assert judge_amount(path) == ""


def test_forms_that_double_are_counted_at_once(path: Path) -> None:
    pdf = pikepdf.new()
    inner = form(pdf, b"0 0 m")
    for _ in range(40):
        inner = form(pdf, b"/A Do /A Do", A=inner)
    page(pdf, b"", A=inner)
    page(pdf, b"/A Do", A=inner)
    pdf.save(path)
    assert judge_amount(path) == "draws its forms more than 100,000 times on page 2"


def test_a_form_that_draws_itself_ends(path: Path) -> None:
    pdf = pikepdf.new()
    one = form(pdf, b"/A Do")
    one.Resources = Dictionary(XObject=Dictionary(A=one))
    page(pdf, b"/A Do", A=one)
    pdf.save(path)
    assert judge_amount(path) == ""


def test_content_that_unpacks_to_more_than_a_page_may_have_is_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(amount, "MOST_CONTENT", 1 << 20)
    pdf = pikepdf.new()
    page(pdf, b"0 0 m\n" * 200_000)
    pdf.save(path, compress_streams=True)
    assert path.stat().st_size < 1 << 18
    assert judge_amount(path) == "has content of more than 1 MB on page 1"


def test_what_is_no_pdf_is_reported_elsewhere(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7 nothing")
    assert judge_amount(path) == ""


def test_what_a_password_protects_is_reported_elsewhere(path: Path) -> None:
    pdf = pikepdf.new()
    page(pdf, b"0 0 m")
    pdf.save(path, encryption=pikepdf.Encryption(owner="a", user="b"))
    assert judge_amount(path) == ""
