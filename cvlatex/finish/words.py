"""Spaces between the words of a page, as characters.

XeTeX writes no space: at the end of a word it moves on. A program that reads the characters in sequence then gets
"theseveralwords", and one that measures guesses. Here each gap between two words of a paragraph becomes a space glyph
of the font that the words are set in, within the same string: a program that starts a new item of text at a change of
font (pdf.js, MuPDF) keeps the line whole. Nothing on the page moves.

The pages are those of xdvipdfmx, with the marks of `cvlatex-tags.sty` in them. `/CV.J MP`, which is removed here,
stands in a word where a line may end without a hyphen.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from cvlatex.finish.faces import Face
from cvlatex.finish.new_glyphs import NewGlyphs
from cvlatex.finish.pages import KEPT
from cvlatex.finish.shown import LEAST_GAP, Piece, Shown

_LINE_END = 200.0
"""Width of the space at a line's end, in thousandths of an em."""

_DASHES = frozenset("-\u2010\u2011\u2013\u2014/")
"""Characters after which TeX ends lines within a word."""

_JOINT = b"/CV.J MP"
_STEP = re.compile(
    rb"/CV\.(\d+|[AFJP]) MP"
    rb"|\b(BT)\b"
    rb"|(?:/(\w+) ([\d.]+) Tf )?(-?[\d.]+) (-?[\d.]+) Td ?\[((?:[^\](]+|\((?:\\.|[^()\\])*\))*)\]TJ"
)
"""A mark; the start of a text object; a font, a move, and what is shown there."""


def part_words(
    pages: Sequence[bytes], faces: Mapping[bytes, Face], new: Mapping[bytes, NewGlyphs], inline: frozenset[bytes]
) -> tuple[bytes, ...]:
    """The content of all pages, with spaces between the words.

    `faces` are the fonts by name, `new` the glyphs that each of them gets; a space that is needed is added there.
    `inline` are the marks of elements that stand within a line, such as a link.
    """
    shown = [
        tuple(Shown(number, piece, faces.get(piece.font)) for piece in pieces)
        for number, pieces in enumerate(pieces_of(pages, inline))
    ]
    last: dict[bytes, Shown] = {}
    for one in itertools.chain.from_iterable(shown):
        element = one.piece.element
        if element in last:
            last[element].space = _space_between(last[element], one)
        last[element] = one
    return tuple(_written(content, pieces, new) for content, pieces in zip(pages, shown, strict=True))


def pieces_of(pages: Sequence[bytes], inline: frozenset[bytes]) -> list[tuple[Piece, ...]]:
    """What each page shows of elements, in order."""
    open_marks: tuple[bytes, ...] = ()
    found: list[tuple[Piece, ...]] = []
    for content in pages:
        pieces, open_marks = _pieces(content, open_marks, inline)
        found.append(pieces)
    return found


@lru_cache(maxsize=KEPT)
def _pieces(
    content: bytes, before: tuple[bytes, ...], inline: frozenset[bytes]
) -> tuple[tuple[Piece, ...], tuple[bytes, ...]]:
    """The pieces of a page, in order, and the marks that are open at its end; `before` are those open at its start."""
    found: list[Piece] = []
    open_marks = list(before)
    font, size, x, y, joint = b"", b"1", 0.0, 0.0, False
    for step in _STEP.finditer(content):
        mark, begin, named, sized, right, up, array = step.groups()
        if begin:
            x = y = 0.0
        elif mark == b"J":
            joint = True
        elif mark == b"0":
            del open_marks[-1:]
        elif mark:
            open_marks.append(mark)
        else:
            font, size = named or font, sized or size
            x, y = x + float(right), y + float(up)
            element = _element(open_marks, inline)
            if element and array:
                found.append(Piece(step.start(7) - 1, step.end(), font, size, x, y, element, array, joint))
                joint = False
    return tuple(found), tuple(open_marks)


def _element(open_marks: Sequence[bytes], inline: frozenset[bytes]) -> bytes:
    """The innermost open block; b'' within decoration."""
    if b"A" in open_marks or b"P" in open_marks:
        return b""
    marks = [mark for mark in open_marks if mark.isdigit()]
    return next((mark for mark in reversed(marks) if mark not in inline), marks[0] if marks else b"")


def _space_between(before: Shown, after: Shown) -> float:
    """The width of the space between two pieces that follow each other in a block; 0 where a word continues."""
    face = before.face
    if after.piece.joint or face is None or before.last in face.wide:
        return 0.0
    if after.face is not None and after.first in after.face.wide:
        return 0.0
    size = float(before.piece.size)
    if after.page == before.page and abs(after.piece.y - before.piece.y) < size / 2:
        gap = (after.piece.x - before.piece.x - before.width()) * 1000 / size
        return gap if gap >= LEAST_GAP else 0.0
    return 0.0 if _ends_in_a_dash(before) else _LINE_END


def _ends_in_a_dash(one: Shown) -> bool:
    """Whether a line ends with the dash of a compound, such as `zero-`; a dash that stands alone is a word."""
    assert one.face is not None
    return one.face.text.get(one.last) in _DASHES and one.parts()[-1].strip(b"<>") != one.last


def _written(content: bytes, pieces: Iterable[Shown], new: Mapping[bytes, NewGlyphs]) -> bytes:
    written, at = list[bytes](), 0
    for one in pieces:
        parts = one.parts()
        if len(parts) > 1 or one.space:
            written += [content[at : one.piece.start], _spaced(parts, one.space, new[one.piece.font])]
            at = one.piece.end
    written.append(content[at:])
    return b"".join(written).replace(_JOINT, b"")


def _spaced(parts: list[bytes], space: float, new: NewGlyphs) -> bytes:
    """The operator that shows a piece, with its spaces. What a space does not fill of its gap is a move."""
    for at in range(1, len(parts), 2):
        code, rest = new.space(parts[at])
        parts[at] = b"%s>-%s<" % (code, rest) if rest else code
    array = b"".join(parts)
    if space:
        code, _ = new.space(b"%g" % space)
        array = array[:-1] + code + b">" if array.endswith(b">") else b"%s<%s>" % (array, code)
    return b"[%s]TJ" % array
