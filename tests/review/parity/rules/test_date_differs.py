from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.review.parity.rules.date_differs import ID
from tests.review.parity.pairs import codes


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("2021年3月发布", "released in May 2021"),
        ("2021年3月5日发布", "released on March 6, 2021"),
        ("发布", "released in May 2021"),
    ],
)
def test_a_difference_is_found_at_both_places(zh: str, en: str, tmp_path: Path) -> None:
    assert ID in codes(tmp_path, zh, en)
