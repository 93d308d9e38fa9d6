"""Every kind of edit, in one shot and in `watch`, against latexmk after the same change; and on one processor."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from msgspec.structs import replace

from bench.edits import KINDS, PRIVATE, Kind
from bench.measures.edit import ONE_WORD
from bench.measures.watch import run_until_end, time_saves
from bench.rows import Row, Series
from bench.setting import LATEXMK, ROOT, Setting, Subject, copy_data, edit_word
from bench.timing import Command, time_command

ONE_SHOT, WATCHED = 0.45, 0.25
ONE_PROCESSOR = ("taskset", "-c", "0")


def measure(setting: Setting, subject: Subject) -> list[Row]:
    """Measure each kind from the CV as it was. The first edit is not counted: there `watch` and latexmk get ready."""
    rows: list[Row] = []
    for kind in KINDS:
        shot, theirs = _time_one_shot(setting, subject, kind)
        watched = _time_watched(setting, subject, kind)
        variant = subject.word.variant
        rows.append(Row("kinds", subject.name, Series(f"{kind.name}, {variant}", shot), theirs, ONE_SHOT))
        rows.append(Row("kinds", subject.name, Series(f"watch: {kind.name}, {variant}", watched), theirs, WATCHED))
    return rows


def measure_alone(setting: Setting, subject: Subject) -> list[Row]:
    """Measure one word changed, where both programs have one processor to themselves."""
    mine = _copy_subject(setting, subject)
    build, pdf = _build_once(setting, mine)
    theirs = setting.export(mine, mine.word.variant)
    time_command(_limit_to_one(_build_latexmk_command(theirs)))
    placed, judged, there = [], [], []
    for edition in range(setting.repetitions):
        edit_word(mine, edition)
        run = time_command(_limit_to_one(build), pdf)
        placed.append(run.placed)
        judged.append(run.seconds)
        shutil.copyfile(setting.export(mine, mine.word.variant), theirs)
        there.append(time_command(_limit_to_one(_build_latexmk_command(theirs))).seconds)
    against = Series("latexmk, the same word, one processor", tuple(there))
    what = f"one word changed, {mine.word.variant}, one processor"
    return [
        Row("one processor", mine.name, Series(what, tuple(placed)), against, ONE_WORD),
        Row("one processor", mine.name, Series(f"{what}, with the verdict", tuple(judged)), against),
    ]


def _time_one_shot(setting: Setting, subject: Subject, kind: Kind) -> tuple[tuple[float, ...], Series]:
    """Time edits of a kind, each built here and with latexmk; the first is not counted."""
    mine = _copy_subject(setting, subject)
    build, pdf = _build_once(setting, mine)
    theirs = setting.export(mine, mine.word.variant)
    time_command(_build_latexmk_command(theirs))
    here, there = [], []
    for edition in range(setting.repetitions + 1):
        kind.edit(mine.data, edition)
        run = time_command(build, pdf)
        shutil.copyfile(setting.export(mine, mine.word.variant), theirs)
        rebuilt = time_command(_build_latexmk_command(theirs))
        if edition:
            here.append(run.placed)
            there.append(rebuilt.seconds)
    return tuple(here), Series("latexmk, the same edit", tuple(there))


def _time_watched(setting: Setting, subject: Subject, kind: Kind) -> tuple[float, ...]:
    """Return seconds from each save to its PDF under `watch`, for one kind of edit."""
    mine = _copy_subject(setting, subject)
    build, pdf = _build_once(setting, mine)
    with _watch(mine, build):
        return tuple(time_saves(pdf, lambda edition: kind.edit(mine.data, edition), setting.repetitions))


@contextmanager
def _watch(subject: Subject, build: Command) -> Iterator[None]:
    """Yield a `watch` that runs for the block's length."""
    out = build.argv[build.argv.index("--out") + 1]
    argv = (sys.executable, str(ROOT / "build.py"), "watch", "--variant", subject.word.variant)
    with run_until_end((*argv, "--data", str(subject.data), "--out", out), dict(build.env)):
        yield


def _copy_subject(setting: Setting, subject: Subject) -> Subject:
    """Return the CV in a folder of its own, with a private.yaml."""
    data = copy_data(subject.data, setting.make_folder("data") / "data")
    if not (data / PRIVATE).exists() and (data / "private.example.yaml").exists():
        shutil.copyfile(data / "private.example.yaml", data / PRIVATE)
    return replace(subject, data=data)


def _build_once(setting: Setting, subject: Subject) -> tuple[Command, Path]:
    """Return the command that builds it, which has run once, and the PDF."""
    cache, out = setting.folder / "kinds-cache", setting.make_folder("out")
    build = setting.build(subject, cache, out, (subject.word.variant,))
    time_command(build)
    return build, next(out.glob("*.pdf"))


def _build_latexmk_command(tex: Path) -> Command:
    """Return the command that lets latexmk build a document."""
    return Command((*LATEXMK, tex.name), tex.parent, os.environ)


def _limit_to_one(command: Command) -> Command:
    """Return a command that runs on one processor."""
    return replace(command, argv=(*ONE_PROCESSOR, *command.argv))
