"""What the scheduler of `batch` costs by itself: tasks that only wait, on three groups of workers behind slow lines.

`python -m bench.scheduler` sends people whose build is a pause of a recorded length to workers in three processes, each
group of which is connected through a proxy that holds back every piece of what passes for a while. It prints how long
they took beyond what the pauses alone take, as JSON.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from typing import Any

import click

from cvlatex.batch import cluster
from cvlatex.batch.task import Options, Result, Task
from cvlatex.core.extras import load_extra

DELAYS = (0.002, 0.01, 0.04)
"""Seconds that a line holds back what passes, by group."""

RECORDED = 0.5
"""Seconds that a two-page CV takes of a processor, as `make bench` measured it."""

_GROUP = """\
import asyncio, sys
from distributed import Worker

async def main(address, count):
    workers = [await Worker(address, nthreads=1) for _ in range(count)]
    await asyncio.gather(*(worker.finished() for worker in workers))

asyncio.run(main(sys.argv[1], int(sys.argv[2])))
"""


def pause(task: Task) -> Result:
    """Return what stands for a person's build; it says how long it was in the end."""
    started = time.monotonic()
    time.sleep(RECORDED)
    return Result(task.name, task.key, {"cv.pdf": b"%PDF"}, {"cv.pdf": 2}, (), "", time.monotonic() - started)


@contextmanager
def delay_line(address: str, delay: float) -> Iterator[str]:
    """Run a proxy in front of a TCP address, in a thread of its own; yield its own address."""
    host, port = address.removeprefix("tcp://").rsplit(":", 1)
    loop, ready = asyncio.new_event_loop(), threading.Event()
    places: list[int] = []

    async def carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Pass on what one side sends, each piece after the delay."""
        with suppress(asyncio.CancelledError):
            while data := await reader.read(1 << 16):
                loop.call_later(delay, writer.write, data)
            loop.call_later(2 * delay, writer.close)

    async def connect(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Connect to the scheduler, and carry both ways until both sides have ended."""
        theirs, ours = await asyncio.open_connection(host, int(port))
        await asyncio.gather(carry(reader, ours), carry(theirs, writer), return_exceptions=True)

    async def serve() -> None:
        """Listen on a free port."""
        server = await asyncio.start_server(connect, "127.0.0.1", 0)
        places.append(server.sockets[0].getsockname()[1])
        ready.set()

    def run() -> None:
        """Run the loop in this thread."""
        asyncio.set_event_loop(loop)
        loop.create_task(serve())
        loop.run_forever()

    threading.Thread(target=run, daemon=True).start()
    ready.wait()
    yield f"tcp://127.0.0.1:{places[0]}"
    loop.call_soon_threadsafe(_stop_loop, loop)


def _stop_loop(loop: asyncio.AbstractEventLoop) -> None:
    """Cancel all tasks of a loop, and stop it soon after."""
    for task in asyncio.all_tasks(loop):
        task.cancel()
    loop.call_later(0.2, loop.stop)


def measure(tasks: int, workers: int) -> dict[str, Any]:
    """Run so many pauses on so many workers in each group."""
    distributed = load_extra("distributed", "batch")

    with ExitStack() as stack:
        scheduler = stack.enter_context(
            distributed.LocalCluster(n_workers=0, processes=False, dashboard_address=None, protocol="tcp://")
        )
        for delay in DELAYS:
            line = stack.enter_context(delay_line(scheduler.scheduler_address, delay))
            group = subprocess.Popen((sys.executable, "-c", _GROUP, line, str(workers)), stderr=subprocess.DEVNULL)
            stack.callback(group.wait)
            stack.callback(group.terminate)
        client = stack.enter_context(distributed.Client(scheduler))
        client.wait_for_workers(workers * len(DELAYS))
        people = (Task(str(number), {}, "", (), Options(), f"{number:030}", 0) for number in range(tasks))
        started, worked = time.monotonic(), time.process_time()
        pauses = [one.seconds for one in cluster.run_tasks(client, people, pause) if one.is_sound]
        seconds, work = time.monotonic() - started, time.process_time() - worked
    alone = sum(pauses) / (workers * len(DELAYS))
    return {
        "tasks": len(pauses),
        "workers": workers * len(DELAYS),
        "pause": round(sum(pauses) / len(pauses), 4),
        "seconds": round(seconds, 2),
        "beyond_the_pauses": round(seconds / alone - 1, 4),
        "own_processor_share": round(work / sum(pauses), 4),
    }


@click.command()
@click.option("--tasks", default=10_000, show_default=True)
@click.option("--workers", default=16, show_default=True, help="In each of the three groups.")
def main(tasks: int, workers: int) -> None:
    """Print what was measured."""
    click.echo(json.dumps(measure(tasks, workers), indent=1))


if __name__ == "__main__":
    main()
