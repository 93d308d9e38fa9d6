from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.review.parity.rules.point_count_differs import ID
from tests.review.parity.pairs import codes


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("- 甲\n- 乙\n  - 丙\n", "- a\n- b\n"),
        ("- 甲\n", "a"),
    ],
)
def test_a_difference_is_found_at_both_places(zh: str, en: str, tmp_path: Path) -> None:
    assert ID in codes(tmp_path, zh, en)
