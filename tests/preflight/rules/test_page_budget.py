from __future__ import annotations

import pytest

from cvlatex.preflight.facts import Text
from cvlatex.preflight.rules.page_budget import check
from tests.preflight.samples import PLACE, codes, expected, facts, line, paragraph


@pytest.mark.parametrize(("budget", "found"), [(None, []), (2, []), (3, []), (1, ["error:2"])])
def test_more_pages_than_the_budget_are_an_error_at_the_variant(budget: int | None, found: list[str]) -> None:
    assert codes(check(facts(expected=expected(max_pages=budget)))) == found
    assert codes(check(facts())) == []


def test_the_lines_beyond_the_budget_are_counted_and_texts_named_that_would_make_room() -> None:
    over = tuple(line("over", page=2, y=60.0 + 14 * number) for number in range(3))
    text = Text(over, (paragraph(*over[:1], span=PLACE), paragraph(*over[1:], span=PLACE)))
    (found,) = check(facts(pages=((595.0, 842.0),) * 2, text=text, expected=expected(max_pages=1)))
    place = f"line {PLACE.line} of {PLACE.file}"
    assert found.hints[1] == f"3 lines are too many. Texts with their lines, from the end: {place} (2), {place} (1)."
