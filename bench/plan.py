"""Which measurements a run takes, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec.structs import replace

from bench.measures import (
    batch,
    cold,
    edit,
    endurance,
    growth,
    idle,
    kinds,
    memory,
    peers,
    profile,
    python,
    serve,
    watch,
)
from bench.rows import Row
from bench.setting import Setting, Subject, Word, copy_data
from bench.synthetic import multiply

BOTH = ("zh", "en")
WORD = Word("zh", "计算机仿真", ("计算机模拟", "计算机建模", "计算机绘图"))
ENGLISH_WORD = Word("en", "computer simulation", ("computer modeling", "computer graphics", "computer animation"))
SAMPLE_WORD = Word("en", "orienteering", ("mountaineering", "engineering", "volunteering"))

LONG_PAGE, SHORT_PAGE = 0.5, 0.25
"""Seconds from a save to its painted page: of the real CV, and of two pages."""

Measure = Callable[[], list[Row]]


def list_measures(setting: Setting, data: Path, sample: Path, *, quick: bool) -> Iterator[tuple[str, Measure]]:
    """Yield (name, measurement) in order; `data` is the real CV, `sample` the one of two pages."""
    real = Subject("real CV", copy_data(data, setting.make_folder("data") / "data"), WORD)
    english = Subject("real CV", copy_data(data, setting.make_folder("data") / "data"), ENGLISH_WORD)
    two = Subject("two pages", copy_data(sample, setting.make_folder("data") / "data"), SAMPLE_WORD)
    yield "cold", lambda: cold.measure(setting, real, BOTH, against_targets=True)
    yield (
        "edit",
        lambda: [
            *edit.measure(setting, real, against_targets=True),
            *edit.measure(setting, english, against_targets=True),
        ],
    )
    yield "kinds of edit", lambda: kinds.measure(setting, real)
    yield "one processor", lambda: kinds.measure_alone(setting, real)
    yield "watch", lambda: [*watch.measure(setting, real), *watch.measure(setting, english)]
    yield "watch two pages", lambda: _measure_two_pages(setting, two)
    yield "serve", lambda: [*serve.measure(setting, real, LONG_PAGE), *serve.measure(setting, two, SHORT_PAGE)]
    yield "idle", lambda: idle.measure(setting, real, BOTH)
    yield "peers", lambda: peers.measure(setting, two)
    yield "memory", lambda: memory.measure(setting, real)
    yield "python", lambda: python.measure_share(setting, real, BOTH)
    yield "profile", lambda: profile.measure(setting, real)
    if quick:
        return
    ten, hundred = (
        Subject(f"{times}× entries", multiply(data, times, setting.make_folder("data") / "data"), WORD)
        for times in (10, 100)
    )
    yield "serve endurance", lambda: endurance.measure(setting, two)
    once = replace(setting, repetitions=1)
    yield "ten times", lambda: cold.measure(once, ten, (WORD.variant,), against_targets=False)
    yield "edit ten times", lambda: edit.measure(once, ten, against_targets=False)
    yield "python growth", lambda: python.measure_growth(setting, ((1, real), (10, ten), (100, hundred)))
    yield "xetex growth", lambda: growth.measure(setting, ten, hundred)
    yield "batch", lambda: batch.measure(setting, sample)
    yield "batch growth", lambda: batch.measure_growth(setting, sample)
    yield "hundred times", lambda: edit.measure_growth(setting, hundred, ten, real)


def _measure_two_pages(setting: Setting, two: Subject) -> list[Row]:
    """Measure the sample of two pages in watch, and its peers."""
    rows = watch.measure_alone(setting, two)
    return [*rows, *peers.measure_watch(setting, two, rows[0])]
