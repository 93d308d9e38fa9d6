"""Spaces between the words of a page, as characters.

XeTeX writes no space: at the end of a word it moves on. A program that reads the characters in sequence then gets
"theseveralwords", and one that measures guesses. Here each gap between two words of a paragraph becomes a space glyph
of the font that the words are set in, within the same string: a program that starts a new item of text at a change of
font (pdf.js, MuPDF) keeps the line whole. Nothing on the page moves.

A space reaches over a gap between two blocks of a line too, such as an entry and its dates at the end of the line,
stretched by `Tz` (ISO 32000-1, 9.3.4): programs that measure gaps (pdfminer, poppler) would read the dates as a column.

The pages are those of xdvipdfmx, with the marks of `cvlatex-tags.sty` in them. Two of them are removed here: `/CV.J MP`
stands in a word where a line may end without a hyphen, `/CV.S MP` at a space that was typed between Han.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from cvlatex.finish.faces import PdfFont
from cvlatex.finish.new_glyphs import STEP, WIDEST, NewGlyphs
from cvlatex.finish.operators import BEGIN, read_operators
from cvlatex.finish.pages import CACHED_PAGES
from cvlatex.finish.pieces import LEAST_GAP, Piece, PlacedPiece

_NONE: Mapping[bytes, Mapping[int, float]] = MappingProxyType({})

_LINE_END = 200.0
"""Width of the space at a line's end, in thousandths of an em."""

_DASHES = frozenset("-\u2010\u2011\u2013\u2014/")
"""Characters after which TeX ends lines within a word."""

_BETWEEN_BLOCKS = 500.0
"""Narrowest gap between two blocks on a line that gets a space; less is between parts of a word."""

_GUTTER = 700.0
"""Narrowest gap that poppler takes for one between two columns, unless a word stands in it. The space that fills it is
one, where the paper on its sides is bare for `LEAST_GAP`."""

_HALF = re.compile(rb"\[[^\](]*>500<[^\](]*\]TJ")
"""An array with a move back by half an em, as between two Chinese marks: poppler takes what overlaps by half and more
for text of another line, and can list it first."""

_FOOT = b"P"
"""The block of a page's foot."""

_NO_ELEMENT = frozenset((BEGIN, b"J", b"S"))
"""Marks that neither begin nor end an element."""

_PASSED = re.compile(rb"/CV\.[JS] MP")


def _name_none(_: Sequence[Sequence[PlacedPiece]]) -> None:
    """Leave all runs without an element: the default of `name_runs`."""


def part_words(
    pages: Sequence[bytes],
    faces: Mapping[bytes, PdfFont],
    new: Mapping[bytes, NewGlyphs],
    inline: frozenset[bytes],
    simple: Mapping[bytes, Mapping[int, float]] = _NONE,
    name_runs: Callable[[Sequence[Sequence[PlacedPiece]]], None] = _name_none,
) -> tuple[bytes, ...]:
    """Write spaces between the words of all pages, and marks around runs in other languages.

    `faces` are the fonts by name, `new` the glyphs that each of them gets; a space that is needed is added there.
    `inline` are the marks of elements that stand within a line, such as a link; `simple` the widths of other fonts.
    `name_runs` tells the pieces which elements begin and end with them.
    """
    placed = [
        tuple(PlacedPiece(number, piece, faces.get(piece.font), simple.get(piece.font)) for piece in pieces)
        for number, pieces in enumerate(list_pieces(pages, inline))
    ]
    last: dict[bytes, PlacedPiece] = {}
    for one in itertools.chain.from_iterable(placed):
        element = one.piece.element
        if element in last and not (element == _FOOT and last[element].page != one.page):
            _space_pieces(last[element], one)
        last[element] = one
    for one, two in itertools.pairwise(itertools.chain.from_iterable(placed)):
        if one.piece.element != two.piece.element and one.face is not None and not two.piece.alone:
            gap = _measure_gap(one, two)
            one.space = gap if gap is not None and gap >= _BETWEEN_BLOCKS else one.space
    name_runs(placed)
    return tuple(_write_spaces(content, pieces, new) for content, pieces in zip(pages, placed, strict=True))


def list_pieces(pages: Sequence[bytes], inline: frozenset[bytes]) -> list[tuple[Piece, ...]]:
    """Return what each page shows of elements, in order."""
    open_marks: tuple[bytes, ...] = ()
    found: list[tuple[Piece, ...]] = []
    for content in pages:
        pieces, open_marks = read_pieces(content, open_marks, inline)
        found.append(pieces)
    return found


@lru_cache(maxsize=CACHED_PAGES)
def read_pieces(
    content: bytes, before: tuple[bytes, ...], inline: frozenset[bytes]
) -> tuple[tuple[Piece, ...], tuple[bytes, ...]]:
    """Read the pieces of a page, in order, and the marks that are open at its end; `before` are those at its start."""
    found: list[Piece] = []
    open_marks = list(before)
    element, owner = _find_open(open_marks, inline)
    operators, behind = read_operators(content)
    font, size, x, y, joint, apart, alone = b"", b"1", 0.0, 0.0, False, False, False
    for one in operators:
        for mark in one.marks:
            if mark == BEGIN:
                x = y = 0.0
            elif mark == b"J":
                joint = True
            elif mark == b"S":
                apart = True
            else:
                _follow_mark(mark, open_marks)
                element, owner = _find_open(open_marks, inline)
        font, size = one.font or font, one.size or size
        x, y = x + float(one.right), y + float(one.up)
        alone = alone or not element
        if element and one.array:
            piece = Piece(
                one.start, one.end, font, size, x, y, element, one.array, joint, apart, alone, one.move, owner
            )
            found.append(piece)
            joint = apart = alone = False
    for mark in behind:
        if mark not in _NO_ELEMENT:
            _follow_mark(mark, open_marks)
    return tuple(found), tuple(open_marks)


def _follow_mark(mark: bytes, open_marks: list[bytes]) -> None:
    """Open or close an element by its mark."""
    if mark == b"0":
        del open_marks[-1:]
    else:
        open_marks.append(mark)


def _find_open(open_marks: Sequence[bytes], inline: frozenset[bytes]) -> tuple[bytes, int]:
    """Return the innermost open block, b'' within decoration, and the number of the innermost element, 0 for none."""
    owner = int(open_marks[-1]) if open_marks and open_marks[-1].isdigit() else 0
    if _FOOT in open_marks:
        return _FOOT, owner
    if b"A" in open_marks:
        return b"", owner
    marks = [mark for mark in open_marks if mark.isdigit()]
    return next((mark for mark in reversed(marks) if mark not in inline), marks[0] if marks else b""), owner


def _space_pieces(before: PlacedPiece, after: PlacedPiece) -> None:
    """Put the space between two pieces that follow each other in a block: behind the first, where its font has one."""
    if before.face is not None:
        before.space = _measure_space(before, after)
    elif after.face is not None and before.simple:
        after.lead = _measure_space(before, after)


def _measure_space(before: PlacedPiece, after: PlacedPiece) -> float:
    """Return the width of the space between two pieces; 0 where a word continues."""
    if after.piece.joint or not (after.piece.apart or _has_spaces(before, after)):
        return 0.0
    gap = _measure_gap(before, after)
    if gap is None:
        return 0.0 if _ends_in_a_dash(before) else _LINE_END
    return gap if gap >= LEAST_GAP else 0.0


def _has_spaces(before: PlacedPiece, after: PlacedPiece) -> bool:
    """Whether two words in these scripts have a space between them."""
    return not (before.face and before.last in before.face.wide) and not (after.face and after.first in after.face.wide)


def _measure_gap(before: PlacedPiece, after: PlacedPiece) -> float | None:
    """Return the gap between two pieces of a line, in thousandths of an em of the one that gets the space; or None."""
    sized = before if before.face is not None else after
    size = float(sized.piece.size)
    if after.page != before.page or abs(after.piece.y - before.piece.y) >= size / 2:
        return None
    return (after.piece.x - before.piece.x - before.measure_width()) * 1000 / size


def _ends_in_a_dash(one: PlacedPiece) -> bool:
    """Whether a line ends with the dash of a compound, such as `zero-`; a dash that stands alone is a word."""
    if one.face is None:
        return False
    return one.face.text.get(one.last) in _DASHES and one.split_words()[-1].strip(b"<>") != one.last


def _write_spaces(content: bytes, pieces: Iterable[PlacedPiece], new: Mapping[bytes, NewGlyphs]) -> bytes:
    """Return a page's content with spaces and marks written into it."""
    written, at, is_moved = list[bytes](), 0, False
    for one in pieces:
        piece, parts = one.piece, one.split_words()
        if one.opens or is_moved:
            written += [content[at : piece.move], b" ET\n/CV.%d MP\nBT " % one.opens if one.opens else b""]
            written.append(_write_move(piece, content[piece.move : piece.start]))
            at = piece.start
        if len(parts) > 1 or one.space or one.lead:
            written += [content[at : piece.start], _write_words(one, parts, new[piece.font])]
            at = piece.end
        if one.closes:
            written += [content[at : piece.end], b" ET\n/CV.0 MP\nBT"]
            at = piece.end
        is_moved = one.closes
    written.append(content[at:])
    passed = _PASSED.sub(b"", b"".join(written))
    return _HALF.sub(lambda found: found[0].replace(b">500<", b">499.9<"), passed) if b">500<" in passed else passed


def _write_move(piece: Piece, move: bytes) -> bytes:
    """Write a piece's font and move, from the origin, not from the piece before: a mark stands between text objects."""
    font, named, _ = move.rpartition(b"Tf")
    return b"%s%s %g %g Td " % (font, named, round(piece.x, 3), round(piece.y, 3))


def _write_words(one: PlacedPiece, parts: list[bytes], new: NewGlyphs) -> bytes:
    """Write the operators that show a piece, with its spaces. What a space does not fill of its gap is a move."""
    for at in range(1, len(parts), 2):
        code, rest = new.encode_space(parts[at])
        parts[at] = b"%s>-%s<" % (code, rest) if rest else code
    array = b"".join(parts)
    if one.lead:
        code, rest = new.encode_space(b"%g" % one.lead)
        array = b"%g<%s>-%s%s" % (one.lead, code, rest or b"0", array)
    if one.space < _GUTTER:
        return b"[%s]TJ" % (_with_space(array, new.encode_space(b"%g" % one.space)[0]) if one.space else array)
    stretched = (one.space - 2 * LEAST_GAP) * 100 / (WIDEST * STEP)
    return b"[%s-%d]TJ %.6g Tz [<%s>]TJ 100 Tz" % (array, LEAST_GAP, stretched, new.encode_gutter())


def _with_space(array: bytes, code: bytes) -> bytes:
    """Return an array of glyphs with the code of a space at its end."""
    return array[:-1] + code + b">" if array.endswith(b">") else b"%s<%s>" % (array, code)
