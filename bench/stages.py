"""Where a build's time goes: its progress lines, each stamped when it arrives."""

from __future__ import annotations

import itertools
import os
import re
import subprocess
import threading
import time

from bench.timing import Command, CommandFailed

STEP = re.compile(r"\s*[\d.]+ s\s+[^:]+: (?P<words>.+)")
START = "start, reading the YAML"
END = "exit"


def measure_stages(command: Command) -> dict[str, float]:
    """Measure the seconds of each stage of a build of one variant, in order, by the line that begins the stage.

    Raises CommandFailed.
    """
    started = time.perf_counter()
    process = subprocess.Popen(
        command.argv, cwd=command.cwd, env=dict(command.env), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip
    timer = threading.Timer(command.time_limit, lambda: os.killpg(process.pid, 9))
    timer.start()
    assert process.stderr is not None
    marks = [(START, started)]
    with process.stderr:
        marks += [(step["words"], time.perf_counter()) for line in process.stderr if (step := STEP.match(line))]
    code = process.wait()
    timer.cancel()
    if code not in command.fine:
        raise CommandFailed(f"`{' '.join(command.argv)}` ended with {code}.")
    marks.append((END, time.perf_counter()))
    found: dict[str, float] = {}
    for (words, since), (_, until) in itertools.pairwise(marks):
        name = END if words == "done" else words
        found[name] = found.get(name, 0.0) + until - since
    return found
