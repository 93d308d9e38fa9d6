"""Switches Python's garbage collector off while many values are created that stay.

The values of a CV refer to each other one way only, so that there is nothing among them to find; looking for it all the
same takes a quarter of the time for a CV of a hundred times the usual length, and more for a longer one.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def pause_collector() -> Iterator[None]:
    """Let nothing be collected until the block, or the function that this decorates, is over."""
    was_at_work = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_at_work:
            gc.enable()
