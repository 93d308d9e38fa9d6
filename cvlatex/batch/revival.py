"""Workers of a cluster of this machine, started anew where none is left.

Dask starts a worker again that ends, but gives one up that is killed while it starts. Once all are given up, what waits
for results would never end.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

PATIENCE = 60.0
"""Seconds without a worker after which new ones are started."""

START = 60.0
"""Seconds that new ones may take to start."""

CHECK = 2.0
"""Seconds between two counts of the workers."""

REVIVALS = 3
"""How often they are started anew; after that the run is given up."""


@contextmanager
def revive_workers(client: Any, futures: dict[str, Any]) -> Iterator[None]:
    """Start the workers of the client's cluster anew where none is left, for the block's length.

    Where that does not help either, the `futures` are cancelled. A cluster that somebody else runs is left alone.
    """
    if getattr(client, "cluster", None) is None:
        yield
        return
    over = threading.Event()
    thread = threading.Thread(target=_revive, args=(client, futures, over), daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def _revive(client: Any, futures: dict[str, Any], over: threading.Event) -> None:
    """Watch the workers until `over` is set, and start new ones where there are none."""
    count, without, revivals = _count(client), 0.0, 0
    while not over.wait(CHECK):
        without = 0.0 if _count(client) else without + CHECK
        if without < (START if revivals else PATIENCE):
            continue
        if revivals == REVIVALS:
            client.cancel(list(futures.values()))
            return
        revivals, without = revivals + 1, 0.0
        client.cluster.scale(0)
        client.cluster.scale(max(1, count))


def _count(client: Any) -> int:
    """Return how many workers the scheduler has."""
    return len(client.scheduler_info()["workers"])
