"""The record of what a run has built, beside its outputs: the next run builds only what has changed.

One JSON object a line, written as each person is done: a run that is killed loses nothing that it has placed. The last
line of a person counts; a line that broke off is none. It holds no text of anybody's.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import IO, Any, Self

from msgspec import Struct

from cvlatex.batch.task import Finding, Result, is_sound
from cvlatex.core.files import write_file

NAME = "manifest.jsonl"
_FORM = 1


class Entry(Struct, frozen=True):
    """A person as the manifest has them. `outputs` has a hash for each file, by its name in the person's folder."""

    name: str
    key: str
    outputs: Mapping[str, str]
    pages: Mapping[str, int]
    findings: tuple[Finding, ...]
    failure: str
    seconds: float

    @property
    def is_sound(self) -> bool:
        """Whether everything that was to be built is there and was judged to be in order."""
        return is_sound(self.outputs, self.findings, self.failure)


def as_entry(result: Result) -> Entry:
    """Return a result as the manifest has it."""
    hashes = {name: hash_output(content) for name, content in result.outputs.items()}
    return Entry(result.name, result.key, hashes, dict(result.pages), result.findings, result.failure, result.seconds)


def hash_output(content: bytes) -> str:
    """Return the hash by which an output is known again."""
    return hashlib.sha256(content).hexdigest()


def read_manifest(out: Path) -> dict[str, Entry]:
    """Return what earlier runs have done, by person; nothing where there was none."""
    entries: dict[str, Entry] = {}
    try:
        lines = (out / NAME).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return entries
    for line in lines:
        with contextlib.suppress(ValueError, KeyError, TypeError):
            row = json.loads(line)
            if row["form"] == _FORM:
                entries[row["name"]] = _parse_entry(row)
    return entries


def holds(entry: Entry, key: str, folder: Path) -> bool:
    """Whether a person's outputs are what they would be if they were built again.

    What failed for a reason outside the data is tried again.
    """
    if entry.key != key or entry.failure:
        return False
    try:
        return all(hash_output((folder / name).read_bytes()) == digest for name, digest in entry.outputs.items())
    except OSError:
        return False


class Manifest:
    """The manifest while a run adds to it; entries of earlier runs that are still true stay."""

    def __init__(self, out: Path, unchanged: Iterable[Entry]) -> None:
        write_file(out / NAME, "".join(_format_line(entry) for entry in unchanged))
        self._file: IO[str] = (out / NAME).open("a", encoding="utf-8")

    def add(self, entry: Entry) -> None:
        """Write one person's line, whole and on the disk before the next."""
        self._file.write(_format_line(entry))
        self._file.flush()
        os.fsync(self._file.fileno())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()


def _format_line(entry: Entry) -> str:
    """Return an entry as a line of the manifest."""
    findings = [[one.code, one.severity, one.message, one.file, one.line] for one in entry.findings]
    row = {
        "form": _FORM, "name": entry.name, "key": entry.key, "outputs": dict(entry.outputs),
        "pages": dict(entry.pages), "findings": findings, "failure": entry.failure, "seconds": round(entry.seconds, 3),
    }  # fmt: skip
    return json.dumps(row, ensure_ascii=False) + "\n"


def _parse_entry(row: dict[str, Any]) -> Entry:
    """Parse a line of the manifest. Raises KeyError, TypeError or ValueError where it is no entry."""
    return Entry(
        name=str(row["name"]),
        key=str(row["key"]),
        outputs={str(name): str(digest) for name, digest in row["outputs"].items()},
        pages={str(name): int(pages) for name, pages in row["pages"].items()},
        findings=tuple(Finding(str(a), str(b), str(c), str(d), int(e)) for a, b, c, d, e in row["findings"]),
        failure=str(row["failure"]),
        seconds=float(row["seconds"]),
    )
