"""The source's text, found again in the PDF's.

Both sides are brought to one form first: compatibility characters become what they stand for (ligatures, full-width
forms: NFKC, Unicode Standard Annex #15), case and white space are left out, and so are hyphens, which a line's end may
add. What stands at every page's foot is no part of a paragraph that crosses the page.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable

from msgspec import Struct

from cvlatex.preflight.facts import Paragraph, Piece, Text, TextLine, Unit
from cvlatex.preflight.order import Wanted, out_of_place

WINDOW = {"paragraph": 2000, "head": 600, "header": 10**9}
"""Characters ahead within which a piece of each kind of unit has to stand: what is farther is another of its like."""

ENOUGH = 8
"""Characters that a paragraph needs for its place to be certain."""

_LEFT_OUT = re.compile("[\\s\u00ad\u2010\u2011\u200b\ufe0f-]+")
_WORD = re.compile(r"\w+")
_PARTED = re.compile(r"(\w+)[-\u2010\u2011\u00ad]$")


def normalized(text: str) -> str:
    """A text in the form in which it is compared."""
    whole = _LEFT_OUT.sub("", text)  # first: pdftotext may part accents from each other, which then are not ordered
    return _LEFT_OUT.sub("", unicodedata.normalize("NFKC", whole)).replace("\u30fb", "·").casefold()


class _Stream(Struct, frozen=True):
    """The PDF's text in one run; `owners[n]` is the line that character n stands in."""

    text: str
    owners: tuple[TextLine, ...]


def align(units: Iterable[Unit], lines: Iterable[TextLine], guessed: tuple[Paragraph, ...]) -> Text:
    """Find every unit behind the one before. `guessed` are the paragraphs that stand where no source is known."""
    lines = tuple(lines)
    units = tuple(units)
    walk = _Walk(_stream(line for line in lines if not line.foot), normalized("".join(line.text for line in lines)))
    paragraphs = [paragraph for unit in units if (paragraph := walk.unit(unit)) is not None]
    broken = _broken(lines, units)
    moved = _really_moved(units, walk) if walk.moved else ()
    return Text(lines, tuple(paragraphs) or guessed, tuple(walk.lost), moved, broken)


def _really_moved(units: Iterable[Unit], walk: _Walk) -> tuple[Piece, ...]:
    """Of the pieces that the walk did not meet in its way, those that stand out of the source's order.

    A walk that goes from one text to the next can be led astray by a word that stands again further on.
    """
    pieces = [(number, piece) for number, unit in enumerate(units) if unit.kind != "header" for piece in unit.pieces]
    wanted = [Wanted(number, normalized(piece.text)) for number, piece in pieces]
    lost = {piece.text for piece in walk.lost}
    moved = (pieces[number][1] for number in out_of_place(wanted, walk.stream.text))
    return tuple(piece for piece in moved if piece.text not in lost)


class _Walk:
    """Goes through the stream once, from the first unit to the last."""

    def __init__(self, stream: _Stream, everything: str) -> None:
        self.stream = stream
        self.everything = everything
        self.cursor = 0
        self.lost: list[Piece] = []
        self.moved: list[Piece] = []

    def unit(self, unit: Unit) -> Paragraph | None:
        """Find a unit; its lines where it is a paragraph that was found whole."""
        begin = self.cursor
        window = WINDOW[unit.kind] + sum(len(piece.text) for piece in unit.pieces)
        ends, starts = [begin], []
        for piece in unit.pieces:
            found = self.find(piece, ends[-1] if unit.kind == "paragraph" else begin, window)
            if found is None:
                self.miss(piece, unit)
            else:
                starts.append(found[0])
                ends.append(found[1])
        self.cursor = begin if unit.kind == "header" else max(ends)
        long = sum(len(normalized(piece.text)) for piece in unit.pieces) >= ENOUGH
        if not (unit.kind == "paragraph" and long and len(starts) == len(unit.pieces)):
            return None
        owners = self.stream.owners[starts[0] : ends[-1]]
        return Paragraph(tuple(dict.fromkeys(owners)), unit.pieces[0].span)

    def find(self, piece: Piece, begin: int, window: int) -> tuple[int, int] | None:
        """Where a piece stands in a window of the text; None where it does not."""
        wanted = normalized(piece.text)
        at = self.stream.text.find(wanted, begin, begin + window + len(wanted))
        return (at, at + len(wanted)) if at >= 0 else None

    def miss(self, piece: Piece, unit: Unit) -> None:
        """Note a piece that is not where it should be: it is lost, or moved."""
        if normalized(piece.text) not in self.everything:
            self.lost.append(piece)
        elif unit.kind != "header":
            self.moved.append(piece)


def _stream(lines: Iterable[TextLine]) -> _Stream:
    """The text of lines without spaces, and the line of each character."""
    characters: list[str] = []
    owners: list[TextLine] = []
    for line in lines:
        form = normalized(line.text)
        characters.append(form)
        owners += [line] * len(form)
    return _Stream("".join(characters), tuple(owners))


def _broken(lines: tuple[TextLine, ...], units: tuple[Unit, ...]) -> tuple[str, ...]:
    """Words that a line's end parts with a hyphen which the source does not have."""
    texts = (unicodedata.normalize("NFKC", piece.text) for unit in units for piece in unit.pieces)
    # Each word once: what is looked for is one, or a part of one, and a long text has the same words again and again.
    source = "\n".join(dict.fromkeys(word for text in texts for word in _WORD.findall(text)))
    found: dict[str, None] = {}
    body = [line for line in lines if not line.foot]
    for line, below in itertools.pairwise(body):
        parted = _PARTED.search(line.text)
        rest = _WORD.match(below.text)
        if parted and rest and parted.group(1) + rest.group() in source:
            found[parted.group(1) + rest.group()] = None
    return tuple(found)
