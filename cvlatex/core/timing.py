"""How long the stages of a piece of work take, by their names."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager


class StageTimes:
    """The seconds of each stage so far, in the order in which they began; a stage that is run again adds to its own."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def __call__(self, name: str) -> Iterator[None]:
        """Time a block as a stage."""
        begin = time.monotonic()
        self.seconds.setdefault(name, 0.0)
        try:
            yield
        finally:
            self.seconds[name] += time.monotonic() - begin

    @property
    def total(self) -> float:
        """The seconds of all stages together."""
        return sum(self.seconds.values())
