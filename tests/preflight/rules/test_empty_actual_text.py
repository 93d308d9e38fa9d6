from __future__ import annotations

from cvlatex.preflight.rules.empty_actual_text import check
from tests.preflight.samples import codes, facts


def test_each_page_with_one_is_a_warning() -> None:
    assert codes(check(facts(emptied=(1, 3)))) == ["warning:1", "warning:3"]


def test_none_passes() -> None:
    assert codes(check(facts())) == []
