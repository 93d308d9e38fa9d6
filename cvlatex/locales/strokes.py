"""The place of a Han character by its strokes, from `cvlatex/data/strokes.txt`.

scripts/build_strokes.py writes the file and says what it holds.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from cvlatex.core.paths import PACKAGE

TABLE = PACKAGE / "data" / "strokes.txt"

_PLACES = 0x40000
"""Where the places begin as code points: behind all letters and marks, which go by their own."""
_REST = 0x50000
"""What is added to the code points of the rare characters that the table lacks, to put them behind the others."""


def by_strokes(term: str) -> str:
    """A term as code points that compare as its strokes do, one a character."""
    places = _places()
    return "".join(chr(_PLACES + places[char]) if char in places else _other(char) for char in term)


def _other(char: str) -> str:
    """A character of the supplementary planes, moved behind those of the table."""
    return chr(_REST + ord(char)) if "\U00020000" <= char < "\U00040000" else char


@cache
def _places() -> Mapping[str, int]:
    """The place of each character in the order of strokes."""
    return {char: place for place, char in enumerate(TABLE.read_text(encoding="utf-8").replace("\n", ""))}
