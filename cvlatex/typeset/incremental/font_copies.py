"""System fonts as xdvipdfmx needs them: without the table of substitutions.

xdvipdfmx reads all substitutions of a font (OpenType's GSUB) to find characters for glyphs that no character leads to.
XeTeX has applied them already, and nearly every glyph of a Chinese text is a character's own; the table of one face of
Noto takes 15 ms. So fonts whose table is large are copied into the cache, with the table out of sight, and what goes on
to xdvipdfmx names the copies. Where a glyph is left without a character (`finish/named.py`), the PDF is written again,
with the fonts themselves.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import struct
import threading
from pathlib import Path

from cvlatex.core.cache import Store, make_key, stamp_file

LEAST = 64 << 10
"""Bytes of a table of substitutions from which on a copy is worth its room."""
MOST_COPIES = 12
"""Copies in the cache, some 20 MB each; of more, those go that have not been used for longest."""

_TAG, _HIDDEN = b"GSUB", b"GSU_"

# The definition of a native font in XDV, as far as its path: its number, size and flags, then the length of the path
# (`do_native_font_def` of dvipdfmx).
_DEFINITION = re.compile(rb"\xfc.{10}([\x01-\xff])(/[^\0]+?\.(?:otf|ttc|OTF|TTC))", re.DOTALL)
_BEGIN = b"\xfc"
_LONGEST = 1 + 10 + 1 + 255


class FontCopies:
    """The copies in a folder of the cache, and those that are being written beside the run that lacked them."""

    def __init__(self, folder: Path) -> None:
        self._store = Store(folder, MOST_COPIES)
        self._known: dict[bytes, bytes | None] = {}
        self._threads: list[threading.Thread] = []

    def rename_fonts(self, pages: bytes) -> tuple[bytes, bytes]:
        """Return a part of an XDV stream, naming copies where there are; and its end, if more has to come first."""
        pages = _DEFINITION.sub(self._rename, pages)
        cut = pages.find(_BEGIN, max(0, len(pages) - _LONGEST))
        return (pages, b"") if cut < 0 else (pages[:cut], pages[cut:])

    def close(self) -> None:
        """Wait for the copies that are being written."""
        for thread in self._threads:
            thread.join()

    def _rename(self, definition: re.Match[bytes]) -> bytes:
        """Return a font's definition that names the copy."""
        path = definition[2]
        if definition[1][0] != len(path):
            return definition[0]
        if path not in self._known:
            self._known[path] = self._find_copy(path)
        copy = self._known[path] or path
        at = definition.start(1) - definition.start()
        return definition[0][:at] + bytes((len(copy),)) + copy

    def _find_copy(self, path: bytes) -> bytes | None:
        """Return the copy of a font; where there is none but should be, it is written for the next run."""
        with contextlib.suppress(OSError, struct.error):
            font = Path(os.fsdecode(path))
            if not _find_tables(font):
                return None
            stamp = stamp_file(font)
            key = make_key("font copy", _TAG, _HIDDEN, os.fsdecode(path), *stamp)
            copy = self._store.find_file(key, font.suffix)
            if copy is not None:
                named = os.fsencode(copy)
                return named if len(named) < 256 else None
            self._threads.append(threading.Thread(target=self._create, args=(font, key, stamp), daemon=True))
            self._threads[-1].start()
        return None

    def _create(self, font: Path, key: str, stamp: tuple[int, int]) -> None:
        """Write a copy into the cache, if it can be written."""
        with contextlib.suppress(OSError, struct.error):
            self._store.create_file(key, font.suffix, lambda path: _copy(font, path, stamp))


def _copy(font: Path, target: str, stamp: tuple[int, int]) -> None:
    """Copy a font with its table out of sight. Raises OSError, also where the font is not the one of the stamp."""
    shutil.copyfile(font, target)
    if stamp_file(font) != stamp:
        raise OSError(f"{font} has changed.")
    places = _find_tables(Path(target))
    with open(target, "r+b") as file:
        for place in places:
            file.seek(place)
            file.write(_HIDDEN)


def _find_tables(font: Path) -> list[int]:
    """Find where a font of CFF outlines, or each font of a collection, names its substitutions, if they are many.

    OpenType 1.9, "Organization of an OpenType Font". Raises OSError, or struct.error where it is no font.
    """
    found: list[int] = []
    largest = 0
    with font.open("rb") as file:
        begin = file.read(12)
        fonts = [0]
        if begin[:4] == b"ttcf":
            count = struct.unpack(">L", begin[8:])[0]
            fonts = list(struct.unpack(f">{count}L", file.read(4 * count)))
        for at in fonts:
            file.seek(at)
            kind, count = struct.unpack(">4sH", file.read(6))
            if kind != b"OTTO":
                return []
            records = file.read(6 + 16 * count)[6:]
            for number in range(count):
                tag, _, _, size = struct.unpack_from(">4sLLL", records, 16 * number)
                if tag == _TAG:
                    found.append(at + 12 + 16 * number)
                    largest = max(largest, size)
    return found if largest >= LEAST else []
