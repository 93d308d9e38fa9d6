from __future__ import annotations

import subprocess
from pathlib import Path

from cvlatex.review.parity.compare import compare_languages
from cvlatex.tools.git import blame
from tests.folders import project_of, write_folder

CV = """\
profile: {name: A}
sections:
  - id: about
    type: text
    title: {zh: 甲, en: A}
    body:
      zh: 第一版的话
      en: The words of the first version
"""


def commit(folder: Path, day: int) -> None:
    date, mail = f"2024-05-{day:02}T12:00:00Z", "a@example.org"
    environment = {"HOME": str(folder), "PATH": "/usr/bin:/bin"}
    for who in ("AUTHOR", "COMMITTER"):
        environment |= {f"GIT_{who}_NAME": "A", f"GIT_{who}_EMAIL": mail, f"GIT_{who}_DATE": date}
    for words in (("init", "-q"), ("add", "."), ("commit", "-qm", "a change")):
        subprocess.run(("git", *words), cwd=folder, env=environment, check=True, capture_output=True)


def codes(folder: Path) -> list[tuple[str, int]]:
    lines = blame(folder / "cv.yaml")
    assert lines is not None
    found = compare_languages(project_of(folder), ("zh", "en"), {(folder / "cv.yaml").as_posix(): lines})
    return [(item.code, item.span.line) for item in found if item.span]


def test_a_language_that_was_left_behind_is_reported_with_its_date(tmp_path: Path) -> None:
    write_folder(tmp_path, {"cv.yaml": CV})
    commit(tmp_path, 1)
    assert codes(tmp_path) == []
    (tmp_path / "cv.yaml").write_text(CV.replace("第一版", "第二版"), encoding="utf-8")
    commit(tmp_path, 9)
    assert codes(tmp_path) == [("maybe-stale", 8)]
    (tmp_path / "cv.yaml").write_text(CV.replace("第一版", "第二版").replace("first", "second"), encoding="utf-8")
    commit(tmp_path, 12)
    assert codes(tmp_path) == [("maybe-stale", 7)]


def test_both_changed_together_is_no_finding(tmp_path: Path) -> None:
    write_folder(tmp_path, {"cv.yaml": CV})
    commit(tmp_path, 1)
    (tmp_path / "cv.yaml").write_text(CV.replace("第一版", "第二版").replace("first", "second"), encoding="utf-8")
    commit(tmp_path, 2)
    assert codes(tmp_path) == []


def test_what_no_git_holds_has_no_history(tmp_path: Path) -> None:
    write_folder(tmp_path, {"cv.yaml": CV})
    assert blame(tmp_path / "cv.yaml") is None
