"""`batch`: how long a CV takes among many, against RenderCV's Python API in two processes and latexmk one by one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from bench.crowd import Member, crowd
from bench.measures import peers
from bench.rows import Row, Series
from bench.setting import LATEXMK, ROOT, Setting, Subject, Word
from bench.timing import Command, Run, timed

PEOPLE = int(os.environ.get("CVLATEX_BENCH_PEOPLE", "200"))
"""People of a run; `growth` takes five times as many."""

TIMES, GROWTH = 5, 5.2
TWICE, FIFTEENFOLD = 1 / 2, 1 / 15
WORKERS = 2
SHARE = 10
"""latexmk sets one CV in so many: it takes as long for each."""

STAYS = 1.05
"""How much more memory a worker may have after the last person than after an early one."""


def measure(setting: Setting, sample: Path) -> list[Row]:
    """Time a batch that builds everybody, and the same run again, which has nothing to do."""
    people = crowd(sample, PEOPLE, setting.fresh("people"))
    cache, out = setting.fresh("cache"), setting.fresh("out")
    warm = crowd(sample, 2, setting.fresh("people"))
    timed(_batch(setting, warm[0].data.parent, setting.fresh("out"), cache))
    whole = timed(_batch(setting, people[0].data.parent, out, cache))
    _check(out, people)
    again = timed(_batch(setting, people[0].data.parent, out, cache)).seconds
    rows = [Row("batch", "two pages", Series(f"batch again, nothing to do, {PEOPLE} people", (again,)), at_most=5.0)]
    rows += _against(whole, "latexmk, one call a CV", _latexmk(setting, people), FIFTEENFOLD)
    if peers.RENDERCV.exists():
        rows += _against(whole, "RenderCV's Python API, two processes, a CV", _rendercv(setting, people), TWICE)
    return rows


def _against(whole: Run, name: str, theirs: Sequence[Run], bound: float) -> list[Row]:
    """Seconds a CV, by the clock and of the processors' time; `theirs` are runs of a CV each."""
    what = f"batch, a CV, {PEOPLE} people, {WORKERS} workers, judged"
    clock = Series(what, (whole.seconds / PEOPLE,)), Series(name, tuple(run.seconds for run in theirs))
    work = Series(f"{what}, processor time", (whole.work / PEOPLE,)), Series(name, tuple(run.work for run in theirs))
    return [Row("batch", "two pages", *clock, bound), Row("batch", "two pages", *work)]


def measure_growth(setting: Setting, sample: Path) -> list[Row]:
    """Five times the people; and a worker's peak memory after many persons against that after some."""
    cache = setting.fresh("cache")
    few, many = (crowd(sample, count, setting.fresh("people")) for count in (PEOPLE, PEOPLE * TIMES))
    timed(_batch(setting, crowd(sample, 2, setting.fresh("people"))[0].data.parent, setting.fresh("out"), cache))
    seconds = [timed(_batch(setting, one[0].data.parent, setting.fresh("out"), cache)).seconds for one in (few, many)]
    early, late = _memory(setting, many, cache)
    here, there = Series(f"batch, {len(many)} people", (seconds[1],)), Series(f"{len(few)} people", (seconds[0],))
    grown = Series(f"a worker's peak memory after {late[0]} people", (late[1],))
    return [
        Row("batch growth", "two pages", here, there, GROWTH),
        Row("batch growth", "two pages", grown, Series(f"after {early[0]} people", (early[1],)), STAYS, unit="MB"),
    ]


def _batch(setting: Setting, people: Path, out: Path, cache: Path) -> Command:
    """The command that builds everybody, with as many workers as there are processors."""
    argv = (sys.executable, str(ROOT / "build.py"), "batch", str(people), "--out", str(out), "--workers", str(WORKERS))
    return Command(argv, ROOT, setting.environment(cache), time_limit=7200.0)


def _check(out: Path, people: Sequence[Member]) -> None:
    """Raise ValueError unless everybody is sound, with two pages each."""
    totals = json.loads((out / "report.json").read_text(encoding="utf-8"))["totals"]
    if (totals["sound"], totals["pages"]) != (len(people), 2 * len(people)):
        raise ValueError(f"Not everybody has two sound pages: {totals}.")


def _latexmk(setting: Setting, people: Sequence[Member]) -> list[Run]:
    """Time latexmk on a share of the people, one after the other."""
    runs = []
    for member in people[:: SHARE + 1]:  # an even step would meet one language alone
        subject = Subject(member.name, member.data, Word(member.language, "", ()))
        tex = setting.exported(subject, member.language)
        runs.append(timed(Command((*LATEXMK, tex.name), tex.parent, os.environ)))
    return runs


def _rendercv(setting: Setting, people: Sequence[Member]) -> list[Run]:
    """Time RenderCV on all people in one call, which starts Python once for each process."""
    files = []
    for member in people:
        folder = setting.fresh("rendercv")
        files.append(str(peers.lay_out(member.data, folder, "rendercv", member.language)))
    python = peers.RENDERCV.with_name("python")
    argv = (str(python), str(ROOT / "bench" / "peers" / "render_many.py"), *files)
    run = timed(Command(argv, setting.folder, peers.environment(), time_limit=7200.0))
    return [Run(run.seconds / len(people), work=run.work / len(people))]


def _memory(setting: Setting, people: Sequence[Member], cache: Path) -> tuple[tuple[int, float], tuple[int, float]]:
    """(people, MB) early and late, of a process that builds them one after the other."""
    early = max(1, PEOPLE // 4)
    late = min(len(people), early * 10)
    argv = (sys.executable, "-m", "bench.worker_memory", str(people[0].data.parent), str(early), str(late))
    done = subprocess.run(argv, cwd=ROOT, env=setting.environment(cache), stdout=subprocess.PIPE, check=True)
    first, last = json.loads(done.stdout)
    return (early, first), (late, last)
