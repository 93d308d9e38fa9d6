"""What the date of a PDF comes from, beside the data's own age: git's last commit, and its idea of what has changed.

These are the files that the answer of `cvlatex.tools.git` depends on. When one of them has changed, git is run again:
most commits leave the date as it is.
"""

from __future__ import annotations

import os
from collections.abc import Iterator

_IN_GIT = ("HEAD", "index", "config", "info/exclude", "packed-refs", "reftable/tables.list")
_SETTINGS = ("~/.gitconfig", "~/.config/git/config", "~/.config/git/ignore")


def list_dating_files(data: str) -> list[str] | None:
    """List the files that git's answer rests on; none where SOURCE_DATE_EPOCH gives the date or no git holds the data.

    None where they cannot be known, so that git has to be run.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isascii() and epoch.isdigit():
        return []
    if "GIT_DIR" in os.environ:
        return None
    above = list(_climb_folders(os.path.realpath(data)))
    tree = next((folder for folder in above if os.path.exists(os.path.join(folder, ".git"))), None)
    if tree is None:
        return [os.path.join(folder, ".git") for folder in above]
    below = above[: above.index(tree)]
    rules = [os.path.join(folder, name) for folder in (*below, tree) for name in (".gitignore", ".gitattributes")]
    nearer = [os.path.join(folder, ".git") for folder in below]
    return [*rules, *nearer, *_list_git_files(os.path.join(tree, ".git")), *map(os.path.expanduser, _SETTINGS)]


def _list_git_files(found: str) -> list[str]:
    """Return the files of a repository, or of one of its work trees: there, .git is a file that tells the folder."""
    folder = os.path.normpath(os.path.join(os.path.dirname(found), _read_line(found, "gitdir: ") or found))
    common = os.path.normpath(os.path.join(folder, _read_line(os.path.join(folder, "commondir"), "") or "."))
    files = [os.path.join(place, name) for place in dict.fromkeys((folder, common)) for name in _IN_GIT]
    branch = _read_line(os.path.join(folder, "HEAD"), "ref: ")
    return [*files, os.path.join(common, branch)] if branch else files


def _read_line(path: str, prefix: str) -> str:
    """Return the text behind a prefix in a file of one line; '' where the file has another text, or is missing."""
    try:
        with open(path, encoding="utf-8", errors="surrogateescape") as file:
            line = file.readline().rstrip("\r\n")
    except OSError:
        return ""
    return line.removeprefix(prefix) if line.startswith(prefix) else ""


def _climb_folders(folder: str) -> Iterator[str]:
    """Yield a folder and all above it."""
    yield folder
    while (above := os.path.dirname(folder)) != folder:
        folder = above
        yield folder
