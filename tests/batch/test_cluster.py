from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import nullcontext
from typing import Any

import distributed
import pytest

from cvlatex.batch import cluster, revival
from cvlatex.batch.cluster import SchedulerLost, open_client, run_tasks
from cvlatex.batch.task import Options, Result, Task


def task(name: str) -> Task:
    return Task(name, {}, "", (), Options(), f"key-{name}".ljust(30, "0"), 0)


def finish(one: Task) -> Result:
    """A worker's work without TeX; one of them ends its worker."""
    if one.name == "poison":
        os.kill(os.getpid(), signal.SIGKILL)
    return Result(one.name, one.key, {"cv.pdf": b"%PDF"}, {}, (), "", 0.0)


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.setattr(revival, "PATIENCE", 10.0)
    with open_client(None, 2) as connected:
        yield connected


@pytest.mark.filterwarnings("ignore")
def test_more_people_than_the_window_and_one_who_kills_workers(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "RETRIES", 3)
    names = [str(number) for number in range(30)]
    results = {one.name: one for one in run_tasks(client, map(task, [*names[:15], "poison", *names[15:]]), finish)}
    assert all(results[name].is_sound for name in names)
    assert "workers died" in results["poison"].failure


def test_no_scheduler_at_an_address_is_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "CONNECT", "0.2s")
    with pytest.raises(SchedulerLost, match="No scheduler answers"), open_client("tcp://127.0.0.1:9", None):
        pass


def test_a_worker_that_dies_while_it_starts_does_not_end_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    starts: list[dict[str, Any]] = []

    def fails_first(**options: Any) -> Any:
        starts.append(options)
        if len(starts) == 1:
            raise RuntimeError("Nanny failed to start.")
        return nullcontext("cluster")

    monkeypatch.setattr(distributed, "LocalCluster", fails_first)
    monkeypatch.setattr(distributed, "Client", nullcontext)
    with open_client(None, 3) as client:
        assert client.enter_result == "cluster"
    assert [options["n_workers"] for options in starts] == [3, 3]


def test_where_no_worker_starts_it_is_an_error_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(**_: Any) -> Any:
        raise RuntimeError("Nanny failed to start.")

    monkeypatch.setattr(distributed, "LocalCluster", fails)
    with pytest.raises(SchedulerLost, match="No workers can be started"), open_client(None, 1):
        pass
