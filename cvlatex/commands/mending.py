"""The safe fixes of a data folder: found and tried on a copy, and written only when they have proved to help.

Steps:
1. the YAML files are copied to a temporary folder;
2. the copy is checked, its safe fixes are applied, and again until none is left: a syntax error can hide others;
3. the files that differ are the result. Nothing in the folder itself has been changed by then.
"""

from __future__ import annotations

import difflib
import os
import tempfile
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from cvlatex.core.diagnostics import Diagnostic, Fix, Severity
from cvlatex.core.errors import FolderUnusable
from cvlatex.core.files import write_file
from cvlatex.load import load_folder
from cvlatex.model.folder import PRIVATE
from cvlatex.readers.yaml.files import MAX_BYTES
from cvlatex.readers.yaml.fixes import apply_fixes

MOST_ROUNDS = 20
_BOM = b"\xef\xbb\xbf"
_ENDINGS = frozenset((".yaml", ".yml", ".bib", ".json"))


class Mended(Struct, frozen=True):
    """One file with its safe fixes: what it was and what it becomes, as bytes, and how many fixes that took."""

    path: Path
    before: bytes
    after: bytes
    count: int

    def format_diff(self) -> str:
        """Format the change as a unified diff."""
        old, new = (content.decode("utf-8", errors="replace") for content in (self.before, self.after))
        name = self.path.as_posix()
        lines = difflib.unified_diff(old.splitlines(keepends=True), new.splitlines(keepends=True), name, name)
        return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def mend(data: Path) -> tuple[Mended, ...]:
    """Return the files of a data folder that safe fixes change. The folder is only read."""
    with tempfile.TemporaryDirectory(prefix="cvlatex-fix-") as folder:
        copy = Path(folder)
        before = {path.name: path.read_bytes() for path in _list_files(data)}
        for name, content in before.items():
            (copy / name).write_bytes(content)
        counts: defaultdict[str, int] = defaultdict(int)
        weight = _weigh_problems(found := load_folder(copy).diagnostics)
        for _ in range(MOST_ROUNDS):
            contents = {name: (copy / name).read_bytes() for name in before}
            applied = _apply(copy, found)
            lighter = _weigh_problems(found := load_folder(copy).diagnostics)
            if not applied or lighter >= weight:
                for name in applied:
                    (copy / name).write_bytes(contents[name])
                break
            weight = lighter
            for name, count in applied.items():
                counts[name] += count
        return tuple(Mended(data / name, before[name], (copy / name).read_bytes(), counts[name]) for name in counts)


def write(mended: Iterable[Mended]) -> None:
    """Write the files, each in one step. Raises FolderUnusable where one was changed since, or cannot be written."""
    for file in mended:
        try:
            path = file.path.resolve()
            if path.read_bytes() != file.before:
                raise FolderUnusable(f"{file.path} was changed by something else.", "Run the command again.")
            mode = path.stat().st_mode
            write_file(path, file.after, durable=True)
            os.chmod(path, mode)
        except OSError as problem:
            message = f"{file.path} cannot be written: {problem.strerror}."
            raise FolderUnusable(message, "Check its permissions, and those of its folder.") from problem


def _list_files(data: Path) -> list[Path]:
    """Return the files that fixes may change or that decide about them; a photo is not among them."""
    if not data.is_dir():
        return []
    return [
        path
        for path in sorted(data.iterdir())
        if path.suffix in _ENDINGS and path.is_file() and path.stat().st_size <= MAX_BYTES
    ]


def _apply(copy: Path, problems: Iterable[Diagnostic]) -> dict[str, int]:
    """Apply every safe fix to the copy; how many in each file. Nothing of the private file is touched."""
    fixes: defaultdict[str, list[Fix]] = defaultdict(list)
    for problem in problems:
        if problem.fix and problem.fix.safe and Path(problem.fix.span.file).name != PRIVATE:
            fixes[Path(problem.fix.span.file).name].append(problem.fix)
    applied = {}
    for name, those in fixes.items():
        raw = (copy / name).read_bytes()
        bom = _BOM if raw.startswith(_BOM) else b""
        text, count = apply_fixes(raw[len(bom) :].decode("utf-8"), those)
        if count:
            (copy / name).write_bytes(bom + text.encode("utf-8"))
            applied[name] = count
    return applied


def _weigh_problems(problems: Iterable[Diagnostic]) -> tuple[int, int]:
    """Weigh how bad a folder is: what stops the parser weighs most, since it hides all else."""
    found = list(problems)
    broken = {problem.span.file for problem in found if problem.code == "yaml-syntax" and problem.span}
    hidden = sum(problem.code == "yaml-syntax" for problem in found)
    others = sum(problem.severity is not Severity.NOTE for problem in found)
    return (len(broken), hidden) if broken else (0, others)
