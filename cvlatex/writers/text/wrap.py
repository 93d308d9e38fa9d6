"""Lines of at most so many columns, after East Asian Width (Unicode Standard Annex #11).

Chinese and Japanese break between any two characters, but a closing mark does not start a line nor an opening one end
it (CLReq, 3.1.6); what is written with spaces breaks at these, and an address that is too long for a line stays whole.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from cvlatex.core.source import count_cells

COLUMNS = 72

_CHUNK = re.compile(r"\s+|[^\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\uffef\U00020000-\U0003ffff]+|.", re.DOTALL)
_CLOSING = frozenset("、。，．：；？！…—’”）〉》」』】〕〗｝％℃·～")
_OPENING = frozenset("‘“（〈《「『【〔〖｛￥")


def wrap(text: str, first: str = "", rest: str = "", columns: int | None = COLUMNS) -> list[str]:
    """Break a text into lines; the first begins with `first`, others with `rest`. Without `columns` it is one line."""
    if columns is None:
        return [first + " ".join(text.split())]
    lines: list[str] = []
    line, empty = first, True
    for unit in _split_units(text):
        if not empty and count_cells(line + unit.rstrip()) > columns:
            lines.append(line.rstrip())
            line, empty = rest, True
        added = unit.lstrip() if empty else unit
        line += added
        empty = empty and not added
    return [*lines, line.rstrip()] if not empty or not lines else lines


def _split_units(text: str) -> Iterator[str]:
    """Yield stretches between which a line may end; a space belongs to the stretch before it."""
    unit = ""
    for chunk in _CHUNK.findall(text):
        if unit and not chunk.isspace() and _may_end(unit, chunk):
            yield unit
            unit = ""
        unit += " " if chunk.isspace() else chunk
    if unit:
        yield unit


def _may_end(before: str, after: str) -> bool:
    """Whether a line may end between two characters."""
    if after[0] in _CLOSING or before[-1] in _OPENING or unicodedata.combining(after[0]):
        return False
    return before[-1] == " " or _is_wide(before[-1]) or _is_wide(after[0])


def _is_wide(char: str) -> bool:
    """Whether lines may end on either side of a character; Korean is written with spaces."""
    return unicodedata.east_asian_width(char) in "WF" and not "\uac00" <= char <= "\ud7af"
