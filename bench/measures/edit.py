"""One word changed: from the command's start to the finished PDF in place, and latexmk after the same change."""

from __future__ import annotations

import shutil

from bench.rows import Row, Series
from bench.setting import Setting, Subject, edited, latexmk
from bench.timing import timed

ONE_WORD = 0.40


def measure(setting: Setting, subject: Subject, *, held: bool) -> list[Row]:
    """The word's own variant alone is built, each time after another edit."""
    variant = subject.word.variant
    cache, out = setting.fresh("cache"), setting.fresh("out")
    build = setting.build(subject, cache, out, (variant,))
    timed(build)
    theirs = setting.exported(subject, variant)
    latexmk(theirs)
    pdf = next(out.glob("*.pdf"))
    placed, judged, there = [], [], []
    for edition in range(setting.repetitions):
        edited(subject, edition)
        run = timed(build, pdf)
        placed.append(run.placed)
        judged.append(run.seconds)
        shutil.copyfile(setting.exported(subject, variant), theirs)
        there.append(latexmk(theirs).seconds)
    against = Series("latexmk, the same word", tuple(there))
    ours = Series(f"one word changed, {variant}", tuple(placed))
    whole = Series(f"one word changed, {variant}, with the verdict", tuple(judged))
    rows = [Row("edit", subject.name, ours, against, ONE_WORD if held else None)]
    return [*rows, Row("edit", subject.name, whole, against)] if held else rows


def measure_alone(setting: Setting, subject: Subject, smaller: Subject) -> list[Row]:
    """For a CV that latexmk would take too long over; building the `smaller` one first makes the format."""
    variant = subject.word.variant
    cache, out = setting.fresh("cache"), setting.fresh("out")
    timed(setting.build(smaller, cache, setting.fresh("out"), (variant,)))
    build = setting.build(subject, cache, out, (variant,))
    first = timed(build).seconds
    edited(subject, 0)
    second = timed(build).seconds
    third = timed(build).seconds
    series = (("formats cached, no auxiliary files", first), ("one word changed", second), ("nothing to do", third))
    return [Row("large", subject.name, Series(f"{what}, {variant}", (seconds,))) for what, seconds in series]
