"""Which lines of a document an edit of its data cannot have changed; known before the data is read anew.

It is a guess, so that a waiting XeTeX gets as much as possible early. What is typeset in the end is compared with
the whole document: a wrong guess costs time, and nothing else.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from cvlatex.core.source import SourceFile, Span
from cvlatex.model.folder import GLOSSARY, PRIVATE

Place = tuple[str, int, int]
"""A file's path, and the first and the last of its lines."""

_PRIVATE_TAG = "!private"


class LineOrigins(Struct, frozen=True):
    """Where a document's lines came from: `digests` has a number a line of each file, `places` the places a TeX line.

    A line of TeX with one span behind it is taken to hang on all lines of the file down to the span's end: what is
    inserted before them may be set before it. One that gathers from several spans hangs on their lines alone, and so
    does one of the glossary, whose entries are sorted.
    """

    digests: Mapping[str, tuple[int, ...]]
    places: tuple[tuple[Place, ...], ...]

    @classmethod
    def of(
        cls,
        spans: Sequence[Span | None],
        sources: Mapping[str, SourceFile],
        others: Mapping[int, Sequence[Span]] | None = None,
    ) -> LineOrigins:
        """Make the origins of a document's spans and the files that they point into, by their names.

        `others` are further spans of some lines, by their numbers from 0.
        """
        origins = _Origins(sources)
        places = tuple(origins.of_line(span, (others or {}).get(number, ())) for number, span in enumerate(spans))
        return cls(origins.digests, places)

    def count_unchanged(self) -> int:
        """Return how many lines of the document, from its beginning, come from lines of data that are as they were."""
        changed = {path: _find_changed_lines(Path(path), lines) for path, lines in self.digests.items()}
        safe = 0
        for number, places in enumerate(self.places, 1):
            if any(_touches(changed.get(path, (0, math.inf)), first, last) for path, first, last in places):
                break
            safe = number if places else safe
        return safe


class _Origins:
    """The places of the data that the lines of a document come from; `digests` has those of each file's lines."""

    def __init__(self, sources: Mapping[str, SourceFile]) -> None:
        self.digests: dict[str, tuple[int, ...]] = {}
        self._sources = {name: source for name, source in sources.items() if source.text}
        self._paths = {name: Path(name).absolute() for name in sources}
        for name, source in self._sources.items():
            self.digests[str(self._paths[name])] = _hash_lines(source.lines)

    def of_line(self, span: Span | None, others: Sequence[Span]) -> tuple[Place, ...]:
        """Return the places that a line of TeX depends on, from its span and the `others` that were printed in it."""
        if span is None or span.file not in self._paths:
            return ()
        spans = (span, *(one for one in others if one.file in self._paths))
        is_exact = bool(others) or self._paths[span.file].name == GLOSSARY
        places = [(str(self._paths[one.file]), one.line if is_exact else 1, one.end_line) for one in spans]
        return (*places, *(place for one in spans for place in self._find_private(one)))

    def _find_private(self, span: Span) -> Iterable[Place]:
        """Return the file of private values, where a span names one."""
        source = self._sources.get(span.file)
        if source and any(_PRIVATE_TAG in line for line in source.lines[span.line - 1 : span.end_line]):
            private = self._paths[span.file].with_name(PRIVATE)
            if str(private) not in self.digests:
                self.digests[str(private)] = _number_lines(private) or ()
            yield str(private), 1, max(1, len(self.digests[str(private)]))


def _touches(changed: tuple[float, float], first: int, last: int) -> bool:
    """Whether a change touches lines, by their numbers."""
    begin, end = changed
    return last >= begin and first <= max(begin, end)


def _find_changed_lines(path: Path, before: Sequence[int]) -> tuple[float, float]:
    """Find the first and the last line, counted from 1, that a file no longer has; infinity where it has all.

    Where lines were only added, the first is the one behind them, and the last stands before it.
    """
    now = _number_lines(path)
    if now is None:
        return 0, math.inf
    if now == tuple(before):
        return math.inf, 0
    most = min(len(before), len(now))
    same = next((at for at in range(most) if before[at] != now[at]), most)
    behind = next((at for at in range(most - same) if before[-1 - at] != now[-1 - at]), most - same)
    return same + 1, len(before) - behind


def _number_lines(path: Path) -> tuple[int, ...] | None:
    """Return a number a line of a file, none where it is not there; None where it cannot be read."""
    try:
        return _hash_lines(SourceFile.of("", path.read_text(encoding="utf-8")).lines)
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError):
        return None


def _hash_lines(lines: Iterable[str]) -> tuple[int, ...]:
    """Return a digest of each line."""
    return tuple(zlib.crc32(line.encode(errors="surrogatepass")) for line in lines)
