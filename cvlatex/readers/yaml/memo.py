"""Texts that were read before: while data is watched it is read again at each save, and most of it is unchanged.

A text is the same where its value, its place and the characters in the file are. What the last reading did
not need is dropped at the next.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeVar

T = TypeVar("T")


class Memo:
    """The value of each key in this reading and the one before."""

    def __init__(self) -> None:
        self._now: dict[Hashable, Any] = {}
        self._before: dict[Hashable, Any] = {}

    def turn(self) -> None:
        """Start a reading."""
        self._before, self._now = self._now, {}

    def clear(self) -> None:
        """Forget all texts: in a worker they are somebody's."""
        self._before, self._now = {}, {}

    def get(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return the value of a key, computed by `make` where it is not known."""
        found: T | None = self._now.get(key, self._before.get(key))
        if found is None:
            found = make()
        self._now[key] = found
        return found


TEXTS = Memo()
"""The texts of this process."""
