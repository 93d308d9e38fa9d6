"""Precompiled formats: the document class, with moderncv and ctex, loaded once and dumped.

A format is named by what it is made of: the document's first line, our own style files, the engine. One serves all
languages and all sets of fonts, which our class looks at only when the document begins. Beside it lies the
list of all files that TeX read for it, with their sizes and ages; when one of them has changed, the format is made
anew. Formats are shared by all builds of a user: one build makes, others wait, and a file appears whole or not at all.
Where a format cannot be made (another TeX, a cache that cannot be written), the build goes on without.

XeTeX refuses to dump a format in which a native font is loaded, which is why `cvlatex.cls` selects fonts at the
document's beginning only. It packs what it dumps with gzip, and reads it as well unpacked, in half the time: a format
is kept unpacked.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import re
import shutil
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec import Struct

from cvlatex.tools.process import Finished

MOST_FORMATS = 12
"""Formats kept, about 33 MB each; of more, those go that have not been used for longest."""

IN_USE = 600.0
"""Seconds since its last use within which a format is not dropped: a build of many styles would drop its own."""

SUFFIX = ".fmt"
_DEPENDENCIES = ".json"
_STYLE_SUFFIXES = (".cls", ".sty", ".def")

# Under the format, the document's own first line has been done, but for the options that take effect later.
_PREAMBLE = (
    "{head}\n\\makeatletter\\renewcommand*\\documentclass[2][]"
    "{{\\ifdefined\\CVLateOptions\\CVLateOptions{{#1}}\\fi}}\\makeatother\n\\dump\n"
)
_LATE = re.compile(r"(?<=[\[,]) *(?:fonts|languages) *=(?:\{[^{}]*\}|[^\[\]{},]*),?(?=.*\]\{cvlatex\})")
"""Options of our class that take effect when the document begins: one format serves all of their values."""

_PACKED, _HEADER = b"\x1f\x8b\x08\0", 10
"""How a file packed by zlib begins, and how long its header is (RFC 1952, 2.3): without a name or a comment."""

Run = Callable[[tuple[str, ...], Path], Finished]
"""Runs a program in a folder."""


class Formats(Struct, frozen=True):
    """The formats of one cache folder. `program` is the engine's path."""

    folder: Path
    program: str

    def obtain(self, head: str, inputs: Iterable[tuple[Path, str]], run: Run) -> Path | None:
        """A format for documents that begin with `head`, made now if need be; None where that cannot be.

        `inputs` are the files that lie beside the document, as (file, name).
        """
        styles = _styles(inputs)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            made = self.path(head, inputs)
            if not is_current(made):
                with _locked(made.with_suffix(".lock")):
                    if not is_current(made) and not self._make(made, early(head), styles, run):
                        return None
            os.utime(made)
        except (OSError, EOFError, zlib.error):
            return None
        return made

    def path(self, head: str, inputs: Iterable[tuple[Path, str]]) -> Path:
        """Where the format for documents that begin with `head` is, once it is made. Raises OSError."""
        import hashlib

        digest = hashlib.sha256(_PREAMBLE.format(head=early(head)).encode() + b"unpacked")
        digest.update(repr(_stamp(Path(self.program).resolve())).encode())
        for path, name in _styles(inputs):
            digest.update(name.encode() + b"\0" + path.read_bytes())
        return self.folder / (digest.hexdigest()[:24] + SUFFIX)

    def _make(self, made: Path, head: str, styles: tuple[tuple[Path, str], ...], run: Run) -> bool:
        import tempfile

        self._make_room()
        with tempfile.TemporaryDirectory(dir=self.folder, prefix=".making-") as name:
            work = Path(name)
            for path, target in styles:
                shutil.copyfile(path, work / target)
            (work / "preamble.tex").write_text(_PREAMBLE.format(head=head), encoding="utf-8")
            options = ("-ini", "-recorder", "-no-shell-escape", "-interaction=nonstopmode", "-halt-on-error")
            finished = run((self._engine(), *options, "&xelatex", "preamble.tex"), work)
            dumped = work / "preamble.fmt"
            if finished.returncode != 0 or not dumped.is_file():
                return False
            read = _files_read(work / "preamble.fls", work)
            unpacked = _unpacked(dumped)
            record = work / "record"
            record.write_text(json.dumps({"size": unpacked.stat().st_size, "read": read}), encoding="utf-8")
            os.replace(record, made.with_suffix(_DEPENDENCIES))
            os.replace(unpacked, made)
        return True

    def _engine(self) -> str:
        """XeTeX by its own name: called xelatex, it would look for the format of that name before `&` is read."""
        beside = Path(self.program).with_name("xetex")
        return str(beside) if beside.exists() else "xetex"

    def _make_room(self) -> None:
        """Drop the formats unused for longest, and what makers that were killed have left."""
        by_age = sorted(self.folder.glob(f"*{SUFFIX}"), key=lambda path: path.stat().st_mtime)
        used = time.time() - IN_USE
        unused = [path for path in by_age if path.stat().st_mtime < used]
        for old in unused[: max(0, len(by_age) - MOST_FORMATS + 1)]:
            for suffix in (SUFFIX, _DEPENDENCIES):
                old.with_suffix(suffix).unlink(missing_ok=True)
        for left in self.folder.glob(".making-*"):
            if _is_stale(left):
                shutil.rmtree(left, ignore_errors=True)


def early(head: str) -> str:
    """A document's first line without the options that take effect later."""
    return _LATE.sub("", head)


def _styles(inputs: Iterable[tuple[Path, str]]) -> tuple[tuple[Path, str], ...]:
    return tuple((path, name) for path, name in inputs if name.endswith(_STYLE_SUFFIXES))


def is_current(made: Path) -> bool:
    """Whether a format is there, whole, and every file that it was made from is as it was."""
    try:
        record = json.loads(made.with_suffix(_DEPENDENCIES).read_text(encoding="utf-8"))
        whole = made.stat().st_size == record["size"]
        return whole and all(_stamp(Path(path)) == tuple(stamp) for path, stamp in record["read"].items())
    except (OSError, ValueError, AttributeError, TypeError, KeyError):
        return False


def _unpacked(dumped: Path) -> Path:
    """The format without gzip's packing, where it has one; its checksum is not looked at, which costs a third.

    Raises EOFError where the packing breaks off, zlib.error where it is damaged.
    """
    with dumped.open("rb") as packed:
        if packed.read(len(_PACKED)) != _PACKED:
            return dumped
        packed.seek(_HEADER)
        inflating = zlib.decompressobj(-zlib.MAX_WBITS)
        unpacked = dumped.with_suffix(".unpacked")
        with unpacked.open("wb") as target:
            while piece := packed.read(1 << 20):
                target.write(inflating.decompress(piece))
    if not inflating.eof:
        raise EOFError(f"{dumped} breaks off.")
    return unpacked


def _stamp(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_size, status.st_mtime_ns


def _files_read(record: Path, work: Path) -> dict[str, tuple[int, int]]:
    """The files outside the maker's own folder that TeX read (kpathsea's recorder file), each with its stamp."""
    lines = record.read_text(encoding="utf-8", errors="replace").splitlines()
    named = {line.removeprefix("INPUT ") for line in lines if line.startswith("INPUT /")}
    return {path: _stamp(Path(path)) for path in sorted(named) if not Path(path).is_relative_to(work)}


def _is_stale(left: Path) -> bool:
    """Whether nobody has worked in a folder for an hour."""
    with contextlib.suppress(OSError):
        newest = max(path.stat().st_mtime for path in (left, *left.iterdir()))
        return newest + 3600 < left.parent.stat().st_mtime
    return True


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Let one build make a format while others wait for it."""
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
