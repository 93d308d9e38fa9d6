"""Python's own part, YAML to TeX: its share of a build, and how it grows with the CV."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Sequence

from msgspec import Struct

from bench.rows import Row, Series
from bench.setting import ROOT, Setting, Subject
from bench.timing import time_command

SHARE = 0.10
GROWTH = 1.10
"""A CV of n times the entries takes at most n times this."""


class OwnPart(Struct, frozen=True):
    """Seconds: of the whole process, start-up and imports included, and of `load_folder` and `compose` alone."""

    process: float
    work: float


def measure_share(setting: Setting, subject: Subject, variants: tuple[str, ...]) -> list[Row]:
    """Measure against a build of the same variants, formats cached, no auxiliary files."""
    cache = setting.make_folder("cache")
    time_command(setting.build(subject, cache, setting.make_folder("out"), variants))
    parts, builds = [], []
    for _ in range(setting.repetitions):
        parts.append(time_own_part(setting, subject, variants))
        builds.append(time_command(setting.build(subject, cache, setting.make_folder("out"), variants)).seconds)
    against = Series(f"build, formats cached, {' and '.join(variants)}", tuple(builds))
    work = Series("Python's part, YAML to TeX", tuple(part.work for part in parts))
    process = Series("Python's part with its start and imports", tuple(part.process for part in parts))
    return [
        Row("python", subject.name, work, against, SHARE),
        Row("python", subject.name, process, against),
    ]


def measure_growth(setting: Setting, subjects: Sequence[tuple[int, Subject]]) -> list[Row]:
    """Measure each larger CV against the first, which has the entries once."""
    (_, first), *larger = subjects
    variants = (first.word.variant,)
    base = Series("1×", tuple(time_own_part(setting, first, variants).work for _ in range(setting.repetitions)))
    return [
        Row("python growth", subject.name, Series("Python's part, YAML to TeX", (_measure_work(setting, subject),)),
            base,
            GROWTH * times)
        for times, subject in larger
    ]  # fmt: skip


def _measure_work(setting: Setting, subject: Subject) -> float:
    """Measure Python's work with the user's cache as the build before has left it, as the median of others has it."""
    time_own_part(setting, subject, (subject.word.variant,))
    return time_own_part(setting, subject, (subject.word.variant,)).work


def time_own_part(setting: Setting, subject: Subject, variants: Sequence[str]) -> OwnPart:
    """Time `bench.own_part`. Raises subprocess.CalledProcessError."""
    argv = (sys.executable, "-m", "bench.own_part", str(subject.data), *variants)
    environment = setting.build_environment(setting.folder / "own-cache")
    started = time.perf_counter()
    done = subprocess.run(argv, cwd=ROOT, env=environment, stdout=subprocess.PIPE, check=True)
    seconds = time.perf_counter() - started
    return OwnPart(seconds, json.loads(done.stdout)["work"])
