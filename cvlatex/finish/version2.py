"""What PDF 2.0 and PDF/A-4f want of a whole file (ISO 32000-2; ISO 19005-4, 6.1 and 6.9)."""

from __future__ import annotations

from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Stream

VERSION: Final = "2.0"

_DEPRECATED: Final = ("/ProcSet", "/CIDSet", "/CharSet")
"""Keys of resources and font descriptors that PDF 2.0 has no use for (ISO 32000-2, 14.2 and 9.8.1)."""


def bring_to_2_0(pdf: pikepdf.Pdf) -> None:
    """Take out of a document what PDF 2.0 deprecates, and give it the entries that PDF/A-4f wants.

    All entries of the document information are in the XMP packet (14.3.3; ISO 19005-4, 6.1.3).
    """
    if "/Info" in pdf.trailer:
        del pdf.trailer["/Info"]
    for item in pdf.objects:
        if isinstance(item, Dictionary | Stream):
            for key in _DEPRECATED:
                if key in item:
                    del item[key]
            resources = item.get("/Resources")
            if isinstance(resources, Dictionary) and "/ProcSet" in resources:
                del resources["/ProcSet"]
    tree = pdf.Root.get("/Names", Dictionary())
    if "/EmbeddedFiles" not in tree:
        tree.EmbeddedFiles = pdf.make_indirect(Dictionary(Names=Array()))
    pdf.Root.Names = tree
