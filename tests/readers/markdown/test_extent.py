from __future__ import annotations

import pytest

from cvlatex.readers.markdown.extent import MAX_EXTENT, extent


@pytest.mark.parametrize(
    ("text", "at_most"),
    [
        ("word " * 10, 50),
        ("word " * 2000, 10_000),
        (("," * 900 + " ") * 7, 6300 * 30 + 7),
        ("a" * 7000, 7000 * 14),
        ("字" * 7000, 7000),
    ],
)
def test_it_is_what_the_text_becomes_at_the_worst(text: str, at_most: int) -> None:
    assert extent(text) == at_most


def test_a_short_text_is_never_too_long() -> None:
    assert extent("\\" * (MAX_EXTENT // 30)) <= MAX_EXTENT
