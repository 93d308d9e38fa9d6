"""A finished page's content, read: each stretch of text with its box and the block that it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import pikepdf
from msgspec import Struct

from cvlatex.finish.faces import PdfFont
from cvlatex.finish.pieces import GLYPHS_OR_MOVE
from cvlatex.finish.streams import read_content

_ASCENT, _DESCENT = 0.86, 0.24
"""How far a line of text reaches above and below its baseline, in ems."""

_SIMPLE_ADVANCE = 0.5
"""Width of a character of a font whose widths are not read (TeX's own mathematical ones), in ems."""

_STEP = re.compile(
    rb"(?P<begin>\bBT\b)"
    rb"|/(?P<font>[\w.+-]+)\s+(?P<size>-?[\d.]+)\s+Tf"
    rb"|(?P<right>-?[\d.]+)\s+(?P<up>-?[\d.]+)\s+Td"
    rb"|\[(?P<array>(?:[^\](]+|\((?:\\.|[^()\\])*\))*)\]\s*TJ"
    rb"|(?P<matrix>(?:-?[\d.]+\s+){6})cm\b"
    rb"|/(?P<tag>\w+)\s*<<(?P<properties>(?:<[^<>]*>|[^<>])*)>>\s*BDC"
    rb"|(?P<bare>/\w+\s+BMC)"
    rb"|(?P<end>\bEMC\b)"
    rb"|/(?P<object>[\w.+-]+)\s+Do\b"
    rb"|(?<![\w<])(?P<state>[qQ])(?![\w>])"
)
_MCID = re.compile(rb"/MCID\s+(\d+)")
_ACTUAL = re.compile(rb"/ActualText\s*<(?:FEFF)?([0-9a-fA-F]*)>")

_SIMPLE = re.compile(rb"\\\d{3}|[^()\d.\s-]")

Matrix = tuple[float, float, float, float, float, float]
_IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class Box(Struct, frozen=True):
    """A rectangle in PDF points from the page's top left corner."""

    x0: float
    y0: float
    x1: float
    y1: float

    def join(self, other: Box) -> Box:
        """Return the smallest rectangle that has both."""
        return Box(min(self.x0, other.x0), min(self.y0, other.y0), max(self.x1, other.x1), max(self.y1, other.y1))


class Stretch(Struct, frozen=True):
    """Text that one operator shows, on a page counted from 1. `block` is the number of its block in reading order.

    `edges` are where its characters begin and where the last one ends; none where that is not known.
    """

    page: int
    box: Box
    text: str
    block: int
    kind: str
    edges: tuple[float, ...] = ()

    def cut(self, begin: int, end: int) -> Stretch:
        """Return the part of the stretch from one character up to another."""
        if (begin, end) == (0, len(self.text)):
            return self
        edges = self.edges or _divide_evenly(self.box.x0, self.box.x1, len(self.text))
        box = Box(edges[begin], self.box.y0, edges[end], self.box.y1)
        return Stretch(self.page, box, self.text[begin:end], self.block, self.kind, edges[begin : end + 1])


def _divide_evenly(x0: float, x1: float, count: int) -> tuple[float, ...]:
    """Return the edges of `count` equal parts between two places."""
    return tuple(x0 + (x1 - x0) * step / max(1, count) for step in range(count + 1))


class Block(NamedTuple):
    """An element of the structure tree: its number in reading order, and its type."""

    number: int
    kind: str


class PageText:
    """A page's content while it is read: the graphics state, the text position, the marked content that is open."""

    def __init__(
        self, index: int, page: pikepdf.Page, faces: dict[bytes, PdfFont], owners: Mapping[tuple[int, int], Block]
    ) -> None:
        self._index = index
        self._height = float(page.mediabox[3])
        self._content = read_content(page.obj)
        self._faces = faces
        self._owners = owners
        self._matrix = _IDENTITY
        self._stack: list[Matrix] = []
        self._open: list[tuple[Block | None, str | None]] = []
        self._font, self._size = b"", 1.0
        self._line_x = self._line_y = self._x = 0.0

    def read_stretches(self) -> Iterator[Stretch]:
        """Yield all text, in the order of the file, and each figure."""
        for step in _STEP.finditer(self._content):
            kind = step.lastgroup
            if kind == "array":
                yield from self._read_text(step["array"])
            elif kind == "object":
                yield from self._read_figure()
            else:
                self._follow(kind or "", step)

    def _follow(self, kind: str, step: re.Match[bytes]) -> None:
        """Follow an operator that changes the position, the font or the open element."""
        match kind:
            case "begin":
                self._line_x = self._line_y = self._x = 0.0
            case "size":
                self._font, self._size = step["font"], float(step["size"])
            case "up":
                self._line_x += float(step["right"])
                self._line_y += float(step["up"])
                self._x = self._line_x
            case "matrix":
                self._matrix = _multiply(tuple(map(float, step["matrix"].split())), self._matrix)
            case "properties":
                self._begin_content(step["properties"])
            case "bare":
                self._open.append((None, None))
            case "end" if self._open:
                self._open.pop()
            case "state" if step["state"] == b"q":
                self._stack.append(self._matrix)
            case "state" if self._stack:
                self._matrix = self._stack.pop()

    def _begin_content(self, properties: bytes) -> None:
        """Open the element of marked content."""
        number = _MCID.search(properties)
        inside = self._open[-1][0] if self._open else None
        block = self._owners.get((self._index, int(number[1]))) if number else inside
        actual = _ACTUAL.search(properties)
        says = bytes.fromhex(actual[1].decode()).decode("utf-16-be", "replace") if actual else None
        self._open.append((block, says))

    def _read_text(self, array: bytes) -> Iterator[Stretch]:
        """Yield the stretch of the page that a text operator shows."""
        text, offsets = self._read_characters(array)
        begin, self._x = self._x, self._x + offsets[-1]
        block, says = self._open[-1] if self._open else (None, None)
        if block is None:
            return
        if says is not None:
            text, offsets, self._open[-1] = says, [], (block, "")
        low, high = self._line_y - _DESCENT * self._size, self._line_y + _ASCENT * self._size
        box = self._measure_box(begin, low, self._x, high)
        a, e = self._matrix[0], self._matrix[4]
        edges = tuple(round(a * (begin + offset) + e, 2) for offset in offsets) if len(offsets) > 1 else ()
        yield Stretch(self._index + 1, box, text, block.number, block.kind, edges)

    def _read_characters(self, array: bytes) -> tuple[str, list[float]]:
        """Return the characters of an array, and how far the text moved before each and after the last, in points."""
        face, size = self._faces.get(self._font), self._size / 1000
        if face is None or b"(" in array:
            return "", [self._size * _SIMPLE_ADVANCE * max(1, len(_SIMPLE.findall(array)))]
        text, at, offsets = list[str](), 0.0, list[float]()
        for glyphs, move in GLYPHS_OR_MOVE.findall(array):
            if move:
                at -= float(move) * size
                continue
            for begin in range(0, len(glyphs), 4):
                glyph = glyphs[begin : begin + 4]
                characters, width = face.text.get(glyph, ""), face.advances[int(glyph, 16)] * size
                offsets += [at + width * step / len(characters) for step in range(len(characters))]
                text.append(characters)
                at += width
        return "".join(text), [*offsets, at]

    def _read_figure(self) -> Iterator[Stretch]:
        """Yield the stretch of a picture that stands for a figure."""
        block = self._open[-1][0] if self._open else None
        if block is not None and block.kind == "Figure":
            yield Stretch(self._index + 1, self._measure_box(0, 0, 1, 1), "", block.number, block.kind)

    def _measure_box(self, x0: float, y0: float, x1: float, y1: float) -> Box:
        """Return a rectangle in the page's own points, its origin at the top left."""
        a, b, c, d, e, f = self._matrix
        corners = [(a * x + c * y + e, b * x + d * y + f) for x in (x0, x1) for y in (y0, y1)]
        left, right = min(x for x, _ in corners), max(x for x, _ in corners)
        low, high = min(y for _, y in corners), max(y for _, y in corners)
        return Box(*(round(n, 2) for n in (left, self._height - high, right, self._height - low)))


def _multiply(first: tuple[float, ...], then: Matrix) -> Matrix:
    """Return the transformation that is one and then another (8.3.4)."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)
