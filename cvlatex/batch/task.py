"""What travels to a worker for one person, and what comes back: bytes and plain values; no disk need be shared."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sized
from pathlib import Path

from msgspec import Struct

from cvlatex.model.folder import CV, GLOSSARY, VARIANTS

MOST_BYTES = 64 << 20
"""Bytes that one person's data may have; more is an error of theirs."""


class Options(Struct, frozen=True):
    """What holds for everybody: forms of output, whether names and contacts are masked, and what a person may take.

    `seconds` are those of a person, `memory` the MB that they may take beyond what a worker has by itself.
    `house` is the digest of the style that is common to all, '' for the program's own.
    """

    formats: tuple[str, ...] = ()
    mask: bool = False
    seconds: float = 120.0
    memory: int = 2048
    house: str = ""


class Task(Struct, frozen=True):
    """One person's data: `files` by their relative names, or one `foreign` file that an importer reads.

    `key` is a hash of all that the result depends on.
    """

    name: str
    files: Mapping[str, bytes]
    foreign: str
    variants: tuple[str, ...]
    options: Options
    key: str
    epoch: int


class Finding(Struct, frozen=True):
    """A problem in one person's data or PDF, without any text of theirs beyond the message."""

    code: str
    severity: str
    message: str
    file: str
    line: int


def is_sound(outputs: Sized, findings: Iterable[Finding], failure: str) -> bool:
    """Whether everything that was to be built is there and was judged to be in order."""
    return not failure and len(outputs) > 0 and not any(one.severity == "error" for one in findings)


class Result(Struct, frozen=True):
    """What came of one person: the files that were built, by name, and what was found.

    `failure` says in one sentence why there is nothing, where it is not the data's fault. `pages` is by file; `seconds`
    is what it took.
    """

    name: str
    key: str
    outputs: Mapping[str, bytes]
    pages: Mapping[str, int]
    findings: tuple[Finding, ...]
    failure: str
    seconds: float
    worker: str = ""

    @property
    def is_sound(self) -> bool:
        """Whether everything that was to be built is there and was judged to be in order."""
        return is_sound(self.outputs, self.findings, self.failure)


class TooLarge(Exception):
    """A person's data is larger than MOST_BYTES."""


def read_files(source: Path, common: Path | None) -> dict[str, bytes]:
    """Return the files right in a data folder, and of `common` those that it lacks. Links out of it are not followed.

    Raises OSError, TooLarge.
    """
    files: dict[str, bytes] = {}
    names = (source,) if source.is_file() else sorted(source.iterdir())
    for path in names:
        if path.name.startswith(".") or path.name.endswith("~") or path.is_symlink() or not path.is_file():
            continue
        files[path.name] = path.read_bytes()
    if common is not None:
        for name in (VARIANTS, GLOSSARY):
            if name not in files and (common / name).is_file():
                files[name] = (common / name).read_bytes()
    if sum(map(len, files.values())) > MOST_BYTES:
        raise TooLarge
    return files


def compute_key(files: Mapping[str, bytes], variants: tuple[str, ...], options: Options, versions: str) -> str:
    """Return the hash of all that a person's result depends on."""
    printed = (options.formats, options.mask, *((options.house,) if options.house else ()))
    digest = hashlib.sha256(f"{versions}\0{variants}\0{printed}".encode())
    for name, content in sorted(files.items()):
        digest.update(name.encode("utf-8", "surrogateescape") + b"\0" + hashlib.sha256(content).digest())
    return digest.hexdigest()


def is_foreign(files: Mapping[str, bytes]) -> bool:
    """Whether the files are one of another format rather than a data folder."""
    return CV not in files and len(files) >= 1
