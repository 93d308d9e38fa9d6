"""Formats: the document class, with moderncv and ctex, loaded once and dumped.

A format's key is a hash of the document's first line, of every file of ours that may be loaded for it, and of the
engine. One serves all languages, sets of fonts and colours, which our class reads, or chooses again, when the document
begins. Beside it lies the record of all files of TeX's own that were read for it; when one of them has changed, the
format is dumped anew. Formats are shared by all builds of a user: one build dumps, others wait, and a file appears
whole or not at all. Where none can be dumped (another TeX, say), the build goes on without, and it is not tried again
until something has changed.

XeTeX refuses to dump a format in which a native font is loaded, which is why `cvlatex.cls` selects fonts at the
document's beginning only. It packs what it dumps with gzip, and reads it as well unpacked, in half the time: a format
is stored unpacked.
"""

from __future__ import annotations

import fcntl
import json
import os
import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from cvlatex.core.cache import Store, make_key, stamp_file
from cvlatex.tools.process import Finished

MOST_FORMATS = 12
"""Formats in the cache, about 33 MB each; of more, those go that have not been used for longest."""

IN_USE = 600.0
"""Seconds since its last use within which a format is not dropped: a build of many styles would drop its own."""

SUFFIX = ".fmt"
_READ = ".read"
"""The suffix of the entry that records what was read for a format."""
_REFUSED = ".refused"
"""The suffix of the entry that says why no format could be dumped, and what was read until then."""

_PHOTO = ".jpg"

# Under the format, the document's own first line has been done, but for the options that take effect later. Who runs
# under a format runs in the environment of tools/tex_environment.py, which grants TeX much memory.
_PREAMBLE = (
    "{head}\n\\ifdefined\\CVMuchMemory\\CVMuchMemory\\fi\\makeatletter\\renewcommand*\\documentclass[2][]"
    "{{\\ifdefined\\CVLateOptions\\CVLateOptions{{#1}}\\fi}}\\makeatother\n\\dump\n"
)
_LATE = re.compile(r"(?<=[\[,]) *(?:fonts|languages|color) *=(?:\{[^{}]*\}|[^\[\]{},]*),?(?=.*\]\{cvlatex\})")
"""Options of our class that take effect when the document begins: one format serves all of their values."""

_PACKED, _HEADER = b"\x1f\x8b\x08\0", 10
"""How a file packed by zlib begins, and how long its header is (RFC 1952, 2.3): without a name or a comment."""

Inputs = Iterable[tuple[Path, str]]
"""Files that lie beside a document, as (file, name in the work folder)."""

Files = tuple[tuple[str, bytes], ...]
"""Names and contents of files that the class may load: key and dump are computed from the same bytes."""

Run = Callable[[tuple[str, ...], Path], Finished]
"""Runs a program in a folder."""

Stamps = dict[str, list[object]]


class Formats:
    """The formats in a folder of the cache. `program` is the path of XeTeX."""

    def __init__(self, folder: Path, program: str) -> None:
        self.folder = folder
        self._store = Store(folder, MOST_FORMATS, IN_USE)
        self._program = program

    def obtain(self, head: str, inputs: Inputs, run: Run) -> Path | None:
        """Return the format for documents that begin with `head`, dumped now if need be; None where that cannot be."""
        try:
            files = _read_loadable(inputs)
            self.folder.mkdir(parents=True, exist_ok=True)
            key = self._compute_key(head, files)
            if (current := self._find_current(key)) or self._find_refusal(key):
                return current
            with _lock(self.folder / f"{key}.lock"):
                if (current := self._find_current(key)) or self._find_refusal(key):
                    return current
                return Path(self._store.create_file(key, SUFFIX, lambda to: self._dump(key, head, files, run, to)))
        except (_NotDumped, OSError, EOFError, zlib.error):
            return None

    def find_path(self, head: str, inputs: Inputs) -> Path:
        """Return where the format for documents that begin with `head` is, once it is dumped. Raises OSError."""
        return self.folder / (self.compute_key(head, inputs) + SUFFIX)

    def list_refusals(self) -> tuple[str, ...]:
        """Return why formats could not be dumped, of all that were tried and are not tried again."""
        keys = sorted(path.name.removesuffix(_REFUSED) for path in self.folder.glob(f"*{_REFUSED}"))
        return tuple(dict.fromkeys(why for key in keys if (why := self._find_refusal(key))))

    def drop(self, format_: Path) -> None:
        """Remove a format that does not work."""
        self._store.drop(format_.stem)

    def compute_key(self, head: str, inputs: Inputs) -> str:
        """Return the key of the format for documents that begin with `head`. Raises OSError."""
        return self._compute_key(head, _read_loadable(inputs))

    def _compute_key(self, head: str, files: Files) -> str:
        """Return the key of a format, with the files as they were read."""
        return make_key(
            "format", _PREAMBLE.format(head=without_late_options(head)), _stamp_engine(self._program), files
        )

    def _find_current(self, key: str) -> Path | None:
        """Return the format of a key; None where it is absent, or was built under another system."""
        found = self._store.find_file(key, SUFFIX)
        return Path(found) if found and is_current(Path(found)) else None

    def _find_refusal(self, key: str) -> str:
        """Return why the dump was refused, as long as nothing that it read has changed."""
        refused = _decode_entry(self._store.read(key + _REFUSED))
        why = refused.get("why")
        return why if isinstance(why, str) and _is_unchanged(refused.get("read")) else ""

    def _dump(self, key: str, head: str, files: Files, run: Run, to: str) -> None:
        """Dump a format into a file. Raises _NotDumped, OSError."""
        import tempfile

        with tempfile.TemporaryDirectory(dir=self.folder, prefix=".partly-") as name:
            work = Path(name)
            for target, content in files:
                (work / target).write_bytes(content)
            (work / "preamble.tex").write_text(_PREAMBLE.format(head=without_late_options(head)), encoding="utf-8")
            options = ("-ini", "-recorder", "-no-shell-escape", "-interaction=nonstopmode", "-halt-on-error")
            finished = run((self._find_engine(), *options, "&xelatex", "preamble.tex"), work)
            dumped, read = work / "preamble.fmt", _stamp_files_read(work / "preamble.fls", work)
            if finished.returncode != 0 or not dumped.is_file():
                refused = {"why": _find_last_words(finished), "read": read}
                if not finished.timed_out:
                    self._store.write(key + _REFUSED, json.dumps(refused).encode())
                raise _NotDumped
            self._store.write(key + _READ, json.dumps(read).encode())
            os.replace(_unpack(dumped), to)

    def _find_engine(self) -> str:
        """Find XeTeX by its own name: called xelatex, it would load the format of that name before it reads `&`."""
        beside = Path(self._program).with_name("xetex")
        return str(beside) if beside.exists() else "xetex"


def _stamp_engine(program: str) -> tuple[str, int, int]:
    """Return the path of a program, links followed, and its stamp."""
    real = os.path.realpath(program)
    return real, *stamp_file(real)


class _NotDumped(Exception):
    """XeTeX dumped no format."""


def without_late_options(head: str) -> str:
    """Return a document's first line without the options that take effect later."""
    return _LATE.sub("", head)


def is_current(format_: Path) -> bool:
    """Whether a format is there, and all that TeX read for it is as it was."""
    store = Store(format_.parent)
    return store.find_file(format_.stem, SUFFIX) is not None and _is_unchanged(
        _decode_entry(store.read(format_.stem + _READ))
    )


def _list_loadable(inputs: Inputs) -> Iterator[tuple[Path, str]]:
    """Yield the files that the class may load: all that lie flat beside the document but the photo."""
    return ((path, name) for path, name in inputs if "/" not in name and not name.endswith(_PHOTO))


def _read_loadable(inputs: Inputs) -> Files:
    """Return the name and content of each input that a format loads."""
    return tuple((name, path.read_bytes()) for path, name in sorted(_list_loadable(inputs)))


def _is_unchanged(read: object) -> bool:
    """Whether files have the stamps that a record has of them."""
    try:
        return isinstance(read, dict) and all(list(stamp_file(path)) == stamp for path, stamp in read.items())
    except OSError:
        return False


def _decode_entry(entry: bytes | None) -> dict[str, object]:
    """Return the object of an entry; empty where it is damaged."""
    try:
        value = json.loads(entry or b"{}")
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _unpack(dumped: Path) -> Path:
    """Return the format without gzip's packing, where it has one; its checksum is not looked at, which costs a third.

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


def _stamp_files_read(record: Path, work: Path) -> Stamps:
    """Return the files outside the folder of the dump that TeX read (kpathsea's recorder file), each with its stamp."""
    if not record.exists():
        return {}
    lines = record.read_text(encoding="utf-8", errors="replace").splitlines()
    named = {line.removeprefix("INPUT ") for line in lines if line.startswith("INPUT /")}
    return {path: list(stamp_file(path)) for path in sorted(named) if not Path(path).is_relative_to(work)}


def _find_last_words(finished: Finished) -> str:
    """Return the line in which XeTeX says what is wrong, else its last one."""
    lines = [line.strip() for line in finished.output.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith("!")]
    return (errors or lines or [f"it ended with the code {finished.returncode}"])[0 if errors else -1].lstrip("! ")


@contextmanager
def _lock(path: Path) -> Iterator[None]:
    """Let one build dump a format while others wait for it."""
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
