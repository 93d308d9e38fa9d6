"""Workers that are all gone: new ones finish the run, or it ends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from cvlatex.batch import revival
from cvlatex.batch.cluster import SchedulerLost, open_client, run_tasks
from tests.batch.test_cluster import finish, task


@pytest.fixture
def deserted(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A client whose workers are gone for good, and are soon missed."""
    monkeypatch.setattr(revival, "PATIENCE", 0.1)
    monkeypatch.setattr(revival, "CHECK", 0.05)
    with open_client(None, 1) as client:
        client.cluster.scale(0)
        client.run_on_scheduler(_no_worker)
        yield client


async def _no_worker(dask_scheduler: Any) -> None:
    import asyncio

    while dask_scheduler.workers:
        await asyncio.sleep(0)


@pytest.mark.filterwarnings("ignore")
def test_new_ones_finish_the_run(deserted: Any) -> None:
    assert [one.is_sound for one in run_tasks(deserted, map(task, "abc"), finish)] == [True] * 3


@pytest.mark.filterwarnings("ignore")
def test_where_none_can_be_started_the_run_ends(deserted: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(revival, "START", 0.1)
    monkeypatch.setattr(deserted.cluster, "scale", lambda _: None)
    with pytest.raises(SchedulerLost, match="No worker is left"):
        list(run_tasks(deserted, map(task, "abc"), finish))
