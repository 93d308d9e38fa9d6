from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex import __version__
from cvlatex.load import load_folder
from cvlatex.starters.folder import FolderTaken, list_examples, read_example, refuse_taken, write_folder


@pytest.mark.parametrize("name", list_examples())
def test_an_example_becomes_a_folder_that_is_sound(name: str, tmp_path: Path) -> None:
    written = write_folder(tmp_path / "cv", read_example(name))
    assert all(path.is_file() for path in written)
    assert [
        one for one in load_folder(tmp_path / "cv" / "data").diagnostics if one.code != "private-value-absent"
    ] == []


def test_git_ignores_what_is_private_and_the_workflow_names_this_version(tmp_path: Path) -> None:
    write_folder(tmp_path, {})
    assert "data/private.yaml" in (tmp_path / ".gitignore").read_text()
    assert f"@v{__version__}" in (tmp_path / ".github" / "workflows" / "cv.yml").read_text()
    assert (tmp_path / "data" / "schema" / "cv.schema.json").is_file()


def test_a_folder_with_files_is_taken_unless_forced(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    refuse_taken(tmp_path, force=False)
    refuse_taken(tmp_path / "missing", force=False)
    (tmp_path / "thesis.tex").touch()
    with pytest.raises(FolderTaken, match=r"thesis\.tex"):
        refuse_taken(tmp_path, force=False)
    refuse_taken(tmp_path, force=True)
