"""A build from nothing, and one with the formats at hand, against latexmk on the exported sources."""

from __future__ import annotations

import shutil
from pathlib import Path

from bench.rows import Row, Series
from bench.setting import Setting, Subject, latexmk
from bench.timing import timed

COLD = 0.45
FORMATS_CACHED = 0.25


def measure(setting: Setting, subject: Subject, variants: tuple[str, ...], *, against_targets: bool) -> list[Row]:
    """Time builds without caches: `variants` side by side here, one after the other with latexmk."""
    warm = setting.fresh("warm-cache")
    timed(setting.build(subject, warm, setting.fresh("out"), variants))
    exported = [setting.exported(subject, variant) for variant in variants]
    cold, cached, theirs = [], [], []
    for _ in range(setting.repetitions):
        theirs.append(sum(latexmk(_afresh(setting, tex)).seconds for tex in exported))
        cache, out = setting.fresh("cold-cache"), setting.fresh("out")
        cold.append(timed(setting.build(subject, cache, out, variants)).seconds)
        cached.append(timed(setting.build(subject, warm, setting.fresh("out"), variants)).seconds)
    names = " and ".join(variants)
    against = Series(f"latexmk, {' then '.join(variants)}", tuple(theirs))
    return [
        Row("cold", subject.name, Series(f"no caches, {names}", tuple(cold)), against,
            COLD if against_targets else None),
        Row("cached", subject.name, Series(f"formats cached, no auxiliary files, {names}", tuple(cached)), against,
            FORMATS_CACHED if against_targets else None),
    ]  # fmt: skip


def _afresh(setting: Setting, tex: Path) -> Path:
    """The exported folder as it was before latexmk ran in it."""
    target = setting.fresh("latexmk")
    shutil.copytree(tex.parent, target, dirs_exist_ok=True)
    return target / tex.name
