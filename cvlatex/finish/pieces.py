"""What an operator of a page shows: glyphs, the moves between them, and the words that these part."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from msgspec import Struct

from cvlatex.finish.faces import PdfFont

LEAST_GAP = 120
"""Narrowest gap between two words, in thousandths of an em: kerning is less, a shrunk word space more."""

_GAP = re.compile(rb">-((?:1[2-9]\d|[2-9]\d\d|\d{4,})(?:\.\d+)?)<")
"""A gap between two words within an array: `LEAST_GAP` or more."""

GLYPHS_OR_MOVE = re.compile(rb"<([0-9a-f]*)>|(-?[\d.]+)")

_STRING_OR_MOVE = re.compile(rb"\(((?:\\.|[^()\\])*)\)|(-?[\d.]+)", re.DOTALL)
_CHARACTER = re.compile(rb"\\([0-7]{1,3})|\\(.)|([^\\])", re.DOTALL)
_ESCAPED = {b"n": 10, b"r": 13, b"t": 9, b"b": 8, b"f": 12}


class Piece(NamedTuple):
    """What one TJ shows: an array of glyphs and moves, from `start` to `end` in the content.

    `x` and `y` are its origin, in points; `element` is the mark of its block. `joint` is true where it continues the
    word before it, `apart` where a space was typed before it; `alone` where decoration stands before it. `move` is
    where the font and the move to it begin in the content, `owner` the number of the innermost element around it.
    """

    start: int
    end: int
    font: bytes
    size: bytes
    x: float
    y: float
    element: bytes
    array: bytes
    joint: bool
    apart: bool = False
    alone: bool = False
    move: int = 0
    owner: int = 0


class PlacedPiece(Struct):
    """A piece on its page, with its font.

    `face` is None where the font is unknown, or its codes are not two bytes long; `simple` are the widths of one whose
    codes are single bytes. `space` is the width of the space that follows, and `lead` of the one before it, in
    thousandths of an em, 0 for none. `opens` is the number of the element that begins with it, 0 for none; it `closes`
    the one that began last.
    """

    page: int
    piece: Piece
    face: PdfFont | None
    simple: Mapping[int, float] | None = None
    space: float = 0.0
    lead: float = 0.0
    opens: int = 0
    closes: bool = False
    _width: float | None = None

    def __post_init__(self) -> None:
        if b"(" in self.piece.array:
            self.face = None

    @property
    def first(self) -> bytes:
        """The first glyph."""
        at = self.piece.array.find(b"<") + 1
        return self.piece.array[at : at + 4]

    @property
    def last(self) -> bytes:
        """The last glyph."""
        at = self.piece.array.rfind(b">")
        return self.piece.array[max(0, at - 4) : at]

    def split_words(self) -> list[bytes]:
        """Return the words, and between them the gaps, without the brackets on both sides of a gap."""
        if self.face is None or not _GAP.search(self.piece.array):
            return [self.piece.array]
        parts = _GAP.split(self.piece.array)
        return _without_wide(parts, self.face.wide) if self.face.wide else parts

    def measure_width(self) -> float:
        """Measure how far the piece advances, in points."""
        if self._width is None:
            self._width = self._measure() * float(self.piece.size) / 1000
        return self._width

    def _measure(self) -> float:
        """Measure how far the piece advances, in thousandths of an em."""
        array, face = self.piece.array, self.face
        if face is None:
            return measure_simple(array, self.simple or {})
        return sum([-float(move) if move else face.measure(glyphs) for glyphs, move in GLYPHS_OR_MOVE.findall(array)])


def measure_simple(array: bytes, widths: Mapping[int, float]) -> float:
    """Measure how far an array of literal strings advances, in thousandths of an em (ISO 32000-1, 7.3.4.2)."""
    width = 0.0
    for string, move in _STRING_OR_MOVE.findall(array):
        width -= float(move or 0)
        for octal, escaped, plain in _CHARACTER.findall(string):
            code = int(octal, 8) if octal else _ESCAPED.get(escaped, ord(escaped or plain))
            width += widths.get(code, 0.0)
    return width


def _without_wide(parts: list[bytes], wide: frozenset[bytes]) -> list[bytes]:
    """Return words and gaps without the gaps next to a character of a script that has no spaces."""
    joined = parts[:1]
    for gap, word in zip(parts[1::2], parts[2::2], strict=True):
        if joined[-1][-4:] in wide or word[:4] in wide:
            joined[-1] += b">-" + gap + b"<" + word
        else:
            joined += [gap, word]
    return joined
