from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.review.parity.rules.link_missing import ID
from tests.review.parity.pairs import codes


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("[主页](https://example.org/a)", "home"),
        ("[主页](https://example.org/a)", "[home](https://example.org/b)"),
    ],
)
def test_a_difference_is_found_at_both_places(zh: str, en: str, tmp_path: Path) -> None:
    assert ID in codes(tmp_path, zh, en)
