"""What is left of a build's time, stage by stage; for reading, without a target."""

from __future__ import annotations

from bench.rows import Row, Series
from bench.setting import Setting, Subject, edit_word
from bench.stages import measure_stages
from bench.timing import time_command


def measure(setting: Setting, subject: Subject) -> list[Row]:
    """Time the stages of a build with the formats cached, and of one after a word was changed."""
    variant = subject.word.variant
    cache, out = setting.make_folder("cache"), setting.make_folder("out")
    again = setting.build(subject, cache, out, (variant,))
    time_command(again)
    cached, edit = [], []
    for edition in range(setting.repetitions):
        cached.append(measure_stages(setting.build(subject, cache, setting.make_folder("out"), (variant,))))
        edit_word(subject, edition)
        edit.append(measure_stages(again))
    return [
        *_build_rows(f"formats cached, {variant}", subject, cached),
        *_build_rows(f"one word, {variant}", subject, edit),
    ]


def _build_rows(what: str, subject: Subject, runs: list[dict[str, float]]) -> list[Row]:
    """Return a row a stage: the seconds that it took in each run."""
    names = dict.fromkeys(name for run in runs for name in run)
    return [
        Row("profile", subject.name, Series(f"{what}: {name}", tuple(run.get(name, 0.0) for run in runs)))
        for name in names
    ]
