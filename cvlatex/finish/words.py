"""The words of a page, made plain to whoever reads its characters one after the other.

XeTeX writes no space: where a word ends, it moves on. And it breaks a word at a line's end with a hyphen, which a
reader of characters takes for one of the word's. Here, in each paragraph, a space is put where words part; and a
broken word says itself whole where it begins, and nothing where it goes on (ISO 32000-1, 14.9.4), while its hyphen is
decoration (14.8.2.2). No mark on the page moves.

The pages are those of xdvipdfmx, with the marks of `cvlatex-tags.sty` in them. `/CV.J MP`, which goes here, stands in
a word where a line may end without a hyphen.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from cvlatex.finish.faces import Face
from cvlatex.finish.pages import KEPT
from cvlatex.finish.shown import GLYPHS_OR_MOVE, LEAST_GAP, Piece, Shown
from cvlatex.finish.space import SPACE, glyph_of

_LINE_END = 200.0
"""The width of the space at a line's end, in thousandths of an em."""

_DASHES = frozenset("-–—")
"""After these TeX ends lines within a word."""

_JOINT = b"/CV.J MP"
_STEP = re.compile(
    rb"/CV\.(\d+|[AFJ]) MP"
    rb"|\b(BT)\b"
    rb"|(?:/(\w+) ([\d.]+) Tf )?(-?[\d.]+) (-?[\d.]+) Td ?\[((?:[^\](]+|\((?:\\.|[^()\\])*\))*)\]TJ"
)
"""A mark; the begin of a text object; a font, a move, and what is shown there."""


def part_words(pages: Sequence[bytes], faces: dict[bytes, Face], inline: frozenset[bytes]) -> tuple[bytes, ...]:
    """The content of all pages, with spaces, and with broken words whole.

    `faces` are the fonts by their names; `inline` the marks of elements that stand within a line, as a link does.
    """
    begun: tuple[bytes, ...] = ()
    shown: list[tuple[Shown, ...]] = []
    for number, content in enumerate(pages):
        pieces, begun = _pieces(content, begun, inline)
        shown.append(tuple(Shown(number, piece, faces.get(piece.font)) for piece in pieces))
    last: dict[bytes, Shown] = {}
    for one in itertools.chain.from_iterable(shown):
        element = one.piece.element
        if element in last:
            _join(last[element], one)
        last[element] = one
    return tuple(_written(content, pieces) for content, pieces in zip(pages, shown, strict=True))


@lru_cache(maxsize=KEPT)
def _pieces(
    content: bytes, before: tuple[bytes, ...], inline: frozenset[bytes]
) -> tuple[tuple[Piece, ...], tuple[bytes, ...]]:
    """What a page shows of the elements, in order, and the marks that have begun by its end; `before` it, these had."""
    found: list[Piece] = []
    begun = list(before)
    font, size, x, y, joint = b"", b"1", 0.0, 0.0, False
    for step in _STEP.finditer(content):
        mark, begin, named, sized, right, up, array = step.groups()
        if begin:
            x = y = 0.0
        elif mark == b"J":
            joint = True
        elif mark == b"0":
            del begun[-1:]
        elif mark:
            begun.append(mark)
        else:
            font, size = named or font, sized or size
            x, y = x + float(right), y + float(up)
            element = _element(begun, inline)
            if element and array:
                found.append(Piece(step.start(7) - 1, step.end(), font, size, x, y, element, array, joint))
                joint = False
    return tuple(found), tuple(begun)


def _element(begun: Sequence[bytes], inline: frozenset[bytes]) -> bytes:
    """The innermost block that has begun; none in decoration."""
    if b"A" in begun:
        return b""
    marks = [mark for mark in begun if mark.isdigit()]
    return next((mark for mark in reversed(marks) if mark not in inline), marks[0] if marks else b"")


def _join(before: Shown, after: Shown) -> None:
    """What stands between two that follow each other in a block: a space, a broken word, or nothing."""
    face, beyond = before.face, after.face
    if after.piece.joint or face is None or before.last in face.wide:
        return
    if beyond is not None and after.first in beyond.wide:
        return
    size = float(before.piece.size)
    if after.page == before.page and abs(after.piece.y - before.piece.y) < size / 2:
        gap = (after.piece.x - before.piece.x - before.width(before.piece.array)) * 1000 / size
        before.space = gap if gap >= LEAST_GAP else 0.0
    elif face.text.get(before.last) not in _DASHES:
        before.space = _LINE_END
    else:
        _join_broken(before, after, face, beyond)


def _join_broken(before: Shown, after: Shown, face: Face, beyond: Face | None) -> None:
    """The same, where a line ends with a dash: that of a broken word, of a compound, or one that stands alone."""
    words = before.words()
    if words[-1] == b"<%s>" % before.last:
        before.space = _LINE_END
    elif beyond is not None and not (before.rest and len(words) == 1):
        begun = _characters(words[-1], face)
        before.whole = begun[: -1 if before.last == face.broken else None] + _characters(after.words()[0], beyond)
        after.rest = True


def _characters(word: bytes, face: Face) -> str:
    return "".join(face.says(glyphs) for glyphs, _ in GLYPHS_OR_MOVE.findall(word))


def _written(content: bytes, pieces: Iterable[Shown]) -> bytes:
    written, at = list[bytes](), 0
    spaces: defaultdict[tuple[bytes, bytes], _Spaces] = defaultdict(_Spaces)
    for one in pieces:
        parts = one.parts()
        if len(parts) > 1 or one.space or one.rest or one.whole:
            written += [content[at : one.piece.start], _shown(one, parts, spaces[one.piece.font, one.piece.size])]
            at = one.piece.end
    written.append(content[at:])
    return b"".join(written).replace(_JOINT, b"")


class _Spaces(dict[bytes, bytes]):
    """By a gap, as the content has it, the space that fills it: a reader that measures finds no other beside it."""

    def __missing__(self, gap: bytes) -> bytes:
        number, left = glyph_of(float(gap))
        self[gap] = b"[<%04x>%g]TJ" % (number, -left)
        return self[gap]


def _shown(one: Shown, parts: list[bytes], spaces: _Spaces) -> bytes:
    """The operators that show a piece."""
    font = b"/%s %s Tf" % (one.piece.font, one.piece.size)
    to, back = b">]TJ /%s %s Tf" % (SPACE, one.piece.size), b" %s[<" % font
    end = b""
    if one.space:
        end = b" /%s %s Tf%s %s" % (SPACE, one.piece.size, spaces[b"%g" % one.space], font)
    if not (one.rest or one.whole):
        parts[1::2] = [to + spaces[gap] + back for gap in parts[1::2]]
        return b"[%s]TJ%s" % (b"".join(parts), end)
    words = [b"[%s]TJ" % word for word in one.words()]
    if one.whole:
        words[-1] = _begun(one, font)
    if one.rest:
        words[0] = _rest(one, font)
        if not one.whole:  # which has gone back to where the line begins
            end += b" %.3f 0 Td" % -one.width(one.words()[0])
    between = [b" /%s %s Tf%s %s" % (SPACE, one.piece.size, spaces[gap], font) for gap in parts[1::2]]
    return b"".join(itertools.chain.from_iterable(itertools.zip_longest(words, between, fillvalue=b""))) + end


def _rest(one: Shown, font: bytes) -> bytes:
    """The rest of a broken word, which says nothing; what comes then is placed anew."""
    word = one.words()[0]
    silent = b"%s%s[%s]TJ" % (font, _place(one.piece.x, one.piece.y), word)
    after = font + _place(one.piece.x + one.width(word), one.piece.y)
    return b" ET /CV.W MP BT %s ET /CV.S MP BT %s" % (silent, after)


def _begun(one: Shown, font: bytes) -> bytes:
    """The begin of a broken word, which says it whole. The hyphen that broke it is decoration."""
    assert one.face is not None
    word, end = one.words()[-1], one.piece.x + one.width(one.piece.array)
    start, hyphen = end - one.width(word), b"ET /CV.S MP BT"
    if one.last == one.face.broken:
        glyph = b"<%s>" % one.last
        word = (word[: word.rfind(b">") - 4] + b">").removesuffix(b"<>")
        drawn = b"%s%s[%s]TJ" % (font, _place(end - one.width(glyph), one.piece.y), glyph)
        hyphen = b"ET /CV.A MP BT /Span<</ActualText<FEFF>>>BDC %s EMC ET /CV.0 MP BT" % drawn
    begun = b"%s%s[%s]TJ" % (font, _place(start, one.piece.y), word)
    back = font + _place(one.piece.x, one.piece.y)
    return b" ET /CV.W%s MP BT %s %s %s" % (one.whole.encode("utf-16-be").hex().encode(), begun, hyphen, back)


def _place(x: float, y: float) -> bytes:
    return b" %.3f %.3f Td" % (x, y)
