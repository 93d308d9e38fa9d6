"""The files of a data folder as an editor has them: read whole, written whole, never over what it has not seen.

Names are those of `NAMES` and no others, so that no path leads elsewhere.
"""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path

from msgspec import Struct

from cvlatex.core.errors import CvlatexError
from cvlatex.core.files import write_file
from cvlatex.model.folder import FILES
from cvlatex.readers.yaml.files import encode

LETTERS = "letters.yaml"
NAMES = FILES
"""The files that can be edited, in the order of their tabs."""

LONGEST = 2 << 20
"""Bytes that an edited file may have."""

_MARK = b"\xef\xbb\xbf"
_ABSENT = "absent"


class NotEditable(CvlatexError):
    """A file that the page may not read or write."""


class Conflict(Exception):
    """The file on the disk is another than the one that was edited. `there` is what it holds now."""

    def __init__(self, there: Content) -> None:
        super().__init__("The file was changed meanwhile.")
        self.there = there


class Content(Struct, frozen=True):
    """A file's text with LF line ends, and a version that is another for other bytes."""

    name: str
    text: str
    version: str


def list_files(data: Path) -> tuple[str, ...]:
    """Return the files that are there."""
    return tuple(name for name in NAMES if (data / name).is_file())


def list_versions(data: Path) -> dict[str, str]:
    """Return the version of each file that is there and can be read."""
    found = {}
    for name in list_files(data):
        with contextlib.suppress(NotEditable):
            found[name] = _compute_version(_read_bytes(find_path(data, name)))
    return found


def read(data: Path, name: str) -> Content:
    """Return a file as it is on the disk; one that is missing is empty. Raises NotEditable."""
    return _decode_content(name, _read_bytes(find_path(data, name)))


def write(data: Path, name: str, text: str, base: str) -> Content:
    """Put another text in the place of the version `base`. Raises Conflict where another stands there, or NotEditable.

    Lines that did not change keep the ends that they have; new ones get those of most others.
    """
    if len(text) > LONGEST:
        raise NotEditable(f"{name} would have more than {LONGEST >> 20} MiB.", "Split it, or edit it by other means.")
    path = find_path(data, name)
    before = _read_bytes(path)
    if _compute_version(before) != base:
        raise Conflict(_decode_content(name, before))
    after = encode(text, before or b"")
    if after != before:
        try:
            _write_over(path, after)
        except OSError as problem:
            raise NotEditable(f"{path} cannot be written: {problem.strerror}.", "Check its permissions.") from problem
    return _decode_content(name, after)


def _write_over(path: Path, content: bytes) -> None:
    """Put a file in its place in one step, with the permissions of the one that was there."""
    mode = path.stat().st_mode & 0o7777 if path.exists() else None
    write_file(path, content, durable=True)
    if mode is not None:
        path.chmod(mode)


def find_path(data: Path, name: str) -> Path:
    """Return where a file is, if it is one that can be edited. Raises NotEditable."""
    if name not in NAMES:
        raise NotEditable(f"'{name}' is no file of the data.", f"There are {', '.join(NAMES)}.")
    path = data / name
    try:
        if not path.resolve().is_relative_to(data.resolve()):
            raise NotEditable(f"{path} leads out of its folder.", "Copy that file into the data folder.")
        if path.exists() and not path.is_file():
            raise NotEditable(f"{path} is not a plain file.", "Put a text file of that name in its place.")
    except (OSError, RuntimeError) as problem:
        raise NotEditable(f"{path} cannot be read.", "Check its permissions.") from problem
    return path.resolve()


def _read_bytes(path: Path) -> bytes | None:
    """Return the bytes of a file; None where it is absent. Raises NotEditable."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as problem:
        raise NotEditable(f"{path} cannot be read: {problem.strerror}.", "Check its permissions.") from problem


def _decode_content(name: str, raw: bytes | None) -> Content:
    """Return the text of a file and its version. Raises NotEditable where it is not UTF-8."""
    try:
        text = (raw or b"").removeprefix(_MARK).decode("utf-8")
    except UnicodeDecodeError as problem:
        raise NotEditable(f"{name} is not UTF-8.", "Save it as UTF-8 in another editor first.") from problem
    return Content(name, text.replace("\r\n", "\n").replace("\r", "\n"), _compute_version(raw))


def _compute_version(raw: bytes | None) -> str:
    """Return a digest that tells a version of a file from others."""
    return _ABSENT if raw is None else hashlib.blake2b(raw, digest_size=12).hexdigest()
