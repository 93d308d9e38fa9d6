"""Nothing to do: no input has changed since the PDFs were built."""

from __future__ import annotations

import sys

from bench.rows import Row, Series
from bench.setting import ROOT, Setting, Subject
from bench.timing import Command, time_command

NOTHING_TO_DO = 3.0
MORE_OFTEN = 5
"""A command of a twentieth of a second can be repeated more often than the others."""


def measure(setting: Setting, subject: Subject, variants: tuple[str, ...]) -> list[Row]:
    """Measure the same command again, against the start of a Python that imports click."""
    cache, out = setting.make_folder("cache"), setting.make_folder("out")
    build = setting.build(subject, cache, out, variants)
    click = Command((sys.executable, "-c", "import click"), ROOT, build.env)
    time_command(build)
    here, there = [], []
    for _ in range(MORE_OFTEN * setting.repetitions):
        here.append(time_command(build).seconds)
        there.append(time_command(click).seconds)
    ours = Series(f"nothing to do, {' and '.join(variants)}", tuple(here))
    return [Row("idle", subject.name, ours, Series('python -c "import click"', tuple(there)), NOTHING_TO_DO)]
