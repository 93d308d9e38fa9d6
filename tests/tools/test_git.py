from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from cvlatex.tools.git import find_source_date_epoch


@pytest.fixture(autouse=True)
def no_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)


def aged(folder: Path, name: str, seconds: int) -> Path:
    file = folder / name
    file.write_text(name, encoding="utf-8")
    os.utime(file, (seconds, seconds))
    return file


def git(folder: Path, *words: str, date: str = "@1500000000 +0000") -> None:
    who = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "a"}
    dates = {"GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date, "GIT_COMMITTER_EMAIL": "a@example.org"}
    subprocess.run(["git", *words], cwd=folder, check=True, capture_output=True, env=os.environ | who | dates)


def test_the_environment_decides_where_it_says_a_number(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1234567890")
    assert find_source_date_epoch([aged(tmp_path, "a", 5)]) == 1234567890


@pytest.mark.parametrize("reported", ["", "soon", "-3", "٣"])
def test_what_is_no_number_is_passed_over(reported: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", reported)
    assert find_source_date_epoch([aged(tmp_path, "a", 5), aged(tmp_path, "b", 7)]) == 7


def test_files_that_are_missing_do_not_count(tmp_path: Path) -> None:
    assert find_source_date_epoch([aged(tmp_path, "a", 5), tmp_path / "missing"]) == 5
    assert find_source_date_epoch([tmp_path / "missing"]) == 0


def test_committed_files_are_dated_by_their_commit(tmp_path: Path) -> None:
    file = aged(tmp_path, "a", 5)
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "a")
    git(tmp_path, "commit", "-q", "-m", "a")
    assert find_source_date_epoch([file]) == 1500000000


def test_a_change_since_the_commit_dates_by_the_change(tmp_path: Path) -> None:
    file = aged(tmp_path, "a", 5)
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "a")
    git(tmp_path, "commit", "-q", "-m", "a")
    file.write_text("other", encoding="utf-8")
    os.utime(file, (9, 9))
    assert find_source_date_epoch([file]) == 9


@pytest.mark.parametrize(("setting", "attributes"), [("core.fsmonitor", ""), ("filter.x.clean", "a filter=x\n")])
def test_a_repository_that_came_with_the_data_runs_nothing(setting: str, attributes: str, tmp_path: Path) -> None:
    file = aged(tmp_path, "a", 5)
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "a")
    git(tmp_path, "commit", "-q", "-m", "a")
    git(tmp_path, "config", setting, f"touch {tmp_path}/ran; cat")
    (tmp_path / ".git" / "info" / "attributes").write_text(attributes)
    file.write_text("b", encoding="utf-8")
    os.utime(file, (9, 9))
    assert find_source_date_epoch([file]) == 9
    assert not (tmp_path / "ran").exists()


def test_settings_of_every_day_do_not_stand_in_the_way(tmp_path: Path) -> None:
    file = aged(tmp_path, "a", 5)
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "a")
    git(tmp_path, "commit", "-q", "-m", "a")
    for setting in ("remote.origin.url", "branch.main.merge", "user.name", "core.autocrlf"):
        git(tmp_path, "config", setting, "false")
    assert find_source_date_epoch([file]) == 1500000000
