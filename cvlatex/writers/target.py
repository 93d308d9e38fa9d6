"""A folder that somebody else may have files in: what an export writes there, and what it must not touch.

Beside its files an export leaves a list of them with a hash of each. A file that is on the list and was not changed
since is the export's own and is replaced; any other is reported, and stays unless the user insists. No link is
followed.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from cvlatex.core.errors import CvlatexError, FolderUnusable
from cvlatex.core.files import create_own_folder, write_file

LIST = ".cvlatex-export.json"
"""The list's name in the folder."""

_MOST_NAMED = 5


class FilesInTheWay(CvlatexError):
    """The folder has files of these names that no export wrote."""


class OutputFile(Struct, frozen=True):
    """A file to write: its name in the folder, with `/` between the parts, and what it holds."""

    name: str
    content: bytes


def write_output(out: Path, files: Sequence[OutputFile], *, force: bool) -> tuple[Path, ...]:
    """Write files into a folder, which is created where it is missing, and return where they are.

    Raises FilesInTheWay, with nothing written, or FolderUnusable.
    """
    try:
        create_own_folder(out)
        known = _read_manifest(out)
        foreign = [] if force else [file.name for file in files if not _is_ours(out, file, known)]
        if foreign:
            raise FilesInTheWay(
                _describe_conflict(out, foreign), "Write to another folder, or replace them with --force."
            )
        for file in files:
            *folders, name = file.name.split("/")
            write_file(Path(create_own_folder(out, *folders)) / name, file.content)
        written = {file.name: hashlib.sha256(file.content).hexdigest() for file in files}
        write_file(out / LIST, json.dumps(dict(sorted({**known, **written}.items())), indent=1) + "\n")
    except OSError as problem:
        remedy = f"Name another folder with --out; {problem.filename} is in the way." if problem.filename else ""
        raise FolderUnusable(f"{out} cannot be written: {problem.strerror or problem}.", remedy) from problem
    return tuple(out / file.name for file in files)


def _read_manifest(out: Path) -> dict[str, str]:
    """Read the files of former exports by name, each with its hash; nothing where the list is missing or not sound."""
    try:
        listed = json.loads((out / LIST).read_text(encoding="utf-8")) if not (out / LIST).is_symlink() else {}
    except (OSError, ValueError):
        return {}
    return {str(name): str(value) for name, value in listed.items()} if isinstance(listed, dict) else {}


def _is_ours(out: Path, file: OutputFile, known: dict[str, str]) -> bool:
    """Whether a file may be replaced: nothing is there, or what an export left, or the same content."""
    path = out / file.name
    if not os.path.lexists(path):
        return True
    if path.is_symlink() or not path.is_file():
        return False
    content = path.read_bytes()
    return content == file.content or known.get(file.name) == hashlib.sha256(content).hexdigest()


def _describe_conflict(out: Path, names: Sequence[str]) -> str:
    """Return the message that names files which an export must not replace."""
    more = f" and {len(names) - _MOST_NAMED} more" if len(names) > _MOST_NAMED else ""
    first = ", ".join(names[:_MOST_NAMED]) + more
    return f"{out} has files that no export wrote, or that were changed since: {first}."
