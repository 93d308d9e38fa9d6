"""What a font covers, from the characters themselves."""

from __future__ import annotations

from cvlatex.fontsets.faces import Coverage


def coverage_of(characters: str) -> Coverage:
    bits = bytearray(0x110000 >> 3)
    for char in characters:
        bits[ord(char) >> 3] |= 1 << (ord(char) & 7)
    return Coverage(bytes(bits))
