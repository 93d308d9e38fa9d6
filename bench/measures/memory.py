"""Peak memory of a build from no auxiliary files, against plain xelatex on the exported source."""

from __future__ import annotations

import os

from bench.memory import peak_together
from bench.rows import Row, Series
from bench.setting import Setting, Subject
from bench.timing import Command, timed

MEMORY = 1.3
MEGABYTE = 1e6


def measure(setting: Setting, subject: Subject) -> list[Row]:
    """The largest process, and all processes of a moment together, each page counted once."""
    variant = subject.word.variant
    cache = setting.fresh("cache")
    timed(setting.build(subject, cache, setting.fresh("out"), (variant,)))
    tex = setting.exported(subject, variant)
    xelatex = Command(("xelatex", "-interaction=nonstopmode", tex.name), tex.parent, os.environ)
    largest: tuple[list[float], list[float]] = ([], [])
    together: tuple[list[float], list[float]] = ([], [])
    for _ in range(setting.repetitions):
        for side in (0, 1):
            command = xelatex if side else setting.build(subject, cache, setting.fresh("out"), (variant,))
            largest[side].append(timed(command).largest / MEGABYTE)
            command = xelatex if side else setting.build(subject, cache, setting.fresh("out"), (variant,))
            together[side].append(peak_together(command) / MEGABYTE)
    return [
        Row("memory", subject.name, Series(f"peak memory, largest process, {variant}", tuple(largest[0])),
            Series("xelatex", tuple(largest[1])), MEMORY, "MB"),
        Row("memory", subject.name, Series(f"peak memory, all processes together, {variant}", tuple(together[0])),
            Series("xelatex and its xdvipdfmx", tuple(together[1])), MEMORY, "MB"),
    ]  # fmt: skip
