"""`watch`: from the file's save to the finished PDF in place, against latexmk after the same change."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bench.rows import Row, Series
from bench.setting import ROOT, Setting, Subject, edit_word, run_latexmk
from bench.timing import CommandFailed, stamp_of, time_command

WATCH = 0.20
TWO_PAGES = 0.5
PAUSE = 2.0
"""Seconds between the finished PDF and the next save, in which a person reads the page."""

POLL = 0.001
LONGEST = 60.0


def measure(setting: Setting, subject: Subject) -> list[Row]:
    """Measure against latexmk's rebuild."""
    there = Series("latexmk, the same word", tuple(_time_latexmk(setting, subject)))
    return [Row("watch", subject.name, _time_watched(setting, subject), there, WATCH)]


def measure_alone(setting: Setting, subject: Subject) -> list[Row]:
    """Measure against the time that a two-page CV may take."""
    return [Row("watch", subject.name, _time_watched(setting, subject), at_most=TWO_PAGES)]


def _time_watched(setting: Setting, subject: Subject) -> Series:
    """Return seconds from each save to its PDF under our `watch`."""
    variant = subject.word.variant
    cache, out = setting.make_folder("cache"), setting.make_folder("out")
    time_command(setting.build(subject, cache, out, (variant,)))
    argv = (sys.executable, str(ROOT / "build.py"), "watch", "--variant", variant)
    paths = ("--data", str(subject.data), "--out", str(out))
    pdf = next(out.glob("*.pdf"))
    with run_until_end((*argv, *paths), setting.build_environment(cache)):
        seconds = tuple(time_saves(pdf, _bind_edits(subject), 2 * setting.repetitions))
    return Series(f"watch: save to PDF, {variant}", seconds)


def _bind_edits(subject: Subject) -> Callable[[int], None]:
    """Return a function that makes the edit of a number in the subject's data."""
    return lambda edition: edit_word(subject, edition)


def _time_latexmk(setting: Setting, subject: Subject) -> Iterator[float]:
    """Yield seconds from each save to its PDF under latexmk's continuous preview."""
    theirs = setting.export(subject, subject.word.variant)
    run_latexmk(theirs)
    for edition in range(setting.repetitions):
        edit_word(subject, edition)
        shutil.copyfile(setting.export(subject, subject.word.variant), theirs)
        yield run_latexmk(theirs).seconds


def time_saves(pdf: Path, edit: Callable[[int], None], times: int) -> Iterator[float]:
    """Yield seconds from before each save to the moment when another whole file stands in the PDF's place.

    The first edit only makes sure that the watch is ready, and is not counted. Raises CommandFailed where no PDF comes.
    """
    for edition in range(times + 1):
        time.sleep(PAUSE)
        before = stamp_of(pdf)
        started = time.perf_counter()
        edit(edition)
        while stamp_of(pdf) in (before, None):
            if time.perf_counter() - started > LONGEST:
                raise CommandFailed(f"{pdf} did not change within {LONGEST:.0f} s after an edit.")
            time.sleep(POLL)
        if edition:
            yield time.perf_counter() - started


@contextmanager
def run_until_end(argv: Sequence[str], env: dict[str, str], cwd: Path = ROOT) -> Iterator[None]:
    """Run a command until the block ends, then hears SIGINT, as from Ctrl-C."""
    process = subprocess.Popen(
        argv, cwd=cwd, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
    try:
        yield
        if process.poll() is not None:
            raise CommandFailed(f"`{' '.join(argv)}` ended by itself with {process.returncode}.")
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGINT)
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
