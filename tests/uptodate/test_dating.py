from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from cvlatex.uptodate.dating import list_dating_files
from cvlatex.uptodate.stamps import are_same, take_stamps
from tests.tools.test_git import git


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("SOURCE_DATE_EPOCH", "GIT_DIR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))


def committed(folder: Path) -> Path:
    """A repository with one commit; the data folder in it."""
    data = folder / "data"
    data.mkdir(parents=True)
    (data / "cv.yaml").write_text("one")
    git(folder, "init", "-q", "-b", "trunk")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "first")
    return data


def changed_by(data: Path, act: Callable[[], object]) -> bool:
    """Whether an act shows in the files that the date depends on."""
    files = list_dating_files(str(data))
    assert files is not None
    before = take_stamps(files)
    act()
    after = list_dating_files(str(data))
    return after is None or not are_same(take_stamps(after), before)


@pytest.mark.parametrize(
    "words",
    [
        ("commit", "-q", "--allow-empty", "-m", "second"),
        ("checkout", "-q", "-b", "other"),
        ("rm", "-q", "--cached", "data/cv.yaml"),
        ("pack-refs", "--all"),
    ],
)
def test_what_git_does_shows(words: tuple[str, ...], tmp_path: Path) -> None:
    data = committed(tmp_path)
    assert changed_by(data, lambda: git(tmp_path, *words))
    assert not changed_by(data, lambda: None)


@pytest.mark.parametrize("where", ["", "data"])
def test_a_list_of_what_git_passes_over_shows(where: str, tmp_path: Path) -> None:
    data = committed(tmp_path)
    assert changed_by(data, lambda: (tmp_path / where / ".gitignore").write_text("private.yaml\n"))


def test_a_commit_in_another_work_tree_of_the_repository_shows(tmp_path: Path) -> None:
    committed(tmp_path / "first")
    tree = tmp_path / "second"
    git(tmp_path / "first", "worktree", "add", "-q", "-b", "other", str(tree))
    act = ("commit", "-q", "--allow-empty", "-m", "second")
    assert changed_by(tree / "data", lambda: git(tree, *act))
    assert changed_by(tree / "data", lambda: git(tree, "commit", "-q", "--allow-empty", "-m", "third"))


def test_a_repository_that_is_created_later_shows(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    assert changed_by(data, lambda: git(tmp_path, "init", "-q"))


def test_git_does_not_count_where_the_environment_tells_the_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = committed(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1500000000")
    assert list_dating_files(str(data)) == []
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "soon")
    assert list_dating_files(str(data))


def test_git_has_to_run_where_the_environment_leads_it_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_DIR", str(tmp_path))
    assert list_dating_files(str(tmp_path)) is None
