from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.tools.kpathsea import list_tex_trees


def test_the_trees_of_the_machine_and_of_the_user_are_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEXMFHOME", "/nowhere/texmf")
    trees = list_tex_trees()
    assert trees is not None
    assert "/nowhere/texmf" in trees
    assert any((Path(tree) / "ls-R").is_file() and (Path(tree) / "tex").is_dir() for tree in trees)
    assert len(set(trees)) == len(trees)


@pytest.mark.parametrize("script", [None, "#!/bin/sh\nexit 1\n", "#!/bin/sh\necho\n"])
def test_nothing_is_reported_where_kpsewhich_cannot(
    script: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if script:
        (tmp_path / "kpsewhich").write_text(script)
        (tmp_path / "kpsewhich").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert list_tex_trees() is None
