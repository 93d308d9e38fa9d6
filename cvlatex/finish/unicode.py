"""ToUnicode maps: which characters a font's glyphs stand for (ISO 32000-1, 9.10.3; Adobe Technical Note 5411)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from cvlatex.finish.pages import CACHED_FONTS

_BLOCK = re.compile(rb"beginbf(char|range)(.*?)endbf", re.DOTALL)
_CODE = re.compile(rb"<([0-9A-Fa-f]+)>")

_PER_BLOCK = 100
"""Entries that a block may have."""

_MAP = b"""/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CMapName /CVLaTeX-UTF16 def
/CMapType 2 def
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
%sendcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


def read_map(written: bytes) -> dict[bytes, str]:
    """Read the characters of each glyph, by its code as four lower-case hexadecimal digits."""
    return dict(read_pairs(written))


@lru_cache(maxsize=CACHED_FONTS)
def read_pairs(written: bytes) -> tuple[tuple[bytes, str], ...]:
    """Read a ToUnicode map as pairs of a code and characters."""
    return tuple((glyph, bytes.fromhex(code).decode("utf-16-be", "replace")) for glyph, code in _read_entries(written))


def _read_entries(written: bytes) -> Iterator[tuple[bytes, str]]:
    """Yield the glyphs of a ToUnicode map with their codes (ISO 32000-1, 9.10.3)."""
    for kind, entries in _BLOCK.findall(written):
        codes = _CODE.findall(entries)
        if kind == b"char":
            for glyph, code in zip(codes[::2], codes[1::2], strict=False):
                yield glyph.lower(), code.decode()
        else:
            for first, last, code in zip(codes[::3], codes[1::3], codes[2::3], strict=False):
                for step in range(int(last, 16) - int(first, 16) + 1):
                    yield b"%04x" % (int(first, 16) + step), f"{int(code, 16) + step:0{len(code)}X}"


def write_map(texts: Mapping[bytes, str]) -> bytes:
    """Write a map of the characters of each glyph."""
    entries = [
        b"<%s> <%s>" % (glyph, text.encode("utf-16-be").hex().upper().encode()) for glyph, text in sorted(texts.items())
    ]
    blocks = (entries[at : at + _PER_BLOCK] for at in range(0, len(entries), _PER_BLOCK))
    return _MAP % b"".join(b"%d beginbfchar\n%s\nendbfchar\n" % (len(block), b"\n".join(block)) for block in blocks)
