"""Which characters a font has: asked once, and kept in the user's cache.

The cache is one JSON file: for each font its path, its place in a collection, its size and age, and a bit a code point.
One that has changed since is asked for again. A cache that is damaged is as good as none, and one that cannot be
written costs a moment at the next build.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import json
import os
import tempfile
import zlib
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Any

from msgspec import Struct

from cvlatex.fontsets.faces import Coverage, Face, FontFile, FontSet, SetCoverage

Find = Callable[[Face, Path], FontFile | None]
"""Finds the upright font of a face, in a folder or on this machine; None where there is none."""

_FORM = 1
"""Changes whenever what the cache holds does."""

_LAST = 0x110000
"""Code points there are."""


def read_coverage(sets: Iterable[FontSet], folder: Path, cache: Path, find: Find) -> dict[str, SetCoverage]:
    """What each set has, by the set's name; a set with a face that cannot be read is left out.

    `folder` holds the fonts that ship, `cache` is the file of the cache.
    """
    store = _Store(cache, folder, find, _load(cache))
    found: dict[str, SetCoverage] = {}
    for fonts in sets:
        by_face = {face.name: store.coverage(face) for face in fonts.faces}
        whole = {name: coverage for name, coverage in by_face.items() if coverage is not None}
        if len(whole) == len(by_face):
            found[fonts.name] = SetCoverage(fonts, whole)
    store.save()
    return found


class _Store(Struct):
    """The cache while it is in use. `entries` are as the file has them, by the face's file or family."""

    cache: Path
    folder: Path
    find: Find
    entries: dict[str, Any]
    changed: bool = False

    def coverage(self, face: Face) -> Coverage | None:
        key = str(self.folder / face.file) if face.file else face.family
        known = _known(self.entries.get(key))
        if known is not None:
            return known
        font = self.find(face, self.folder)
        if font is None:
            return None
        bits = _bits(font.characters)
        self.entries[key] = _entry(font, bits)
        self.changed = True
        return Coverage(bits)

    def save(self) -> None:
        """Write the file in one step; builds that run at the same time each write a whole one."""
        if not self.changed:
            return
        with contextlib.suppress(OSError):
            self.cache.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self.cache.parent, prefix=self.cache.name)
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as file:
                    json.dump({"form": _FORM, "fonts": self.entries}, file)
                os.replace(name, self.cache)
            except OSError:
                Path(name).unlink(missing_ok=True)


def _load(cache: Path) -> dict[str, Any]:
    try:
        said = json.loads(cache.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    fonts = said.get("fonts") if isinstance(said, dict) and said.get("form") == _FORM else None
    return fonts if isinstance(fonts, dict) else {}


def _known(entry: Any) -> Coverage | None:
    """What an entry says, if it is whole and its font has not changed."""
    try:
        state = Path(entry["path"]).stat()
        if (state.st_size, state.st_mtime_ns) != (entry["size"], entry["mtime"]):
            return None
        bits = _unpacked(entry["bits"])
    except (OSError, KeyError, TypeError, ValueError, binascii.Error, zlib.error):
        return None
    return Coverage(bits) if len(bits) == _LAST >> 3 else None


@lru_cache(maxsize=32)
def _unpacked(packed: str) -> bytes:
    return zlib.decompress(base64.b64decode(packed, validate=True))


def _entry(font: FontFile, bits: bytes) -> dict[str, object]:
    state = font.path.stat()
    packed = base64.b64encode(zlib.compress(bits)).decode("ascii")
    return {
        "path": str(font.path),
        "index": font.index,
        "size": state.st_size,
        "mtime": state.st_mtime_ns,
        "bits": packed,
    }


def _bits(characters: Iterable[range]) -> bytes:
    bits = bytearray(_LAST >> 3)
    for code in chain.from_iterable(characters):
        bits[code >> 3] |= 1 << (code & 7)
    return bytes(bits)
