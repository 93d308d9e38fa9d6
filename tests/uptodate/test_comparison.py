from __future__ import annotations

import json
from pathlib import Path

import pytest

from cvlatex.core.diagnostics import error, note, warning
from cvlatex.core.source import Span
from cvlatex.uptodate.comparison import compare, record_builds, report_unchanged
from cvlatex.uptodate.request import locate_record
from tests.tools.test_git import git
from tests.uptodate.test_dating import committed
from tests.uptodate.tree import Tree, planted

NOTE = note("b", None, "A note.")


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tree:
    return planted(tmp_path / "tree", monkeypatch)


def names(tree: Tree, *variants: str) -> list[str] | None:
    """The PDFs that need no building, or None."""
    builds = compare(tree.data, tree.out).find_current_builds(variants)
    return None if builds is None else [Path(record.pdf).name for record in builds]


def test_all_variants_or_those_that_are_named_hold(tree: Tree) -> None:
    assert names(tree) is None
    tree.record()
    assert names(tree) == ["cv-zh.pdf", "cv-en.pdf"]
    assert names(tree, "en", "en") == ["cv-en.pdf"]
    assert names(tree, "en", "fr") is None
    tree.pdf("zh").unlink()
    assert names(tree) is None
    assert names(tree, "en") == ["cv-en.pdf"]


def test_what_is_preserved_joins_what_holds(tree: Tree) -> None:
    before = compare(tree.data, tree.out)
    record_builds(before, ("zh", "en"), {"zh": tree.record_of("zh")}, 7, [])
    assert names(tree) is None
    before = compare(tree.data, tree.out)
    record_builds(before, ("zh", "en"), {"en": tree.record_of("en")}, 7, [])
    assert names(tree) == ["cv-zh.pdf", "cv-en.pdf"]
    record_builds(compare(tree.data, tree.out), ("zh", "en"), {"en": tree.record_of("en")}, 8, [])
    assert names(tree) is None


def test_an_edit_while_the_build_runs_is_not_missed(tree: Tree) -> None:
    before = compare(tree.data, tree.out)
    (tree.folder / "data" / "cv.yaml").write_text("edited")
    record_builds(before, ("zh",), {"zh": tree.record_of("zh")}, 7, [])
    assert names(tree) is None


def test_a_portrait_that_changes_while_the_build_runs_is_not_missed(tree: Tree) -> None:
    photo = tree.folder / "data" / "pictures" / "me.jpg"
    photo.parent.mkdir()
    before = compare(tree.data, tree.out)
    photo.touch()
    record_builds(before, ("zh",), {"zh": tree.record_of("zh")}, 7, [str(photo)])
    assert names(tree) is None


def test_a_commit_counts_where_it_changes_the_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    committed(tmp_path / "tree")
    tree = planted(tmp_path / "tree", monkeypatch)
    git(tree.folder, "add", "data")
    git(tree.folder, "commit", "-q", "-m", "all")
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    tree.record()
    written = Path(locate_record(tree.out)).stat().st_mtime_ns
    git(tree.folder, "commit", "-q", "--allow-empty", "-m", "of something else")
    assert names(tree) == ["cv-zh.pdf", "cv-en.pdf"]
    assert Path(locate_record(tree.out)).stat().st_mtime_ns > written
    assert compare(tree.data, tree.out).records.is_sure
    git(tree.folder, "rm", "-q", "--cached", "data/photo.jpg", "data/cv.yaml")
    assert names(tree) is None


def test_what_was_reported_is_reported_again(tree: Tree, capsys: pytest.CaptureFixture[str]) -> None:
    cv = tree.folder / "data" / "cv.yaml"
    cv.write_text("profile: {name: A}\n")
    excerpt = warning("a", Span(cv.as_posix(), 1, 1, 1, 8), "Something.", "Do this.")
    tree.record(excerpt, NOTE, of_pdf=(NOTE,))
    builds = compare(tree.data, tree.out).find_current_builds(())
    assert builds is not None
    assert report_unchanged(builds, tree.data, "text") == 0
    reported = capsys.readouterr()
    assert reported.out == (
        f"note: A note. [b]\n{cv}:1:1: warning: Something. [a]\n  1 | profile: {{name: A}}\n    | ^^^^^^^\n"
        f"  = Do this.\n{tree.pdf('zh')}  2 pages  0 kB  unchanged\n{tree.pdf('en')}  2 pages  0 kB  unchanged\n"
    )
    assert reported.err == ""


def test_a_failed_preflight_fails_again(tree: Tree, capsys: pytest.CaptureFixture[str]) -> None:
    tree.record(of_pdf=(error("x", None, "Wrong."),))
    builds = compare(tree.data, tree.out).find_current_builds(["en"])
    assert builds is not None
    assert report_unchanged(builds, tree.data, "json") == 5
    reported = capsys.readouterr()
    assert [item["code"] for item in json.loads(reported.out)] == ["x"]
    assert "unchanged" in reported.err
    assert "preflight found errors" in reported.err
