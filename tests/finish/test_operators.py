"""Text operators, read array by array."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from cvlatex.finish.operators import read_operators

SEARCH = re.compile(
    rb"/CV\.(\d+|[AJPS]) MP|\b(BT)\b"
    rb"|(?:/(\w+) ([\d.]+) Tf )?(-?[\d.]+) (-?[\d.]+) Td ?\[((?:[^\](]+|\((?:\\.|[^()\\])*\))*)\]TJ"
)
"""All of a page by one expression, as a reader without haste has it."""

PARTS = st.sampled_from([
    b"/CV.12 MP ", b"/CV.0 MP ", b"/CV.A MP ", b"/CV.J MP ", b"BT ", b"ET ", b"0.4 0.4 0.4 rg ", b"q 1 0 0 1 2 3 cm ",
    b"/F3 9.96 Tf ", b"/F3 8.47 Tf 434.1 -747.6 Td[<b0d64f17>]TJ ", b"-.5 0 Td [<0001>-250<0002>18<0003>]TJ ",
    b"/F9 9.96 Tf 1 2 Td[(a\\)]TJ)-30(b)]TJ ", b"3 4 Td[]TJ ", b"/CVPage Do Q ",
])  # fmt: skip


def search(content: bytes) -> tuple[list[tuple[object, ...]], list[bytes]]:
    """The operators by `SEARCH`, with the marks before each and behind all."""
    found: list[tuple[object, ...]] = []
    marks: list[bytes] = []
    for step in SEARCH.finditer(content):
        mark, begin, font, size, right, up, array = step.groups()
        if array is None:
            marks.append(mark or begin)
        else:
            start, end = step.start(7) - 1, step.end()
            found.append((step.start(), start, end, font or b"", size or b"", right, up, array, tuple(marks)))
            marks = []
    return found, marks


@given(st.lists(PARTS, max_size=12).map(b"".join))
def test_they_are_those_that_one_search_for_all_finds(content: bytes) -> None:
    operators, behind = read_operators(content)
    read = [
        (one.move, one.start, one.end, one.font, one.size, one.right, one.up, one.array, one.marks) for one in operators
    ]
    assert (read, list(behind)) == search(content)


def test_an_array_without_a_move_is_none() -> None:
    operators, behind = read_operators(b"/CV.1 MP BT 95 Tz [<0001>]TJ 1 2 Td[<0002>]TJ ET /CV.0 MP")
    assert [(one.array, one.marks) for one in operators] == [(b"<0002>", (b"1", b"BT"))]
    assert behind == (b"0",)
