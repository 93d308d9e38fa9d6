from __future__ import annotations

import pytest

from cvlatex.preflight.facts import Metadata
from cvlatex.preflight.rules.metadata import check
from tests.preflight.samples import facts


@pytest.mark.parametrize(
    ("reported", "lacking"),
    [
        (Metadata("t", "a", "en"), []),
        (Metadata("", "a", "en"), ["title"]),
        (Metadata("t", "", ""), ["author", "language"]),
    ],
)
def test_each_that_is_missing_is_an_error(reported: Metadata, lacking: list[str]) -> None:
    found = list(check(facts(metadata=reported)))
    assert [item.message for item in found] == [f"The PDF does not say its {name}." for name in lacking]
