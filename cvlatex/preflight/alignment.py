"""The source's text, found again in the PDF's.

Both sides are brought to one form first: compatibility characters become what they stand for (ligatures, full-width
forms: NFKC, Unicode Standard Annex #15), case and white space are left out, and so are hyphens, which a line's end may
add. What stands at every page's foot is no part of a paragraph that crosses the page.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from msgspec import Struct

from cvlatex.preflight.facts import Paragraph, Piece, Text, TextLine, Unit
from cvlatex.preflight.order import Wanted, find_out_of_place

WINDOW = {"paragraph": 2000, "head": 600, "header": 10**9}
"""Characters ahead within which a piece of each kind of unit has to stand: what is farther is another of its like."""

ENOUGH = 8
"""Characters that a paragraph needs for its place to be certain."""

_HYPHENS = "-\u2010\u2011\u00ad"
_LEFT_OUT = (*_HYPHENS, "\u200b", "\ufe0f")
_WORD = re.compile(r"\w+")
_PARTED = re.compile(rf"(\w+)[{_HYPHENS}]$")


def normalize(text: str) -> str:
    """Return a text in the form in which it is compared."""
    whole = _compact(text)  # first: pdftotext may part accents from each other, which then are not ordered
    if whole.isascii():
        return whole.casefold()
    return _compact(unicodedata.normalize("NFKC", whole)).replace("\u30fb", "·").casefold()


def _compact(text: str) -> str:
    """Return a text without white space and hyphens."""
    whole = "".join(text.split())
    for char in _LEFT_OUT[:1] if whole.isascii() else _LEFT_OUT:
        whole = whole.replace(char, "")
    return whole


class _Stream(Struct, frozen=True):
    """The PDF's text in one run, and the lines that it has something of, with the place where each begins."""

    text: str
    lines: tuple[TextLine, ...]
    places: tuple[int, ...]

    def find_owners(self, start: int, end: int) -> tuple[TextLine, ...]:
        """Return the lines that the characters of a range stand in."""
        return self.lines[bisect_right(self.places, start) - 1 : bisect_left(self.places, end)]


def align(units: Iterable[Unit], lines: Iterable[TextLine], guessed: tuple[Paragraph, ...]) -> Text:
    """Find every unit behind the one before. `guessed` are the paragraphs that stand where no source is known."""
    lines = tuple(lines)
    units = tuple(units)
    walk = _Walk(_build_stream(line for line in lines if not line.foot), lines)
    paragraphs = [paragraph for unit in units if (paragraph := walk.find_unit(unit)) is not None]
    broken = _find_broken(lines, units)
    moved = _find_moved(units, walk) if walk.moved else ()
    return Text(lines, tuple(paragraphs) or guessed, tuple(walk.lost), moved, broken)


def _find_moved(units: Iterable[Unit], walk: _Walk) -> tuple[Piece, ...]:
    """Return those of the pieces which the walk did not meet in its way that stand out of the source's order.

    A walk that goes from one text to the next can be led astray by a word that stands again further on.
    """
    pieces = [(number, piece) for number, unit in enumerate(units) if unit.kind != "header" for piece in unit.pieces]
    wanted = [Wanted(number, normalize(piece.text)) for number, piece in pieces]
    lost = {piece.text for piece in walk.lost}
    moved = (pieces[number][1] for number in find_out_of_place(wanted, walk.stream.text))
    return tuple(piece for piece in moved if piece.text not in lost)


class _Walk:
    """Goes through the stream once, from the first unit to the last."""

    def __init__(self, stream: _Stream, lines: Iterable[TextLine]) -> None:
        self.stream = stream
        self._all_lines = lines
        self._everything: str | None = None
        self.cursor = 0
        self.lost: list[Piece] = []
        self.moved: list[Piece] = []

    def find_unit(self, unit: Unit) -> Paragraph | None:
        """Find a unit, and return its lines where it is a paragraph that was found whole."""
        begin = self.cursor
        window = WINDOW[unit.kind] + sum(len(piece.text) for piece in unit.pieces)
        ends, starts, length = [begin], [], 0
        for piece in unit.pieces:
            wanted = normalize(piece.text)
            length += len(wanted)
            start = ends[-1] if unit.kind == "paragraph" else begin
            at = self.stream.text.find(wanted, start, start + window + len(wanted))
            if at < 0:
                self.note_missing(piece, wanted, unit)
            else:
                starts.append(at)
                ends.append(at + len(wanted))
        self.cursor = begin if unit.kind == "header" else max(ends)
        if not (unit.kind == "paragraph" and length >= ENOUGH and len(starts) == len(unit.pieces)):
            return None
        return Paragraph(tuple(dict.fromkeys(self.stream.find_owners(starts[0], ends[-1]))), unit.pieces[0].span)

    def note_missing(self, piece: Piece, wanted: str, unit: Unit) -> None:
        """Note a piece that is not where it should be: it is lost, or moved."""
        if self._everything is None:
            self._everything = normalize("".join(line.text for line in self._all_lines))
        if wanted not in self._everything:
            self.lost.append(piece)
        elif unit.kind != "header":
            self.moved.append(piece)


def _build_stream(lines: Iterable[TextLine]) -> _Stream:
    """Return the text of lines in the form in which it is compared."""
    found = [(line, form) for line in lines if (form := normalize(line.text))]
    places = itertools.accumulate((len(form) for _, form in found[:-1]), initial=0)
    return _Stream("".join(form for _, form in found), tuple(line for line, _ in found), tuple(places))


def _find_broken(lines: tuple[TextLine, ...], units: tuple[Unit, ...]) -> tuple[str, ...]:
    """Return words that a line's end parts with a hyphen which the source does not have."""
    body = [line for line in lines if not line.foot]
    joined: dict[str, None] = {}
    for line, below in itertools.pairwise(body):
        parted = _PARTED.search(line.text) if line.text.endswith(tuple(_HYPHENS)) else None
        rest = _WORD.match(below.text)
        if parted and rest:
            joined[parted.group(1) + rest.group()] = None
    if not joined:
        return ()
    texts = (unicodedata.normalize("NFKC", piece.text) for unit in units for piece in unit.pieces)
    # Each word once: what is looked for is one, or a part of one, and a long text has the same words again and again.
    source = "\n".join(dict.fromkeys(word for text in texts for word in _WORD.findall(text)))
    return tuple(word for word in joined if word in source)
