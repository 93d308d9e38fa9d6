"""Peak memory of a build from no auxiliary files, against plain xelatex on the exported source."""

from __future__ import annotations

import os

from bench.memory import Peaks, measure_peaks
from bench.rows import Row, Series
from bench.setting import Setting, Subject
from bench.timing import Command, time_command

MEMORY = 1.3
MEGABYTE = 1e6


def measure(setting: Setting, subject: Subject) -> list[Row]:
    """Measure the largest process, and all processes of a moment together, each page counted once."""
    variant = subject.word.variant
    cache = setting.make_folder("cache")
    time_command(setting.build(subject, cache, setting.make_folder("out"), (variant,)))
    tex = setting.export(subject, variant)
    xelatex = Command(("xelatex", "-interaction=nonstopmode", tex.name), tex.parent, os.environ)
    sides: tuple[list[Peaks], list[Peaks]] = ([], [])
    for _ in range(setting.repetitions):
        sides[0].append(measure_peaks(setting.build(subject, cache, setting.make_folder("out"), (variant,))))
        sides[1].append(measure_peaks(xelatex))
    largest = [tuple(peak.largest / MEGABYTE for peak in side) for side in sides]
    together = [tuple(peak.together / MEGABYTE for peak in side) for side in sides]
    return [
        Row("memory", subject.name, Series(f"peak memory, largest process, {variant}", largest[0]),
            Series("xelatex", largest[1]), MEMORY, "MB"),
        Row("memory", subject.name, Series(f"peak memory, all processes together, {variant}", together[0]),
            Series("xelatex and its xdvipdfmx", together[1]), MEMORY, "MB"),
    ]  # fmt: skip
