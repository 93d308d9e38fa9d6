from __future__ import annotations

import json

import pytest

from bench.rows import Row, Series, from_json

OURS = Series("ours", (3.0, 1.0, 1.2))
THEIRS = Series("theirs", (4.0, 4.8, 9.0))


@pytest.mark.parametrize(("at_most", "reached"), [(0.25, True), (0.24, False), (None, None)])
def test_a_ratio_is_of_the_medians(at_most: float | None, reached: bool | None) -> None:
    row = Row("edit", "real CV", OURS, THEIRS, at_most)
    assert row.figure == pytest.approx(1.2 / 4.8)
    assert row.reached is reached


@pytest.mark.parametrize(("at_most", "reached"), [(1.2, True), (1.1, False)])
def test_with_nothing_against_it_the_figure_itself_is_compared(at_most: float, reached: bool) -> None:
    assert Row("watch", "two pages", OURS, at_most=at_most).reached is reached


@pytest.mark.parametrize("against", [THEIRS, None])
def test_a_row_comes_back_from_json(against: Series | None) -> None:
    row = Row("memory", "real CV", OURS, against, 1.3, "MB")
    assert from_json(json.loads(json.dumps(row.as_json()))) == row
