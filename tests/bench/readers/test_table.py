from __future__ import annotations

from bench.readers.expected import Found, Wanted
from bench.readers.fields import Fields
from bench.readers.table import Row, write_public_table, write_table, write_unseen_table

WANTED = Wanted(("a", "b"), (("l", "v"),), (("t", "d"),))
FOUND = {"poppler": Found(2, 1, 1), "pypdf": Found(1, 1, 0)}
ROW = Row("en-classic", WANTED, FOUND, [10, 20], 600, Fields(4, ("name",)), (4, 5), 0)


def test_a_row_has_each_reader_and_the_worst_dates() -> None:
    assert write_table([ROW]).splitlines()[-1] == "| classic | 3 of 4 | 2 | 1 | 0 | 1 | 15 | 5.0 | 4 of 5 | 0 |"


def test_what_is_not_known_is_a_dash() -> None:
    bare = Row("en-classic", WANTED, FOUND, [], 0, None)
    assert write_table([bare]).splitlines()[-1] == "| classic | – | 2 | 1 | 0 | 1 | – | – | – | – |"


def test_an_unseen_cv_has_the_worst_reader_of_each() -> None:
    assert write_unseen_table([ROW]).splitlines()[-1] == "| en-classic | 3 of 4 | 1 of 2 | 0 of 1 | 1 of 1 |"


def test_a_cv_of_others_has_the_worst_style_and_the_peer() -> None:
    lines = write_public_table({"JSON_Resume": ([ROW, ROW], ROW)}).splitlines()
    assert lines[-2] == "| JSON Resume | worst of 2 styles | 3 of 4 | 1 of 2 | 0 of 1 | 1 of 1 | 5.0 | 4 of 5 |"
    assert lines[-1] == "|  | RenderCV | 3 of 4 | 1 of 2 | 0 of 1 | 1 of 1 | 5.0 | 4 of 5 |"


def test_nothing_is_no_table() -> None:
    assert write_table([]) == write_unseen_table([]) == write_public_table({}) == ""
