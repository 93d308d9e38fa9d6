"""Latin letters beside Han in the font of the Han.

A line of Chinese has Latin letters and digits of a face that was drawn for them, at a size that goes with the Han. A
program that starts a new item of text at each change of font or size (pdf.js, MuPDF) cuts such a line into a dozen, and
one that measures gaps may part them. Here the Han font gets copies of the Latin glyphs that stand on a line with it,
scaled as they are set, and the line is in one font of one size. Nothing on the page changes.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import pikepdf
from msgspec import Struct
from pikepdf import Dictionary, Object

from cvlatex.finish.cff import is_plain
from cvlatex.finish.faces import PdfFont, with_texts
from cvlatex.finish.new_glyphs import NewGlyph, NewGlyphs
from cvlatex.finish.operators import BEGIN, Operator, read_operators
from cvlatex.finish.pieces import GLYPHS_OR_MOVE

_APART = re.compile(r"Bold|Italic")
"""What two fonts have to have both, or neither."""

_SAME = 0.002
"""How far two sizes may differ from their ratio and be of it."""

_LEVEL = 0.5
"""How far two baselines of a line may be apart, in points."""


class Beside(Struct, frozen=True):
    """A font whose glyphs go into another, `host`, at a scale: its size by the host's."""

    host: bytes
    scale: float


class _Show(NamedTuple):
    """An operator with its font and size, and its baseline in points; `line` is that in steps of `_LEVEL`."""

    font: bytes
    size: bytes
    y: float
    line: int
    operator: Operator


def merge_beside(
    pdf: pikepdf.Pdf,
    contents: tuple[bytes, ...],
    faces: dict[bytes, PdfFont],
    fonts: Mapping[bytes, Object],
    new: Mapping[bytes, NewGlyphs],
) -> tuple[tuple[bytes, ...], dict[bytes, bytes]]:
    """Show the Latin glyphs on lines with Han in the fonts of the Han.

    Returns the pages, and the programs of the fonts that lend glyphs, by name. `faces` and `new` learn of the glyphs;
    the pages of the PDF lose the fonts that they show no more.
    """
    operators = [tuple(_read_operators(content)) for content in contents]
    programs = {name: _read_program(fonts[name]) for name in faces if name in fonts}
    pairs = {
        name: pair
        for name, pair in _pair_fonts(operators, faces, fonts).items()
        if programs[name] and programs[pair.host] and is_plain(programs[name])
    }
    if not pairs:
        return contents, {}
    merging = _Merging(pairs, faces, new)
    merged = tuple(merging.merge_page(content, shows) for content, shows in zip(contents, operators, strict=True))
    merging.name_characters()
    for page, content in zip(pdf.pages, merged, strict=True):
        named = page.obj.get("/Resources", Dictionary()).get("/Font", Dictionary())
        for name in pairs:
            if f"/{name.decode()}" in named and b"/%s " % name not in content:
                del named[f"/{name.decode()}"]
    return merged, {name: programs[name] for name in pairs}


def _read_operators(content: bytes) -> Iterator[_Show]:
    """Yield the text operators of a page, with font, size and height."""
    font, size, y = b"", b"1", 0.0
    for one in read_operators(content)[0]:
        if BEGIN in one.marks:
            y = 0.0
        font, size, y = one.font or font, one.size or size, y + float(one.up)
        yield _Show(font, size, y, round(y / _LEVEL), one)


def _read_program(font: Object) -> bytes:
    """Return a font's CFF program; b'' where it has none."""
    descriptor = font.DescendantFonts[0].FontDescriptor
    return bytes(descriptor.FontFile3.read_bytes()) if "/FontFile3" in descriptor else b""


def _pair_fonts(
    pages: Sequence[Sequence[_Show]], faces: Mapping[bytes, PdfFont], fonts: Mapping[bytes, Object]
) -> dict[bytes, Beside]:
    """Return for each font without Han the one with Han that it most often stands beside, at their usual sizes."""
    may_lend = {(latin, han) for latin, han in itertools.permutations(faces, 2) if _may_lend(latin, han, faces, fonts)}
    seen: Counter[tuple[bytes, bytes, bytes, bytes]] = Counter()
    for operators in pages:
        for one, two in itertools.pairwise(operators):
            if abs(one.y - two.y) < _LEVEL:
                for latin, han in ((one, two), (two, one)):
                    if (latin.font, han.font) in may_lend:
                        seen[latin.font, latin.size, han.font, han.size] += 1
    found: dict[bytes, Beside] = {}
    for (name, size, host, beside), _ in seen.most_common():
        found.setdefault(name, Beside(host, float(size) / float(beside)))
    return found


def _may_lend(latin: bytes, han: bytes, faces: Mapping[bytes, PdfFont], fonts: Mapping[bytes, Object]) -> bool:
    """Whether a Latin font may lend its glyphs to a Han font: both bold or neither, both italic or neither."""
    if faces[latin].wide or not faces[han].wide:
        return False
    kinds = [sorted(_APART.findall(str(fonts[name].BaseFont))) for name in (latin, han)]
    return kinds[0] == kinds[1]


class _Merging:
    """Rewrites pages; collects the glyphs that the hosts get."""

    def __init__(
        self, pairs: Mapping[bytes, Beside], faces: dict[bytes, PdfFont], new: Mapping[bytes, NewGlyphs]
    ) -> None:
        self._pairs = pairs
        self._faces = faces
        self._new = new
        self._codes: dict[bytes, dict[bytes, bytes]] = {name: {} for name in pairs}
        self._texts: dict[bytes, dict[bytes, str]] = {pair.host: {} for pair in pairs.values()}

    def merge_page(self, content: bytes, operators: Sequence[_Show]) -> bytes:
        """Return a page with the glyphs of the hosts on their lines."""
        lines: dict[bytes, dict[int, bytes]] = {pair.host: {} for pair in self._pairs.values()}
        for one in operators:
            if one.font in lines:
                lines[one.font][one.line] = one.size
        written, at, selected = list[bytes](), 0, (b"", b"1")
        for one in operators:
            pair, named, shown = self._pairs.get(one.font), (one.font, one.size), one.operator
            array = shown.array
            if pair is not None and b"(" not in array:
                size = self._choose_size(pair, one, lines[pair.host])
                if size:
                    named = (pair.host, size)
                    array = self._merge_array(one.font, pair, array)
            chosen = (one.font, one.size) if shown.font else selected
            if named != chosen or array is not shown.array:
                font = b"/%s %s Tf " % named if shown.font or named != selected else b""
                written += [content[at : shown.move], b"%s%s %s Td[%s]TJ" % (font, shown.right, shown.up, array)]
                at = shown.end
            selected = named
        return b"".join([*written, content[at:]])

    def name_characters(self) -> None:
        """Let the hosts' faces know the characters of the new glyphs."""
        for host, texts in self._texts.items():
            self._faces[host] = with_texts(self._faces[host], self._faces[host].text | texts)

    def _choose_size(self, pair: Beside, one: _Show, lines: Mapping[int, bytes]) -> bytes:
        """Return the host's size for Latin on a line with it; b'' where there is none, or of another ratio."""
        beside = next((lines[near] for near in (one.line, one.line - 1, one.line + 1) if near in lines), b"")
        exact = float(one.size) / pair.scale
        return beside if beside and abs(float(beside) - exact) < _SAME * exact else b""

    def _merge_array(self, font: bytes, pair: Beside, array: bytes) -> bytes:
        """Return a text operator's array, in the codes of the merged font."""
        known = self._codes[font]

        def merge(part: re.Match[bytes]) -> bytes:
            """Return a part of the array, glyphs or a move, as it is in the merged font."""
            glyphs, move = part.groups()
            if move:
                return b"%.6g" % (float(move) * pair.scale)
            codes = [glyphs[at : at + 4] for at in range(0, len(glyphs), 4)]
            return b"<%s>" % b"".join([known.get(code) or self._lend_glyph(font, pair, code) for code in codes])

        return GLYPHS_OR_MOVE.sub(merge, array)

    def _lend_glyph(self, font: bytes, pair: Beside, glyph: bytes) -> bytes:
        """Return a new code in the merged font for a font's glyph."""
        face, number = self._faces[font], int(glyph, 16)
        copied = self._new[font].glyphs.get(number)
        of = number if copied is None or copied.of is None else copied.of
        advance = round(face.advances[number] * pair.scale, 3)
        text = face.text.get(glyph, "")
        code = self._new[pair.host].encode(NewGlyph(text, of, advance, font, pair.scale))
        self._codes[font][glyph] = code
        self._texts[pair.host][code] = text
        self._faces[pair.host].advances[int(code, 16)] = advance
        return code
