from __future__ import annotations

import io

import pikepdf

from cvlatex.finish.attachments import attach
from cvlatex.model.attachment import Attachment

DATE = "D:20240101000000+00'00'"


def test_files_are_associated_with_the_document_and_come_out_again() -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    files = (
        Attachment("b.json", "application/json", "B", b"{}"), Attachment("a.yaml", "application/yaml", "A", b"x" * 9),
    )  # fmt: skip
    attach(pdf, files, DATE)
    packed = io.BytesIO()
    pdf.save(packed)
    with pikepdf.open(packed) as again:
        assert {name: spec.get_file().read_bytes() for name, spec in again.attachments.items()} == {
            "a.yaml": b"x" * 9, "b.json": b"{}",
        }  # fmt: skip
        assert [str(one.UF) for one in again.Root.AF] == ["a.yaml", "b.json"]
        first = again.Root.AF[0]
        assert (first.AFRelationship, str(first.Desc)) == (pikepdf.Name.Source, "A")
        assert first.EF.F.Subtype == pikepdf.Name("/application/yaml")
        assert (int(first.EF.F.Params.Size), str(first.EF.F.Params.ModDate)) == (9, DATE)
