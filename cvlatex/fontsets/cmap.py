"""A font's table of characters (OpenType 1.9, `cmap`), read by hand: a library takes longer to load than this takes."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from pathlib import Path

Run = tuple[int, int, int]
"""Code points that follow each other, as do their glyphs: the first, the last, the first one's glyph."""

_PREFERRED = ((3, 10), (0, 6), (0, 4), (3, 1), (0, 3))
"""Platform and encoding of the subtables that hold Unicode, the fullest first."""

_MOST = 16
"""Fonts of a collection that are read."""


def number_fonts(path: Path) -> range:
    """Return the numbers of the fonts of a collection, of a font alone its 0. Raises OSError."""
    with path.open("rb") as file:
        header = file.read(12)
    return range(min(int.from_bytes(header[8:12]), _MOST) if header[:4] == b"ttcf" else 1)


def read_glyphs(path: Path, index: int) -> dict[int, int]:
    """Read the glyph of each code point of a font, by its `index` in a collection. Raises OSError, ValueError."""
    return dict(iterate_pairs(read_runs(path, index)))


def iterate_pairs(runs: Iterable[Run]) -> Iterator[tuple[int, int]]:
    """Yield the code points of runs with their glyphs."""
    for first, last, glyph in runs:
        if first == last:
            yield first, glyph
        else:
            yield from zip(range(first, last + 1), range(glyph, glyph + last - first + 1), strict=True)


def read_runs(path: Path, index: int) -> list[Run]:
    """Read the runs of a font's table of characters, in order. Raises OSError, ValueError as `read_glyphs` does."""
    with path.open("rb") as file:
        try:
            start = 0
            if file.read(4) == b"ttcf":
                file.seek(12 + 4 * index)
                start = int.from_bytes(file.read(4))
            file.seek(start + 4)
            count = int.from_bytes(file.read(2))
            file.seek(start + 12)
            entries = struct.iter_unpack(">4sIII", file.read(16 * count))
            at, size = next((at, size) for tag, _, at, size in entries if tag == b"cmap")
            file.seek(at)
            return list(_parse_table(file.read(size)))
        except (struct.error, IndexError, StopIteration, RuntimeError, ValueError) as problem:
            raise ValueError(f"{path} has no table of characters that can be read.") from problem


def _parse_table(table: bytes) -> Iterator[Run]:
    """Yield the runs of a `cmap` table, from its best subtable."""
    count = int.from_bytes(table[2:4])
    places = {
        (platform, encoding): at for platform, encoding, at in struct.iter_unpack(">HHI", table[4 : 4 + 8 * count])
    }
    at = next(places[key] for key in _PREFERRED if key in places)
    kind = int.from_bytes(table[at : at + 2])
    if kind == 12:
        return _parse_groups(table, at)
    if kind == 4:
        return _parse_segments(table, at)
    raise ValueError(f"A table of characters of format {kind} cannot be read.")


def _parse_groups(table: bytes, at: int) -> Iterator[Run]:
    """Yield the runs of a subtable of format 12."""
    count = int.from_bytes(table[at + 12 : at + 16])
    return struct.iter_unpack(">III", table[at + 16 : at + 16 + 12 * count])


def _parse_segments(table: bytes, at: int) -> Iterator[Run]:
    """Yield the characters of a subtable of format 4, each a run."""
    count = int.from_bytes(table[at + 6 : at + 8]) // 2
    parts = (at + 14, at + 16 + 2 * count, at + 16 + 4 * count, at + 16 + 6 * count)
    ends, starts, deltas, ranges = (struct.unpack_from(f">{count}H", table, part) for part in parts)
    for number, (start, end, delta, offset) in enumerate(zip(starts, ends, deltas, ranges, strict=True)):
        for code in range(start, end + 1 if end < 0xFFFF else end):
            glyph = code
            if offset:
                place = parts[3] + 2 * number + offset + 2 * (code - start)
                glyph = int.from_bytes(table[place : place + 2])
                if not glyph:
                    continue
            yield code, code, (glyph + delta) & 0xFFFF
