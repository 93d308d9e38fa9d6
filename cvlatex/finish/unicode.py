"""Glyphs that stand for several characters, led back to the one that people type.

xdvipdfmx writes one character a glyph into a font's ToUnicode map, and of several that share the glyph it takes the
one that comes last: a hyphen then extracts as U+2011, and a search for `e-mail` finds nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pikepdf import Name, Pdf, Stream

from cvlatex.finish.saving import deflate

TYPED = {
    "2011": "002D",  # non-breaking hyphen: hyphen-minus
    "2010": "002D",  # hyphen
    "00AD": "002D",  # soft hyphen
    "FFE8": "007C",  # half-width forms light vertical: vertical line
    "2219": "00B7",  # bullet operator: middle dot
    "2027": "00B7",  # hyphenation point
    "30FB": "00B7",  # katakana middle dot, as in a foreign name in Chinese
    "22EF": "2026",  # midline horizontal ellipsis: horizontal ellipsis
    "2215": "002F",  # division slash: solidus
    "00A0": "0020",  # no-break space: space
}
"""What xdvipdfmx writes, and what is meant, in hexadecimal."""

_CHARACTERS = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
_ENTRY = re.compile(rb"(<[0-9A-F]+>\s*)<([0-9A-F]{4})>")


def lead_back(pdf: Pdf) -> None:
    """Rewrite the ToUnicode maps of a PDF's fonts (ISO 32000-1, 9.10.3)."""
    for stream in _maps(pdf):
        written = stream.read_bytes()
        meant = _CHARACTERS.sub(_typed, written)
        if meant != written:
            deflate(stream, meant)


def _maps(pdf: Pdf) -> Iterator[Stream]:
    seen: set[tuple[int, int]] = set()
    for item in pdf.objects:
        found = item.get("/ToUnicode") if hasattr(item, "get") and item.get("/Type") == Name.Font else None
        if isinstance(found, Stream) and found.objgen not in seen:
            seen.add(found.objgen)
            yield found


def _typed(block: re.Match[bytes]) -> bytes:
    return _ENTRY.sub(_entry, block.group())


def _entry(entry: re.Match[bytes]) -> bytes:
    glyph, character = entry.groups()
    return glyph + b"<" + TYPED.get(character.decode(), character.decode()).encode() + b">"
