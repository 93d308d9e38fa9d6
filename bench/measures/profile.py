"""What is left of a build's time, stage by stage; for reading, without a target."""

from __future__ import annotations

from bench.rows import Row, Series
from bench.setting import Setting, Subject, edited
from bench.stages import stages
from bench.timing import timed


def measure(setting: Setting, subject: Subject) -> list[Row]:
    """Time the stages of a build with the formats cached, and of one after a word was changed."""
    variant = subject.word.variant
    cache, out = setting.fresh("cache"), setting.fresh("out")
    again = setting.build(subject, cache, out, (variant,))
    timed(again)
    cached, edit = [], []
    for edition in range(setting.repetitions):
        cached.append(stages(setting.build(subject, cache, setting.fresh("out"), (variant,))))
        edited(subject, edition)
        edit.append(stages(again))
    return [*_rows(f"formats cached, {variant}", subject, cached), *_rows(f"one word, {variant}", subject, edit)]


def _rows(what: str, subject: Subject, runs: list[dict[str, float]]) -> list[Row]:
    """A row a stage: the seconds that it took in each run."""
    names = dict.fromkeys(name for run in runs for name in run)
    return [
        Row("profile", subject.name, Series(f"{what}: {name}", tuple(run.get(name, 0.0) for run in runs)))
        for name in names
    ]
