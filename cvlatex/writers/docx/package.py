"""Word files as packages: the same document gives the same bytes, and what is no Word file is reported."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import docx

from cvlatex.core.errors import FolderUnusable

_MOMENT = (1980, 1, 1, 0, 0, 0)
"""The earliest that a ZIP can say; python-docx writes the clock's."""


def pack(file: Any) -> bytes:
    """Return a document's bytes: its parts in their order, without the time of writing."""
    written, final = io.BytesIO(), io.BytesIO()
    file.save(written)
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(final, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, _MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            target.writestr(entry, source.read(name))
    return final.getvalue()


def read_reference(path: Path) -> Any:
    """Read the document of a reference file. Raises FolderUnusable where it is no Word file."""
    try:
        return docx.Document(str(path))
    except Exception as problem:  # python-docx, its XML parser and zipfile each have errors of their own
        remedy = "Save it as a Word document (.docx), and not as a template or in the old format."
        raise FolderUnusable(f"{path} cannot be read as a Word file: {problem}.", remedy) from problem
