from __future__ import annotations

import pytest

from cvlatex.preflight.rules.page_budget import check
from tests.preflight.samples import codes, expected, facts


@pytest.mark.parametrize(("budget", "found"), [(None, []), (2, []), (3, []), (1, ["error:2"])])
def test_more_pages_than_the_budget_are_an_error_at_the_variant(budget: int | None, found: list[str]) -> None:
    assert codes(check(facts(expected=expected(max_pages=budget)))) == found
    assert codes(check(facts())) == []
