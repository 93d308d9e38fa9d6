from __future__ import annotations

from bench.readers.expected import Found, Wanted
from bench.readers.fields import Fields
from bench.readers.table import Row, table


def test_a_row_has_each_reader_and_the_worst_dates() -> None:
    wanted = Wanted(("a", "b"), (("l", "v"),), (("t", "d"),))
    rows = [
        Row("classic", wanted, {"poppler": Found(2, 1, 1), "pypdf": Found(1, 1, 0)}, [10, 20], Fields(4, ("name",)))
    ]
    assert table(rows).splitlines()[-1] == "| classic | 3 of 4 | 2 | 1 | 0 | 1 | 15 |"


def test_nothing_is_no_table() -> None:
    assert table([]) == ""
