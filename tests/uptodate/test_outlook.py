from __future__ import annotations

import json
from pathlib import Path

import pytest

from cvlatex.core.diagnostics import error, note, warning
from cvlatex.core.source import Span
from cvlatex.uptodate.outlook import keep, look, retell
from cvlatex.uptodate.request import memory_file
from tests.tools.test_git import git
from tests.uptodate.test_dating import committed
from tests.uptodate.tree import Tree, planted

NOTE = note("b", None, "A note.")


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tree:
    return planted(tmp_path / "tree", monkeypatch)


def names(tree: Tree, *variants: str) -> list[str] | None:
    """The PDFs that need no building, or None."""
    builds = look(tree.data, tree.out).builds(variants)
    return None if builds is None else [Path(told.pdf).name for told in builds]


def test_all_variants_or_those_that_are_named_hold(tree: Tree) -> None:
    assert names(tree) is None
    tree.remember()
    assert names(tree) == ["cv-zh.pdf", "cv-en.pdf"]
    assert names(tree, "en", "en") == ["cv-en.pdf"]
    assert names(tree, "en", "fr") is None
    tree.pdf("zh").unlink()
    assert names(tree) is None
    assert names(tree, "en") == ["cv-en.pdf"]


def test_what_is_kept_joins_what_holds(tree: Tree) -> None:
    seen = look(tree.data, tree.out)
    keep(seen, ("zh", "en"), {"zh": tree.told("zh")}, 7, [])
    assert names(tree) is None
    seen = look(tree.data, tree.out)
    keep(seen, ("zh", "en"), {"en": tree.told("en")}, 7, [])
    assert names(tree) == ["cv-zh.pdf", "cv-en.pdf"]
    keep(look(tree.data, tree.out), ("zh", "en"), {"en": tree.told("en")}, 8, [])
    assert names(tree) is None


def test_an_edit_while_the_build_runs_is_not_missed(tree: Tree) -> None:
    seen = look(tree.data, tree.out)
    (tree.folder / "data" / "cv.yaml").write_text("edited")
    keep(seen, ("zh",), {"zh": tree.told("zh")}, 7, [])
    assert names(tree) is None


def test_a_portrait_that_changes_while_the_build_runs_is_not_missed(tree: Tree) -> None:
    photo = tree.folder / "data" / "pictures" / "me.jpg"
    photo.parent.mkdir()
    seen = look(tree.data, tree.out)
    photo.touch()
    keep(seen, ("zh",), {"zh": tree.told("zh")}, 7, [str(photo)])
    assert names(tree) is None


def test_a_commit_counts_where_it_changes_the_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    committed(tmp_path / "tree")
    tree = planted(tmp_path / "tree", monkeypatch)
    git(tree.folder, "add", "data")
    git(tree.folder, "commit", "-q", "-m", "all")
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    tree.remember()
    written = Path(memory_file(tree.out)).stat().st_mtime_ns
    git(tree.folder, "commit", "-q", "--allow-empty", "-m", "of something else")
    assert names(tree) == ["cv-zh.pdf", "cv-en.pdf"]
    assert Path(memory_file(tree.out)).stat().st_mtime_ns > written
    assert look(tree.data, tree.out).memory.is_sure
    git(tree.folder, "rm", "-q", "--cached", "data/photo.jpg", "data/cv.yaml")
    assert names(tree) is None


def test_what_was_said_is_said_again(tree: Tree, capsys: pytest.CaptureFixture[str]) -> None:
    cv = tree.folder / "data" / "cv.yaml"
    cv.write_text("profile: {name: A}\n")
    excerpt = warning("a", Span(cv.as_posix(), 1, 1, 1, 8), "Something.", "Do this.")
    tree.remember(excerpt, NOTE, of_pdf=(NOTE,))
    builds = look(tree.data, tree.out).builds(())
    assert builds is not None
    assert retell(builds, tree.data, "text") == 0
    said = capsys.readouterr()
    assert said.out == (
        f"note: A note. [b]\n{cv}:1:1: warning: Something. [a]\n  1 | profile: {{name: A}}\n    | ^^^^^^^\n"
        f"  = Do this.\n{tree.pdf('zh')}  2 pages  0 kB  unchanged\n{tree.pdf('en')}  2 pages  0 kB  unchanged\n"
    )
    assert said.err == ""


def test_a_failed_preflight_fails_again(tree: Tree, capsys: pytest.CaptureFixture[str]) -> None:
    tree.remember(of_pdf=(error("x", None, "Wrong."),))
    builds = look(tree.data, tree.out).builds(["en"])
    assert builds is not None
    assert retell(builds, tree.data, "json") == 5
    said = capsys.readouterr()
    assert [item["code"] for item in json.loads(said.out)] == ["x"]
    assert "unchanged" in said.err
    assert "preflight found errors" in said.err
