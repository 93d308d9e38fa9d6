"""Texts that were read before: whoever watches the data reads it again at each save, and most of it is as it was.

A text is the same where its value, its place and the characters in the file are. What was not asked for in the last
reading is forgotten with the next.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

T = TypeVar("T")


class Memo:
    """What was made of each key in this reading and the one before."""

    def __init__(self) -> None:
        self._now: dict[Hashable, Any] = {}
        self._before: dict[Hashable, Any] = {}

    def turn(self) -> None:
        """A reading begins."""
        self._before, self._now = self._now, {}

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """What was made of a key, or is made of it now."""
        found: T | None = self._now.get(key, self._before.get(key))
        if found is None:
            found = make()
        self._now[key] = found
        return found


TEXTS = Memo()
"""Of the texts of this process."""
