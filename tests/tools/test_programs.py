from __future__ import annotations

import os
from pathlib import Path

from cvlatex.tools.programs import find_program


def test_the_first_that_can_be_run_is_found(tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("none", "folder", "file", "a", "b")]
    for folder in folders:
        folder.mkdir()
    (tmp_path / "folder" / "tool").mkdir()
    (tmp_path / "file" / "tool").touch(0o644)
    for name in ("a", "b"):
        (tmp_path / name / "tool").touch(0o755)
    path = os.pathsep.join(["", "/nowhere", *map(str, folders)])
    assert find_program("tool", path) == str(tmp_path / "a" / "tool")
    assert find_program("other", path) is None
    assert find_program("tool", "") is None
