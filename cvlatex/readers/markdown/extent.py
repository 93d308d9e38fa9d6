"""How long a text may become as TeX, which reads lines of a bounded length."""

from __future__ import annotations

MAX_EXTENT = 180_000
"""Characters of TeX that a paragraph may become, at the worst: TeX reads lines of 200,000."""

_WORST, _PARTED, _LONG_WORD = 30, 14, 1000
"""Characters that a mark may become, and a letter of a word of more than a thousand: it may break anywhere."""


def extent(text: str) -> int:
    """Characters of TeX that a text may become, at the worst."""
    if len(text) * _WORST <= MAX_EXTENT:
        return len(text)
    marks = sum(not (char.isalnum() or char.isspace()) for char in text)
    long_words = sum(len(word) for word in text.split() if len(word) > _LONG_WORD and word.isascii())
    return len(text) + (_WORST - 1) * marks + (_PARTED - 1) * long_words
