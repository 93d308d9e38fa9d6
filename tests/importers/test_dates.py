from __future__ import annotations

from typing import Any

import pytest

from cvlatex.importers.dates import read_dates, read_range
from tests.importers.drafts import leaf, plain


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2013", "2014", {"start": "2013", "end": "2014"}),
        ("2013", None, {"start": "2013"}),
        ("2013-05", "2013-05", {"date": "2013-05"}),
        ("2015", "2013", {"dates_text": "2015 – 2013"}),
        ("spring term", "2013", {"dates_text": "spring term – 2013"}),
    ],
)
def test_a_range_has_its_keys(start: str, end: str | None, expected: dict[str, Any]) -> None:
    assert plain(read_range(leaf(start), leaf(end, 1) if end else None)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("May 2013", {"date": "2013-05"}),
        ("2013 - 2014", {"start": "2013", "end": "2014"}),
        ("Expected: May 2030", {"expected": "2030-05"}),
        ("2013, May 2015 - now", {"periods": [{"date": "2013"}, {"start": "2015-05", "end": "present"}]}),
        ("long ago", {"dates_text": "long ago"}),
    ],
)
def test_a_text_has_its_keys(text: str, expected: dict[str, Any]) -> None:
    assert plain(read_dates(leaf(text))) == expected
