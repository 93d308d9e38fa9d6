"""Bytes to text and back: the encoding and the characters that a data file may have, before it is parsed as YAML.

Passes: UTF-8, with or without a byte-order mark, any line ends.
Fails: a link that leads out of the folder (`outside-data`), a device or a pipe (`not-a-file`), UTF-16 or GBK
(`encoding`), NUL and other control characters (`control-character`), marks that turn or hide text
(`invisible-character`), more than 8 MiB (`file-too-large`).
"""

from __future__ import annotations

import codecs
import errno
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from cvlatex.core.diagnostics import Diagnostic, error
from cvlatex.core.errors import FolderUnusable
from cvlatex.core.source import SourceFile, Span
from cvlatex.readers.yaml.characters import FORBIDDEN, report_forbidden_character

_MARK = codecs.BOM_UTF8
MAX_BYTES = 8 * 2**20
MAX_REPORTED = 20


def read_bytes(path: Path, name: str) -> tuple[bytes | None, list[Diagnostic]]:
    """Read a file's bytes, or return a diagnostic that says why there are none."""
    try:
        if path.stat().st_size > MAX_BYTES:
            size = path.stat().st_size / 2**20
            message = f"{name} is {size:.0f} MiB large; a data file may have {MAX_BYTES >> 20} MiB."
            return None, [error("file-too-large", _find_top(name), message, "Is it the right file?")]
        if not path.is_file():
            hint = "Put a text file of that name in its place."
            return None, [error("not-a-file", _find_top(name), f"{name} is not a plain file.", hint)]
        if not path.resolve().is_relative_to(path.parent.resolve()):
            hint = "Copy that file into the data folder, in place of the link."
            return None, [
                error("outside-data", _find_top(name), f"{name} is a link that leads out of its folder.", hint)
            ]
        return path.read_bytes(), []
    except FileNotFoundError:
        if path.is_symlink():
            message = f"{name} is a link to a file that does not exist."
            return None, [
                error("missing-file", _find_top(name), message, "Delete the link, or put the file in its place.")
            ]
        hint = f"Create {name}, or name the folder that holds it with --data."
        return None, [error("missing-file", _find_top(name), f"{name} does not exist.", hint)]
    except OSError as problem:
        if problem.errno == errno.ELOOP:
            message = f"{name} is a link that leads to itself."
            return None, [
                error("missing-file", _find_top(name), message, "Delete the link, or put the file in its place.")
            ]
        remedy = "Check its permissions, and those of its folder."
        raise FolderUnusable(f"{name} cannot be read: {problem.strerror}.", remedy) from problem


def decode_text(raw: bytes, name: str) -> tuple[SourceFile | None, list[Diagnostic]]:
    """Decode a file's text, or return diagnostics that say which bytes or characters stand in the way."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")) or raw.count(0) > max(3, len(raw) // 4):
        return None, [_report_encoding(_find_top(name), name, "UTF-16")]
    try:
        text = raw.removeprefix(_MARK).decode("utf-8")
    except UnicodeDecodeError as problem:
        return None, [_report_encoding(_locate_byte(raw, problem.start, name), name, _guess_encoding(raw))]
    source = SourceFile.of(name, text)
    problems = list(_report_forbidden(source))
    return (None if problems else source), problems


def encode(text: str, before: bytes) -> bytes:
    """Return a changed text as bytes, with the byte-order mark and the line ends that its file had `before`."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    mark = _MARK if before.startswith(_MARK) else b""
    old = before.removeprefix(mark).splitlines(keepends=True)
    new = text.encode("utf-8").split(b"\n")
    bare_lines = [line.rstrip(b"\r\n") for line in old]
    first = 0
    while first < min(len(bare_lines), len(new) - 1) and bare_lines[first] == new[first]:
        first += 1
    last = 0
    while last < min(len(bare_lines), len(new) - 1) - first and bare_lines[-1 - last] == new[-2 - last]:
        last += 1
    crlf = sum(line.endswith(b"\r\n") for line in old)
    end = b"\r\n" if crlf * 2 > len(old) else b"\n"
    ends = [line[len(bare) :] or end for line, bare in zip(old, bare_lines, strict=True)][first : len(old) - last]
    typed = new[first : len(new) - 1 - last]
    middle = [line + (ends[number] if number < len(ends) else end) for number, line in enumerate(typed)]
    lines = [*old[:first], *middle, *(old[len(old) - last :] if last else [])]
    ended = [line if line.endswith((b"\n", b"\r")) else line + end for line in lines]
    for number, line in enumerate(ended[1:], 1):
        if line == b"\n" and ended[number - 1].endswith(b"\r"):
            ended[number] = b"\r"  # the two would be one end of a line
    return mark + b"".join(ended) + new[-1]


def _report_forbidden(source: SourceFile) -> Iterator[Diagnostic]:
    """Yield a diagnostic on each character that a data file may not have."""
    if not FORBIDDEN.search(source.text):
        return
    found = (
        report_forbidden_character(match.group(), Span(source.name, number, match.start() + 1, number, match.end() + 1))
        for number, line in enumerate(source.lines, start=1)
        for match in FORBIDDEN.finditer(line)
    )
    yield from islice(found, MAX_REPORTED)


def _report_encoding(place: Span, name: str, guess: str) -> Diagnostic:
    """Return an error that a file is not UTF-8."""
    looks = f" It looks like {guess}." if guess else ""
    return error("encoding", place, f"{name} is not UTF-8.{looks}", "Save it as UTF-8 in your editor.")


def _guess_encoding(raw: bytes) -> str:
    """Guess the encoding that bytes seem to have, '' where none fits."""
    runs = re.findall(rb"[\x80-\xff]+", raw)
    if sum(len(run) == 1 for run in runs) * 2 > len(runs):
        return "Latin-1 or Windows-1252"
    for encoding, label in (("gbk", "GBK"), ("gb18030", "GB 18030"), ("big5", "Big5")):
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if any("\u4e00" <= char <= "\u9fff" for char in text):
            return label
    return ""


def _locate_byte(raw: bytes, offset: int, name: str) -> Span:
    """Return the place of a byte in a file that may not be UTF-8."""
    before = raw[:offset].replace(b"\r\n", b"\n")
    line = before.count(b"\n") + 1
    column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", errors="replace")) + 1
    return Span(name, line, column, line, column + 1)


def _find_top(name: str) -> Span:
    """Return the span of a file's first character."""
    return Span(name, 1, 1, 1, 1)
