"""Texts with markup that an earlier command has read, in the user's cache.

To load markdown-it and to read the seventy texts of a long CV that have markup takes 30 ms; nearly all of them are what
they were.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias, TypeVar

import msgspec

from cvlatex.core.cache import Store, compute_program_key, make_key
from cvlatex.core.diagnostics import Diagnostic
from cvlatex.core.table import Table
from cvlatex.model.text import Blocks, Line
from cvlatex.readers.markdown.plain import is_plain_block, is_plain_line
from cvlatex.readers.markdown.reader import read_blocks, read_line
from cvlatex.readers.yaml.nodes import ScalarNode
from cvlatex.readers.yaml.scalars import Locate, Positions

T = TypeVar("T", Line, Blocks)
Read: TypeAlias = Callable[[ScalarNode, Locate], tuple[T, list[Diagnostic]]]

MOST_TEXTS = 2000
"""Texts in the cache; of more, those of this command alone."""

_VERSIONS = 4
"""Versions of the program whose texts are cached."""


class TextCache:
    """The texts in a folder of the cache; without a folder, none."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._table: Table | None = None

    def read_line(self, node: ScalarNode, positions: Positions) -> tuple[Line, list[Diagnostic]]:
        """Return what `read_line` makes of a scalar."""
        if self._folder is None or is_plain_line(node.value):
            return read_line(node, positions.locate)
        return self._read(Line, read_line, node, positions)

    def read_blocks(self, node: ScalarNode, positions: Positions) -> tuple[Blocks, list[Diagnostic]]:
        """Return what `read_blocks` makes of a scalar."""
        if self._folder is None or is_plain_block(node.value):
            return read_blocks(node, positions.locate)
        return self._read(Blocks, read_blocks, node, positions)

    def save(self) -> None:
        """Write what is new."""
        if self._table is not None:
            self._table.save()

    def _read(self, kind: type[T], read: Read[T], node: ScalarNode, positions: Positions) -> tuple[T, list[Diagnostic]]:
        """Read a text through the cache; one with problems is not cached."""
        assert self._folder is not None
        if self._table is None:
            self._table = Table(Store(self._folder, _VERSIONS), make_key("texts", compute_program_key()), MOST_TEXTS)
        name = (
            f"{kind.__name__} {tuple(msgspec.structs.astuple(node.span))} {node.value!r} {positions.read_written(node)}"
        )
        encoded = self._table.get(name)
        if encoded is not None:
            with contextlib.suppress(msgspec.MsgspecError):
                return msgspec.msgpack.decode(encoded, type=kind), []
        value, problems = read(node, positions.locate)
        if not problems:
            self._table.put(name, msgspec.msgpack.encode(value))
        return value, problems


NO_CACHE = TextCache()
"""Keeps nothing."""
