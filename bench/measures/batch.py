"""`batch`: how long a CV takes among many, against RenderCV's Python API in two processes and latexmk one by one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from bench.crowd import Member, write_crowd
from bench.measures import peers
from bench.rows import Row, Series
from bench.setting import LATEXMK, ROOT, Setting, Subject, Word
from bench.timing import Command, Run, time_command

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
    people = write_crowd(sample, PEOPLE, setting.make_folder("people"))
    cache, out = setting.make_folder("cache"), setting.make_folder("out")
    warm = write_crowd(sample, 2, setting.make_folder("people"))
    time_command(_build_command(setting, warm[0].data.parent, setting.make_folder("out"), cache))
    whole = time_command(_build_command(setting, people[0].data.parent, out, cache))
    _check(out, people)
    again = time_command(_build_command(setting, people[0].data.parent, out, cache)).seconds
    rows = [Row("batch", "two pages", Series(f"batch again, nothing to do, {PEOPLE} people", (again,)), at_most=5.0)]
    rows += _compare_runs(whole, "latexmk, one call a CV", _time_latexmk(setting, people), FIFTEENFOLD)
    if peers.RENDERCV.exists():
        rows += _compare_runs(
            whole, "RenderCV's Python API, two processes, a CV", _time_rendercv(setting, people), TWICE
        )
    return rows


def _compare_runs(whole: Run, name: str, theirs: Sequence[Run], bound: float) -> list[Row]:
    """Return seconds a CV, by the clock and of the processors' time; `theirs` are runs of a CV each."""
    what = f"batch, a CV, {PEOPLE} people, {WORKERS} workers, judged"
    clock = Series(what, (whole.seconds / PEOPLE,)), Series(name, tuple(run.seconds for run in theirs))
    work = Series(f"{what}, processor time", (whole.work / PEOPLE,)), Series(name, tuple(run.work for run in theirs))
    return [Row("batch", "two pages", *clock, bound), Row("batch", "two pages", *work)]


def measure_growth(setting: Setting, sample: Path) -> list[Row]:
    """Measure five times the people; and a worker's peak memory after many persons against that after some."""
    cache = setting.make_folder("cache")
    few, many = (write_crowd(sample, count, setting.make_folder("people")) for count in (PEOPLE, PEOPLE * TIMES))
    time_command(
        _build_command(
            setting,
            write_crowd(sample, 2, setting.make_folder("people"))[0].data.parent,
            setting.make_folder("out"),
            cache,
        )
    )
    seconds = [
        time_command(_build_command(setting, one[0].data.parent, setting.make_folder("out"), cache)).seconds
        for one in (few, many)
    ]
    early, late = _measure_memory(setting, many, cache)
    here, there = Series(f"batch, {len(many)} people", (seconds[1],)), Series(f"{len(few)} people", (seconds[0],))
    grown = Series(f"a worker's peak memory after {late[0]} people", (late[1],))
    return [
        Row("batch growth", "two pages", here, there, GROWTH),
        Row("batch growth", "two pages", grown, Series(f"after {early[0]} people", (early[1],)), STAYS, unit="MB"),
    ]


def _build_command(setting: Setting, people: Path, out: Path, cache: Path) -> Command:
    """Return the command that builds everybody, with as many workers as there are processors."""
    argv = (sys.executable, str(ROOT / "build.py"), "batch", str(people), "--out", str(out), "--workers", str(WORKERS))
    return Command(argv, ROOT, setting.build_environment(cache), time_limit=7200.0)


def _check(out: Path, people: Sequence[Member]) -> None:
    """Raise ValueError unless everybody is sound, with two pages each."""
    totals = json.loads((out / "report.json").read_text(encoding="utf-8"))["totals"]
    if (totals["sound"], totals["pages"]) != (len(people), 2 * len(people)):
        raise ValueError(f"Not everybody has two sound pages: {totals}.")


def _time_latexmk(setting: Setting, people: Sequence[Member]) -> list[Run]:
    """Time latexmk on a share of the people, one after the other."""
    runs = []
    for member in people[:: SHARE + 1]:  # an even step would meet one language alone
        subject = Subject(member.name, member.data, Word(member.language, "", ()))
        tex = setting.export(subject, member.language)
        runs.append(time_command(Command((*LATEXMK, tex.name), tex.parent, os.environ)))
    return runs


def _time_rendercv(setting: Setting, people: Sequence[Member]) -> list[Run]:
    """Time RenderCV on all people in one call, which starts Python once for each process."""
    files = []
    for member in people:
        folder = setting.make_folder("rendercv")
        files.append(str(peers.lay_out(member.data, folder, "rendercv", member.language)))
    python = peers.RENDERCV.with_name("python")
    argv = (str(python), str(ROOT / "bench" / "peers" / "render_many.py"), *files)
    run = time_command(Command(argv, setting.folder, peers.build_environment(), time_limit=7200.0))
    return [Run(run.seconds / len(people), work=run.work / len(people))]


def _measure_memory(
    setting: Setting, people: Sequence[Member], cache: Path
) -> tuple[tuple[int, float], tuple[int, float]]:
    """Return (people, MB) early and late, of a process that builds them one after the other."""
    early = max(1, PEOPLE // 4)
    late = min(len(people), early * 10)
    argv = (sys.executable, "-m", "bench.worker_memory", str(people[0].data.parent), str(early), str(late))
    done = subprocess.run(argv, cwd=ROOT, env=setting.build_environment(cache), stdout=subprocess.PIPE, check=True)
    first, last = json.loads(done.stdout)
    return (early, first), (late, last)
