"""The order of the steps."""

from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex import pipeline
from cvlatex.errors import FolderUnusable
from cvlatex.examination import examine
from cvlatex.pipeline import build
from cvlatex.progress import Silent
from tests.folders import write_folder


def test_an_output_folder_that_cannot_be_made_is_the_environments_fault(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "data")
    (tmp_path / "out").touch()
    with pytest.raises(FolderUnusable):
        build(examine(folder, ["en"]).documents, folder, tmp_path / "out", Silent())


def test_the_docstring_lists_the_steps() -> None:
    steps = [line for line in (pipeline.__doc__ or "").splitlines() if line[:1].isdigit()]
    assert [line.split(".")[0] for line in steps] == [str(number) for number in range(1, len(steps) + 1)]
    assert len(steps) >= 5
