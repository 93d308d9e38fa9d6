from __future__ import annotations

import os
from pathlib import Path

from cvlatex.tools.programs import program


def test_the_first_that_can_be_run_is_found(tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("none", "folder", "file", "a", "b")]
    for folder in folders:
        folder.mkdir()
    (tmp_path / "folder" / "tool").mkdir()
    (tmp_path / "file" / "tool").touch(0o644)
    for name in ("a", "b"):
        (tmp_path / name / "tool").touch(0o755)
    path = os.pathsep.join(["", "/nowhere", *map(str, folders)])
    assert program("tool", path) == str(tmp_path / "a" / "tool")
    assert program("other", path) is None
    assert program("tool", "") is None
