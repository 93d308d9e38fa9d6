"""One file that is to be imported: its bytes, its text, and what is found wrong with it."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct, field

from cvlatex.core.diagnostics import Diagnostic, error, warning
from cvlatex.core.errors import FolderUnusable
from cvlatex.core.source import SourceFile, Span
from cvlatex.importers.ledger import Ledger

MAX_BYTES = 64 * 2**20
"""Of a file; a PDF or an archive may be larger than a text."""

MAX_TEXT_BYTES = 8 * 2**20
MAX_ENTRIES = 5_000
"""Of one list; a CV has no more."""

MAX_DEPTH = 60


class Incoming(Struct):
    """A file on its way in. `problems` and `sources` grow as it is read."""

    path: Path
    name: str
    raw: bytes
    ledger: Ledger
    problems: list[Diagnostic] = field(default_factory=list)
    sources: dict[str, SourceFile] = field(default_factory=dict)

    def decode_text(self) -> SourceFile | None:
        """Decode the file's text, or None with the reason among the problems."""
        return self.decode(self.raw, self.name)

    def decode(self, raw: bytes, name: str, legacy: str = "") -> SourceFile | None:
        """Decode bytes as UTF-8, or UTF-16 with its mark; None with the reason among the problems.

        `legacy` names Windows-1252 where other bytes are to be read as that, with a warning.
        """
        if len(raw) > MAX_TEXT_BYTES:
            message = f"{name} is {len(raw) >> 20} MiB large; a text may have {MAX_TEXT_BYTES >> 20} MiB."
            self.refuse("file-too-large", locate(name), message, "Is it the right file?")
            return None
        source, problems = decode(raw, name)
        if source is None and legacy:
            text = raw.decode("cp1252", errors="replace")
            source, message = SourceFile.of(name, text), f"{name} is not UTF-8; it was read as {legacy}."
            self.problems.append(warning("encoding", problems[0].span, message, "Look at its accents in the result."))
            problems = []
        self.problems.extend(problems)
        if source is not None:
            self.sources[name] = source
        return source

    def refuse(self, code: str, span: Span | None, message: str, *hints: str) -> None:
        """Add an error, after which nothing is written."""
        self.problems.append(error(code, span, message, *hints))


def read_incoming(path: Path, ledger: Ledger) -> Incoming:
    """Read a file's bytes. Raises FolderUnusable where it cannot be read."""
    name = path.as_posix()
    found = Incoming(path, name, b"", ledger)
    try:
        if path.is_dir():
            return found
        if not path.is_file():
            found.refuse("not-a-file", locate(name), f"{name} is not a plain file.", "Name a file.")
        elif path.stat().st_size > MAX_BYTES:
            message = f"{name} is {path.stat().st_size >> 20} MiB large; {MAX_BYTES >> 20} MiB are read at most."
            found.refuse("file-too-large", locate(name), message, "Is it the right file?")
        else:
            found.raw = path.read_bytes()
            if not found.raw.strip():
                found.refuse("empty-file", locate(name), f"{name} is empty.", "Is it the right file?")
    except OSError as problem:
        raise FolderUnusable(f"{name} cannot be read: {problem.strerror}.", "Check its permissions.") from problem
    return found


def decode(raw: bytes, name: str) -> tuple[SourceFile | None, list[Diagnostic]]:
    """Decode bytes; characters that YAML does not take are left for the texts' cleaning."""
    from cvlatex.readers.yaml.files import decode_text as decode_utf8

    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return SourceFile.of(name, raw.decode("utf-16")), []
        except UnicodeDecodeError:
            return None, [
                error("encoding", locate(name), f"{name} is not UTF-16, though it begins so.", "Save it as UTF-8.")
            ]
    try:
        return SourceFile.of(name, raw.removeprefix(b"\xef\xbb\xbf").decode("utf-8")), []
    except UnicodeDecodeError:
        return None, decode_utf8(raw, name)[1]


def locate(name: str, line: int = 1, column: int = 1) -> Span:
    """Return an empty place in a file."""
    return Span(name, line, column, line, column)
