"""Hyphens and middle dots that extract as other characters, which look the same and which nobody types."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cvlatex.preflight.facts import TextLine, Unit

_STAND_INS = {"-": "\u2010\u2011\u00ad", "·": "\u30fb"}
_WORDS = {"-": r"\S*\w[{}]\w\S*", "·": r"\S*\w\s*[{}]\s*\w\S*"}
"""Where a character is expected: a hyphen within a word, a dot between two."""


class StandIn(NamedTuple):
    """The character that people type, and the first word that has another one, with its page."""

    char: str
    page: int
    word: str


def find_stand_ins(lines: Iterable[TextLine], units: Iterable[Unit]) -> Iterator[StandIn]:
    """Yield the first of each kind; what the text of the `units` has is no stand-in."""
    lines = tuple(lines)
    source: str | None = None
    for char, others in _STAND_INS.items():
        if not any(other in line.text for line in lines for other in others):
            continue
        if source is None:
            source = "".join(piece.text for unit in units for piece in unit.pieces)
        wrong = "".join(other for other in others if other not in source)
        found = _find_first(lines, _WORDS[char].format(wrong)) if wrong else None
        if found:
            yield StandIn(char, *found)


def _find_first(lines: Iterable[TextLine], pattern: str) -> tuple[int, str] | None:
    """Return the page and the characters of the first match in lines."""
    for line in lines:
        if match := re.search(pattern, line.text):
            return line.page, match.group()
    return None
