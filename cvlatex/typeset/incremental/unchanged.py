"""Which lines of a document an edit of its data cannot have changed; known before the data is read anew.

It is a guess, made to give a waiting XeTeX as much as can be given early. What is typeset in the end is compared with
the whole document: a wrong guess costs time, and nothing else.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from itertools import zip_longest
from pathlib import Path

from msgspec import Struct

from cvlatex.core.source import SourceFile, Span

Place = tuple[str, int] | None
"""A file's path and the last of its lines behind a line of TeX; None where no data stands behind it."""


class LineOrigins(Struct, frozen=True):
    """Where a document's lines came from: `digests` has a number a line of each file, `places` a place a TeX line."""

    digests: Mapping[str, tuple[int, ...]]
    places: tuple[Place, ...]

    @classmethod
    def of(cls, spans: Iterable[Span | None], sources: Mapping[str, SourceFile]) -> LineOrigins:
        """Make the origins of a document's spans and the files that they point into, by their names."""
        paths = {name: str(Path(name).absolute()) for name in sources}
        return cls(
            {paths[name]: _digests(source.text) for name, source in sources.items() if source.text},
            tuple((paths[span.file], span.end_line) if span and span.file in paths else None for span in spans),
        )

    def count_unchanged(self) -> int:
        """Return how many lines of the document, from its beginning, come from lines of data that are as they were."""
        changed = {path: _first_difference(Path(path), lines) for path, lines in self.digests.items()}
        safe = 0
        for number, place in enumerate(self.places, 1):
            if place is None:
                continue
            path, line = place
            if line >= changed.get(path, 0):
                break
            safe = number
        return safe


def _first_difference(path: Path, before: tuple[int, ...]) -> float:
    """The first line, counted from 1, in which a file differs from what it was; infinity where none does."""
    try:
        now = _digests(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return 0
    pairs = enumerate(zip_longest(before, now), 1)
    return next((number for number, (was, is_now) in pairs if was != is_now), float("inf"))


def _digests(text: str) -> tuple[int, ...]:
    return tuple(zlib.crc32(line.encode(errors="surrogatepass")) for line in SourceFile.of("", text).lines)
