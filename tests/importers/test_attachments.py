from __future__ import annotations

from cvlatex.importers.attachments import list_attachments
from tests.importers.samples import pdf_with


def test_attached_files_are_found() -> None:
    assert dict(list_attachments(pdf_with({"cv.yaml": b"a: 1\n", "resume.json": b"{}"}))) == {
        "cv.yaml": b"a: 1\n",
        "resume.json": b"{}",
    }


def test_a_damaged_pdf_has_none() -> None:
    whole = pdf_with({"cv.yaml": b"a: 1\n"})
    for raw in (b"%PDF-1.7", whole[: len(whole) // 2], b"", whole.replace(b"/F ", b"/G ")):
        assert isinstance(list_attachments(raw), list)
    assert list_attachments(pdf_with({})) == []
