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


def encode_strokes(term: str) -> str:
    """Return a term as code points that compare as its strokes do, one a character."""
    places = _load_places()
    return "".join(chr(_PLACES + places[char]) if char in places else _move_behind(char) for char in term)


def _move_behind(char: str) -> str:
    """Return a character of the supplementary planes, moved behind those of the table."""
    return chr(_REST + ord(char)) if "\U00020000" <= char < "\U00040000" else char


@cache
def _load_places() -> Mapping[str, int]:
    """Return the place of each character in the order of strokes."""
    return {char: place for place, char in enumerate(TABLE.read_text(encoding="utf-8").replace("\n", ""))}
