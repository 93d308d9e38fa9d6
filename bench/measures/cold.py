"""A build from nothing, and one with the formats at hand, against latexmk on the exported sources."""

from __future__ import annotations

import shutil
from pathlib import Path

from bench.rows import Row, Series
from bench.setting import Setting, Subject, run_latexmk
from bench.timing import time_command

COLD = 0.45
FORMATS_CACHED = 0.25


def measure(setting: Setting, subject: Subject, variants: tuple[str, ...], *, against_targets: bool) -> list[Row]:
    """Time builds without caches: `variants` side by side here, one after the other with latexmk."""
    warm = setting.make_folder("warm-cache")
    time_command(setting.build(subject, warm, setting.make_folder("out"), variants))
    exported = [setting.export(subject, variant) for variant in variants]
    cold, cached, theirs = [], [], []
    for _ in range(setting.repetitions):
        theirs.append(sum(run_latexmk(_copy_afresh(setting, tex)).seconds for tex in exported))
        cache, out = setting.make_folder("cold-cache"), setting.make_folder("out")
        cold.append(time_command(setting.build(subject, cache, out, variants)).seconds)
        cached.append(time_command(setting.build(subject, warm, setting.make_folder("out"), variants)).seconds)
    names = " and ".join(variants)
    against = Series(f"latexmk, {' then '.join(variants)}", tuple(theirs))
    return [
        Row("cold", subject.name, Series(f"no caches, {names}", tuple(cold)), against,
            COLD if against_targets else None),
        Row("cached", subject.name, Series(f"formats cached, no auxiliary files, {names}", tuple(cached)), against,
            FORMATS_CACHED if against_targets else None),
    ]  # fmt: skip


def _copy_afresh(setting: Setting, tex: Path) -> Path:
    """Return the exported folder as it was before latexmk ran in it."""
    target = setting.make_folder("latexmk")
    shutil.copytree(tex.parent, target, dirs_exist_ok=True)
    return target / tex.name
