"""Files that a PDF carries along, as associated files of PDF/A-3 (ISO 19005-3, 6.8; ISO 32000-2, 14.13)."""

from __future__ import annotations

from collections.abc import Iterable

from pikepdf import Array, Dictionary, Name, Pdf, String

from cvlatex.finish.saving import store
from cvlatex.model.attachment import Attachment


def attach(pdf: Pdf, files: Iterable[Attachment], date: str) -> None:
    """Attach files to the document, in the order of their names. `date` is when they were written, as PDF has it."""
    names = Array()
    specifications = Array()
    for file in sorted(files, key=lambda one: one.name):
        specification = pdf.make_indirect(_build_specification(pdf, file, date))
        names.append(String(file.name))
        names.append(specification)
        specifications.append(specification)
    tree = pdf.Root.get("/Names", Dictionary())
    tree.EmbeddedFiles = pdf.make_indirect(Dictionary(Names=names))
    pdf.Root.Names = tree
    pdf.Root.AF = specifications


def _build_specification(pdf: Pdf, file: Attachment, date: str) -> Dictionary:
    """Build the file specification of an attachment, with its content (ISO 32000-1, 7.11.3)."""
    stream = pdf.make_stream(b"", Type=Name.EmbeddedFile, Subtype=Name(f"/{file.media_type}"))
    store(stream, file.content)
    stream.Params = Dictionary(Size=len(file.content), ModDate=String(date))
    return Dictionary(
        Type=Name.Filespec,
        F=String(file.name),
        UF=String(file.name),
        Desc=String(file.description),
        AFRelationship=Name.Source,
        EF=Dictionary(F=stream, UF=stream),
    )
