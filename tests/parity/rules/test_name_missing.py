from __future__ import annotations

from pathlib import Path

import pytest

from cvlatex.parity.rules.name_missing import ID
from tests.parity.pairs import codes


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("用PyTorch训练", "trained in TensorFlow"),
    ],
)
def test_a_difference_is_found_at_both_places(zh: str, en: str, tmp_path: Path) -> None:
    assert ID in codes(tmp_path, zh, en)
