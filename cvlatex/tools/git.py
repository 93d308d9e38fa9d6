"""The moment that PDFs are dated with, so that the same data gives the same bytes wherever and whenever it is built.

Source: https://reproducible-builds.org/specs/source-date-epoch/
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from cvlatex.core.errors import CvlatexError
from cvlatex.tools.process import Limits, run

_TIME_LIMIT = Limits(seconds=10.0)

_HARMLESS = (
    r"core\.(?:repositoryformatversion|filemode|bare|logallrefupdates|ignorecase|precomposeunicode|symlinks|autocrlf|eol"
    r"|safecrlf|quotepath|longpaths|untrackedcache|sharedrepository)"
    r"|remote\..*\.(?:url|fetch|pushurl|tagopt|prune)|submodule\..*\.(?:url|active|update)|http\..*|include(?:if)?\..*"
    r"|(?:user|branch|pull|push|init|color|rebase|gc|tag|fetch|alias|advice|gui|commit|lfs)\..*"
)
"""A repository's settings that name no program which `git status` and `git log` would run (git-config(1)).

One that came with the data may be anybody's: `core.fsmonitor` and a filter's `clean` are commands. What git includes
from other files is listed too.
"""


def find_source_date_epoch(files: Iterable[Path]) -> int:
    """Return seconds since 1970: SOURCE_DATE_EPOCH, or the files' last commit, or their last change.

    The commit counts where git holds the files and they are as it holds them: a fresh clone has none of their ages.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isascii() and epoch.isdigit():
        return int(epoch)
    there = [file for file in files if file.is_file()]
    committed = _find_last_commit(there)
    return committed if committed is not None else _find_last_change(there)


def _find_last_change(files: list[Path]) -> int:
    """Return when the newest of the files was changed, in seconds since 1970; 0 where there is none."""
    return int(max((file.stat().st_mtime for file in files), default=0))


def _find_last_commit(files: list[Path]) -> int | None:
    """Return when the files were committed last; None where git does not hold them, or they have changed since."""
    git = shutil.which("git")
    if git is None or not files:
        return None
    folder, names = files[0].parent, tuple(file.name for file in files)
    command = (git, "--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "log.showSignature=false")
    if not _is_harmless(command, folder):
        return None
    if _capture_output((*command, "status", "--porcelain", "--untracked-files=normal", "--", *names), folder) != "":
        return None
    seconds = _capture_output((*command, "log", "-1", "--format=%ct", "--", *names), folder)
    return int(seconds) if seconds and seconds.isdigit() else None


def _is_harmless(command: tuple[str, ...], folder: Path) -> bool:
    """Whether the repository of a folder has git run nothing but git; False too where there is no repository."""
    listed = _capture_output((*command, "config", "--list", "--name-only", "--show-scope"), folder)
    if listed is None:
        return False
    scoped = [line.split("\t", 1) for line in listed.splitlines()]
    own = [words[-1] for words in scoped if words[0] in ("local", "worktree")]
    return bool(own) and all(re.fullmatch(_HARMLESS, name) for name in own)


def _capture_output(argv: tuple[str, ...], folder: Path) -> str | None:
    """Return the output of git; None where it fails."""
    try:
        finished = run(argv, cwd=folder, limits=_TIME_LIMIT)
    except CvlatexError:
        return None
    return finished.output.strip() if finished.returncode == 0 else None


class Line(Struct, frozen=True):
    """Who changed a line of a file last: the commit, '' where it is not committed, and when, in seconds since 1970."""

    commit: str
    seconds: int


def blame(file: Path) -> tuple[Line, ...] | None:
    """Find the commit that changed each line of a file last; None where no git has the file, or none may be run."""
    git = shutil.which("git")
    if git is None or not file.is_file():
        return None
    command = (git, "--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "log.showSignature=false")
    if not _is_harmless(command, file.parent):
        return None
    output = _capture_output((*command, "blame", "--line-porcelain", "--", file.name), file.parent)
    return None if output is None else _parse_blame(output)


def _parse_blame(output: str) -> tuple[Line, ...]:
    """Return the commit and its time of each line, from `git blame --line-porcelain`; '' for a line not committed."""
    lines: list[Line] = []
    commit, seconds = "", 0
    for row in output.splitlines():
        if row.startswith("\t"):
            lines.append(Line(commit, seconds))
        elif row.startswith("committer-time "):
            seconds = int(row.partition(" ")[2])
        elif (word := row.partition(" ")[0]) and len(word) == 40 and not set(word) - set("0123456789abcdef"):
            commit = word.strip("0") and word
    return tuple(lines)
