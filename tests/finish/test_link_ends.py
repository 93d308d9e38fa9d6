from __future__ import annotations

import math

import pytest

from cvlatex.finish.elements import read_elements
from cvlatex.finish.link_ends import LinkEnd, read_links
from cvlatex.finish.pieces import Piece, PlacedPiece

ELEMENTS = read_elements("+ 1 P\n+ 2 Link\n+ 3 Em\n- 3\n- 2\n- 1\n")


def piece(owner: int, x: float, y: float = 0, space: float = 0) -> PlacedPiece:
    """Two characters of half an em each, at ten points."""
    widths = dict.fromkeys((97, 98), 500.0)
    return PlacedPiece(0, Piece(0, 0, b"F1", b"10", x, y, b"1", b"(ab)", False, owner=owner), None, widths, space)


@pytest.mark.parametrize(
    ("pieces", "ends"),
    [
        pytest.param([piece(1, 0), piece(2, 20, space=250), piece(1, 32.5)], [LinkEnd(30, 0, 2.5)], id="in a line"),
        pytest.param([piece(2, 0), piece(3, 10), piece(1, 20)], [LinkEnd(20, 0, 0)], id="with emphasis in it"),
        pytest.param([piece(2, 0, 20), piece(2, 0, 8)], [LinkEnd(10, 20, 0), LinkEnd(10, 8, 0)], id="over two lines"),
        pytest.param([piece(1, 0)], [], id="no link"),
    ],
)
def test_a_link_ends_where_something_else_follows_or_its_line_ends(
    pieces: list[PlacedPiece], ends: list[LinkEnd]
) -> None:
    [found] = read_links([pieces], ELEMENTS)
    assert list(found.ends.get(2, ())) == ends


def test_the_lines_above_and_below_leave_a_link_room_up_to_their_characters() -> None:
    [found] = read_links([[piece(1, 0, 12), piece(2, 0), piece(1, 0, -12), piece(1, 40, 9)]], ELEMENTS)
    low, high = found.measure_room(0, -3, 10, 9)
    assert (round(low, 2), round(high, 2)) == (-4.2, 10.5)
    assert found.measure_room(60, -3, 70, 9) == (-math.inf, math.inf)
