"""Texts with markup that an earlier command has read, in the user's cache.

To load markdown-it and to read the seventy texts of a long CV that have markup takes 30 ms; nearly all of them are what
they were. The cache is one file. One that is damaged, or was written by another version of what reads texts, is as good
as none; one that cannot be written costs the time again.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias, TypeVar

import msgspec

from cvlatex.core.diagnostics import Diagnostic
from cvlatex.model.text import Blocks, Line
from cvlatex.readers.markdown.reader import is_plain_block, is_plain_line, read_blocks, read_line
from cvlatex.readers.yaml.nodes import ScalarNode
from cvlatex.readers.yaml.scalars import Locate, Positions

T = TypeVar("T", Line, Blocks)
Read: TypeAlias = Callable[[ScalarNode, Locate], tuple[T, list[Diagnostic]]]

MOST_TEXTS = 2000
"""Texts kept; of more, those of this command alone."""

_Kept: TypeAlias = tuple[str, dict[str, msgspec.Raw]]
"""Who has read them; and each, as MessagePack, by what it was read from."""


class KeptTexts:
    """The texts of a cache's file; without one, none."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._known: dict[str, msgspec.Raw] | None = None
        self._used: dict[str, msgspec.Raw] = {}
        self._has_new = False

    def line(self, node: ScalarNode, positions: Positions) -> tuple[Line, list[Diagnostic]]:
        """What `read_line` makes of a scalar."""
        if self._file is None or is_plain_line(node.value):
            return read_line(node, positions.span)
        return self._read(Line, read_line, node, positions)

    def blocks(self, node: ScalarNode, positions: Positions) -> tuple[Blocks, list[Diagnostic]]:
        """What `read_blocks` makes of a scalar."""
        if self._file is None or is_plain_block(node.value):
            return read_blocks(node, positions.span)
        return self._read(Blocks, read_blocks, node, positions)

    def save(self) -> None:
        """Write what is new, in one step; commands that run at the same time each write a whole file."""
        if self._file is None or not self._has_new:
            return
        whole = {**(self._known or {}), **self._used}
        said: _Kept = (_readers(), whole if len(whole) <= MOST_TEXTS else self._used)
        with contextlib.suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._file.parent, prefix=self._file.name)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(msgspec.msgpack.encode(said))
                os.replace(name, self._file)
            except OSError:
                Path(name).unlink(missing_ok=True)

    def _read(self, kind: type[T], read: Read[T], node: ScalarNode, positions: Positions) -> tuple[T, list[Diagnostic]]:
        key = f"{kind.__name__} {tuple(msgspec.structs.astuple(node.span))} {node.value!r} {positions.written(node)}"
        if self._known is None:
            self._known = self._loaded()
        kept = self._known.get(key)
        if kept is not None:
            with contextlib.suppress(msgspec.MsgspecError):
                value = msgspec.msgpack.decode(kept, type=kind)
                self._used[key] = kept
                return value, []
        value, problems = read(node, positions.span)
        if not problems:
            self._used[key] = msgspec.Raw(msgspec.msgpack.encode(value))
            self._has_new = True
        return value, problems

    def _loaded(self) -> dict[str, msgspec.Raw]:
        assert self._file is not None
        with contextlib.suppress(OSError, msgspec.MsgspecError):
            said: _Kept = msgspec.msgpack.decode(self._file.read_bytes(), type=_Kept)
            if said[0] == _readers():
                return said[1]
        return {}


UNKEPT = KeptTexts()
"""Keeps nothing."""


def _readers() -> str:
    """What reads texts, and what they become, by the ages of the files."""
    package = Path(__file__).parents[2]
    folders = (package / "readers", package / "model", package / "core")
    read = (*(path for folder in folders for path in sorted(folder.rglob("*.py"))), _packages())
    return " ".join(str(path.stat().st_mtime_ns) for path in read)


def _packages() -> Path:
    """The folder of Python's packages, markdown-it among them; it is younger after each that is installed."""
    return Path(msgspec.__file__).parents[1]
