"""The workers: processes of this machine, or any Dask scheduler by its address."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from cvlatex.batch.house import House
from cvlatex.batch.person import build_person
from cvlatex.batch.revival import revive_workers
from cvlatex.batch.task import Result, Task
from cvlatex.core.errors import CvlatexError
from cvlatex.core.extras import load_extra

AHEAD = 4
"""Tasks that a worker may have waiting: enough that none idles, few enough that 100,000 do not choke the scheduler."""

RETRIES = 6
"""Workers that may die over one task before the fault counts as the person's and not the worker's."""


STARTS = 3
"""How often a cluster of this machine is started anew where a worker dies before it is ready."""

CONNECT = "10s"
"""How long a scheduler may take to answer, as Dask writes it."""


_UNTIDY = "ignore:resource_tracker"
"""Python's helper process, which takes the options of this one, warns of semaphores that a killed command left."""


class SchedulerLost(CvlatexError):
    """The scheduler cannot be reached, or went away."""


@contextmanager
def open_client(address: str | None, workers: int | None) -> Iterator[Any]:
    """Return a Dask client: of the scheduler at an address, or of a cluster of this machine. Raises SchedulerLost."""
    distributed = load_extra("distributed", "batch")
    load_extra("dask", "batch").config.set(
        {"distributed.scheduler.allowed-failures": RETRIES, "distributed.logging.distributed": "error",
         "distributed.worker.memory.terminate": 0.95, "distributed.comm.timeouts.connect": CONNECT}
    )  # fmt: skip
    if address is not None:
        try:
            client = distributed.Client(address, timeout=CONNECT)
        except (OSError, TimeoutError, ValueError) as problem:
            raise SchedulerLost(
                f"No scheduler answers at {address}: {problem}.", "Start it, or name another."
            ) from problem
        with client:
            yield client
        return
    cluster = _start_local_cluster(distributed, workers or os.cpu_count() or 1)
    with cluster, distributed.Client(cluster) as client:
        yield client


def _start_local_cluster(distributed: Any, workers: int) -> Any:
    """Start a cluster of this machine; a worker killed while it starts does not end the run. Raises SchedulerLost."""
    if _UNTIDY not in sys.warnoptions:
        sys.warnoptions.append(_UNTIDY)
    failed = 0
    while True:
        try:
            return distributed.LocalCluster(
                n_workers=workers, threads_per_worker=1, processes=True, dashboard_address="127.0.0.1:0",
                silence_logs=50,
            )  # fmt: skip
        except (RuntimeError, OSError, TimeoutError) as problem:
            failed += 1
            if failed == STARTS:
                raise SchedulerLost(
                    f"No workers can be started on this machine: {problem}", "Look for room in memory and in /tmp."
                ) from problem


def give_house(client: Any, house: House) -> None:
    """Give every worker, and those that come later, a style."""
    from cvlatex.batch.house_plugin import HousePlugin

    client.register_plugin(HousePlugin(house))


def run_tasks(client: Any, tasks: Iterable[Task], build: Callable[[Task], Result] = build_person) -> Iterator[Result]:
    """Yield each person's result as it comes, with a window of tasks at the scheduler. Raises SchedulerLost.

    `build` is what a worker does with a task.
    """
    distributed = load_extra("distributed", "batch")
    waiting = iter(tasks)
    names: dict[str, Task] = {}
    futures: dict[str, Any] = {}
    running = distributed.as_completed([])
    window = max(1, len(client.scheduler_info()["workers"])) * AHEAD

    def submit(count: int) -> None:
        """Send the next `count` tasks to the scheduler."""
        for task in _take(waiting, count):
            future = client.submit(build, task, key=f"cv-{task.key[:24]}-{len(names)}-{id(task)}", pure=False)
            names[future.key], futures[future.key] = task, future
            running.add(future)

    try:
        with revive_workers(client, futures):
            submit(window)
            for future in running:
                yield _read_result(future, names.pop(future.key), distributed)
                futures.pop(future.key).release()
                submit(1)
    except (OSError, distributed.comm.CommClosedError, distributed.client.FutureCancelledError) as problem:
        raise SchedulerLost(
            f"The scheduler went away: {problem}.", "What was done is done; run the command again for the rest."
        ) from problem


def _take(tasks: Iterator[Task], count: int) -> Iterator[Task]:
    """Yield the next tasks, as many as wanted."""
    for _, task in zip(range(count), tasks, strict=False):
        yield task


def _read_result(future: Any, task: Task, distributed: Any) -> Result:
    """Return a future's result; where its workers died over it, that is this person's failure."""
    problem = future.exception()
    if future.cancelled():
        raise SchedulerLost(
            "No worker is left, and none can be started.", "What was done is done; run the command again for the rest."
        )
    if problem is None:
        result: Result = future.result()
        return result
    if isinstance(problem, distributed.KilledWorker):
        failure = f"{RETRIES + 1} workers died over this CV: it may need more memory than one has."
    else:
        failure = f"An unexpected {type(problem).__name__} ended this build."
    return Result(task.name, task.key, {}, {}, (), failure, 0.0)
