"""The text operators of a page of xdvipdfmx, each with the move before it, and the marks between them.

xdvipdfmx shows text as `/F3 9.96 Tf 70.9 11.1 Td[<6ebf72d3>-250<0575>]TJ`, without the first part where the font stays,
and writes the marks of `cvlatex-tags.sty` between text objects. A page is read array by array, for these are found at
once: an expression for all of it would try each number of the page.
"""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from cvlatex.finish.pages import CACHED_PAGES

BEGIN = b"BT"
"""What stands among the marks for the start of a text object, where the origin is the page's again."""

_MARK = re.compile(rb"/CV\.\w+|BT\b")
_ARRAY = re.compile(rb"\[((?:[^\](]+|\((?:\\.|[^()\\])*\))*)\]TJ")


class Operator(Struct, frozen=True, gc=False):
    """A text operator with its array, which begins at `start`; the move before it, and its font, begin at `move`.

    `font` and `size` are b'' where it has those of the one before; `right` and `up` are how far it moves, in points.
    `marks` are those before it: a number, a letter, or `BEGIN`.
    """

    move: int
    start: int
    end: int
    font: bytes
    size: bytes
    right: bytes
    up: bytes
    array: bytes
    marks: tuple[bytes, ...]


@lru_cache(maxsize=CACHED_PAGES)
def read_operators(content: bytes) -> tuple[tuple[Operator, ...], tuple[bytes, ...]]:
    """Return the text operators of a page, in order, and the marks behind the last one."""
    found: list[Operator] = []
    at, marks = 0, list[bytes]()
    for array in _ARRAY.finditer(content):
        start = array.start()
        between = content[at:start]
        marks += _list_marks(between)
        at = array.end()
        words = between.rsplit(None, 6)
        if words[-1:] != [b"Td"]:
            continue
        right, up = words[-3:-1]
        move = content.rfind(b"Td", 0, start) - len(right) - len(up) - 2
        font = size = b""
        if words[-4:-3] == [b"Tf"]:
            font, size = words[-6][1:], words[-5]
            move = content.rfind(b"/", 0, move)
        found.append(Operator(move, start, at, font, size, right, up, array[1], tuple(marks)))
        marks.clear()
    return tuple(found), (*marks, *_list_marks(content[at:]))


def _list_marks(content: bytes) -> list[bytes]:
    """Return the marks in a stretch of a page's content."""
    return [mark if mark == BEGIN else mark[4:] for mark in _MARK.findall(content)]
