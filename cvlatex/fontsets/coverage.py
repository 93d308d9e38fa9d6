"""Which characters a font has: read once, and cached, a bit a code point.

An entry is for a face, and says which file it was read from: of a system's face only fontconfig knows that.
"""

from __future__ import annotations

import contextlib
import zlib
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import chain
from pathlib import Path

import msgspec
from msgspec import Struct

from cvlatex.core.cache import Store, compute_program_key, make_key, stamp_file
from cvlatex.fontsets.faces import Coverage, Face, FontFile, FontSet, SetCoverage

Find = Callable[[Face, Path], FontFile | None]
"""Finds the upright font of a face, in a folder or on this machine; None where there is none."""

_LAST = 0x110000
"""Code points there are."""


def read_coverage(sets: Iterable[FontSet], folder: Path, cache: Path, find: Find) -> dict[str, SetCoverage]:
    """Return what each set has, by the set's name; a set with a face that cannot be read is left out.

    `folder` holds the fonts that ship, `cache` is the folder of the cache.
    """
    store = Store(cache)
    found: dict[str, SetCoverage] = {}
    for fonts in sets:
        by_face = {face.name: _read_face(face, folder, store, find) for face in fonts.faces}
        whole = {name: coverage for name, coverage in by_face.items() if coverage is not None}
        if len(whole) == len(by_face):
            found[fonts.name] = SetCoverage(fonts, whole)
    return found


class _Entry(Struct, frozen=True):
    """What the cache has of a face: its file, with size and mtime, and its characters' bits, packed."""

    path: str
    size: int
    mtime: int
    bits: bytes


def _read_face(face: Face, folder: Path, store: Store, find: Find) -> Coverage | None:
    """Return the characters of a face, from the cache where they were read before; None where the font is not found."""
    key = make_key("coverage", compute_program_key(), str(folder / face.file) if face.file else face.family)
    known = _decode_current(store.read(key))
    if known is not None:
        return known
    font = find(face, folder)
    if font is None:
        return None
    bits = _pack_bits(font.characters)
    with contextlib.suppress(OSError):
        store.write(key, msgspec.msgpack.encode(_Entry(str(font.path), *stamp_file(font.path), zlib.compress(bits))))
    return Coverage(bits)


def _decode_current(entry: bytes | None) -> Coverage | None:
    """Return the coverage of an entry whose font has not changed since."""
    with contextlib.suppress(OSError, msgspec.MsgspecError, zlib.error):
        if entry is not None:
            known = msgspec.msgpack.decode(entry, type=_Entry)
            if stamp_file(known.path) == (known.size, known.mtime):
                return Coverage(_unpack_bits(known.bits))
    return None


@lru_cache(maxsize=32)
def _unpack_bits(packed: bytes) -> bytes:
    """Return the bits of a coverage, decompressed."""
    return zlib.decompress(packed)


def _pack_bits(characters: Iterable[range]) -> bytes:
    """Pack characters as a bit each."""
    bits = bytearray(_LAST >> 3)
    for code in chain.from_iterable(characters):
        bits[code >> 3] |= 1 << (code & 7)
    return bytes(bits)
