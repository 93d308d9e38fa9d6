"""One word changed: from the command's start to the finished PDF in place, and latexmk after the same change."""

from __future__ import annotations

import shutil
from pathlib import Path

from bench.rows import Row, Series
from bench.setting import Setting, Subject, edit_word, run_latexmk
from bench.timing import time_command

ONE_WORD = 0.40
BUILD_TENFOLD, EDIT_TENFOLD = 11.0, 12.0
"""How many times as long a CV of ten times the entries may take."""


def measure(setting: Setting, subject: Subject, *, against_targets: bool) -> list[Row]:
    """Time builds of the word's variant alone, each after another edit; `against_targets` judges the figures."""
    variant = subject.word.variant
    cache, out = setting.make_folder("cache"), setting.make_folder("out")
    build = setting.build(subject, cache, out, (variant,))
    time_command(build)
    theirs = setting.export(subject, variant)
    run_latexmk(theirs)
    pdf = next(out.glob("*.pdf"))
    placed, judged, there = [], [], []
    for edition in range(setting.repetitions):
        edit_word(subject, edition)
        run = time_command(build, pdf)
        placed.append(run.placed)
        judged.append(run.seconds)
        shutil.copyfile(setting.export(subject, variant), theirs)
        there.append(run_latexmk(theirs).seconds)
    against = Series("latexmk, the same word", tuple(there))
    ours = Series(f"one word changed, {variant}", tuple(placed))
    whole = Series(f"one word changed, {variant}, with the verdict", tuple(judged))
    rows = [Row("edit", subject.name, ours, against, ONE_WORD if against_targets else None)]
    return [*rows, Row("edit", subject.name, whole, against)] if against_targets else rows


def measure_growth(setting: Setting, subject: Subject, smaller: Subject, smallest: Subject) -> list[Row]:
    """Measure a CV of ten times the entries of the `smaller` one; building the `smallest` makes the format."""
    variant = subject.word.variant
    cache = setting.make_folder("cache")
    time_command(setting.build(smallest, cache, setting.make_folder("out"), (variant,)))
    here, there = (_measure_growing(setting, one, cache) for one in (subject, smaller))
    bounds = (BUILD_TENFOLD, EDIT_TENFOLD, EDIT_TENFOLD, None)
    return [
        Row("large", subject.name, Series(what.format(variant), (ours,)), Series(smaller.name, (theirs,)), bound)
        for what, ours, theirs, bound in zip(_GROWING, here, there, bounds, strict=True)
    ]


_GROWING = (
    "formats cached, no auxiliary files, {}", "one word changed, {}", "one word changed, {}, with the verdict",
    "nothing to do, {}",
)  # fmt: skip


def _measure_growing(setting: Setting, subject: Subject, cache: Path) -> tuple[float, float, float, float]:
    """Return seconds of what `_GROWING` names."""
    build = setting.build(subject, cache, setting.make_folder("out"), (subject.word.variant,))
    out = Path(build.argv[build.argv.index("--out") + 1])
    first = time_command(build).seconds
    edit_word(subject, 0)
    second = time_command(build, next(out.glob("*.pdf")))
    return first, second.placed, second.seconds, time_command(build).seconds
