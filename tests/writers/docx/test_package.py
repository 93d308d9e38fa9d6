from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import pytest

from cvlatex.core.errors import FolderUnusable
from cvlatex.writers.docx.package import pack, read_reference


def test_no_part_bears_the_time_of_writing() -> None:
    with zipfile.ZipFile(io.BytesIO(pack(docx.Document()))) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_what_is_no_word_file_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.docx", "w") as package:
        package.writestr("x", "y")
    with pytest.raises(FolderUnusable):
        read_reference(tmp_path / "a.docx")
