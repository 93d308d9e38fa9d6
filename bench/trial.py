"""A trial of `batch`: people of whom one in twenty is broken, a worker killed now and then, the command killed thrice.

`python -m bench.trial --people 2000` builds them all, kills the workers and commands of its plan, and checks what is
there in the end: every sound CV once and valid, the report right to the line, and a further run with nothing to do. It
prints one JSON object, and ends with 1 where something is wrong.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Self

import click
from msgspec import Struct

from bench.breakages import BREAKAGES, Breakage
from bench.crowd import write_crowd
from bench.setting import ROOT

SAMPLE = ROOT / "bench" / "sample"
ONE_IN = 20
OWN = ("manifest.jsonl", "report.html", "report.csv", "report.json")
"""What `batch` writes beside everybody's folders."""


class Kills(Struct, frozen=True):
    """What is killed: a worker every so many seconds, and the command when so many of its PDFs are there.

    `workers` are those that are killed at most, in each run of the command.
    """

    worker_every: float
    command_at: tuple[int, ...]
    workers: int = 1_000_000


_GLANCE = 0.5
"""Seconds between two counts of what is placed: to go through the folders of thousands takes a tenth of one."""

_NO_KILLS = Kills(0.0, (), 0)


class Outcome(Struct, frozen=True):
    """What came of a trial: what is wrong, in sentences, and the seconds of the run with nothing to do."""

    wrong: tuple[str, ...]
    again: float
    killed_workers: int
    killed_commands: int


def lay_out(folder: Path, people: int, one_in: int = ONE_IN) -> dict[str, Breakage]:
    """Write so many people, break one in so many, each in the next of the ways; return who is broken, and how."""
    broken: dict[str, Breakage] = {}
    for number, member in enumerate(write_crowd(SAMPLE, people, folder)):
        if number % one_in == one_in - 1:
            broken[member.name] = BREAKAGES[number // one_in % len(BREAKAGES)]
            broken[member.name].do(member.data)
    return broken


def run_trial(people: Path, out: Path, broken: dict[str, Breakage], kills: Kills, workers: int = 2) -> Outcome:
    """Build everybody through all kills, and judge what is there."""
    killed = 0
    for count in kills.command_at:
        with _Started(people, out, workers) as command:
            killed += command.wait_for(partial(_has_placed, out, count), kills)
            command.kill()
    with _Started(people, out, workers) as command:
        killed += command.wait_for(command.has_ended, kills)
    wrong = list(_list_faults(people, out, broken))
    before, start = _read_stamps(out), time.monotonic()
    with _Started(people, out, workers) as command:
        command.wait_for(command.has_ended, _NO_KILLS)
    again = time.monotonic() - start
    if _read_stamps(out) != before:
        wrong.append("A further run has written PDFs again.")
    return Outcome(tuple(wrong), again, killed, len(kills.command_at))


def _read_stamps(out: Path) -> dict[Path, int]:
    """Return when each PDF of an output folder was written, in nanoseconds."""
    return {pdf: pdf.stat().st_mtime_ns for pdf in out.glob("*/*.pdf")}


def _has_placed(out: Path, count: int) -> bool:
    """Whether at least so many PDFs are in the output folder."""
    return sum(1 for _ in out.glob("*/*.pdf")) >= count


class _Started:
    """The command at work, in a session of its own, with the workers that it has."""

    def __init__(self, people: Path, out: Path, workers: int) -> None:
        argv = (sys.executable, "build.py", "batch", str(people), "--out", str(out), "--workers", str(workers))
        self._process = subprocess.Popen(
            argv, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )

    def has_ended(self) -> bool:
        """Whether the command is over."""
        return self._process.poll() is not None

    def wait_for(self, condition: Callable[[], bool], kills: Kills) -> int:
        """Wait until something is so or the command has ended; return how many workers were killed meanwhile."""
        killed, since = 0, time.monotonic()
        while not condition() and not self.has_ended():
            time.sleep(_GLANCE)
            if time.monotonic() - since >= kills.worker_every and killed < kills.workers:
                since = time.monotonic()
                killed += _kill_one(_list_workers(self._process.pid))
        return killed

    def kill(self) -> None:
        """Kill the command and all that it has started, as a machine that goes down does."""
        if not self.has_ended():
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()


def _list_workers(command: int) -> Iterator[int]:
    """Yield the worker processes of a command: those that a nanny of Dask has started by multiprocessing's spawn."""
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            session = int(status.read_text(encoding="utf-8").rsplit(")", 1)[1].split()[3])
            words = (status.parent / "cmdline").read_bytes()
        except (OSError, ValueError, IndexError):
            continue
        if session == command and b"spawn_main" in words:
            yield int(status.parent.name)


def _kill_one(workers: Iterator[int]) -> int:
    """Kill the first worker that is still alive; return how many were killed."""
    for process in workers:
        try:
            os.kill(process, signal.SIGKILL)
        except ProcessLookupError:
            continue
        return 1
    return 0


def _list_faults(people: Path, out: Path, broken: dict[str, Breakage]) -> Iterator[str]:
    """Yield everything that is not as it should be."""
    from cvlatex.stages.preflight import judge_pdf

    names = sorted(path.name for path in people.iterdir())
    rows = json.loads((out / "report.json").read_text(encoding="utf-8"))["people"]
    if sorted(row["name"] for row in rows) != names:
        yield f"The report has {len(rows)} lines for {len(names)} people, or others than them."
    by_name = {row["name"]: row for row in rows}
    for name in (name for name in names if name in by_name):
        row, pdfs = by_name[name], sorted((out / name).glob("*.pdf"))
        if name in broken:
            yield from _list_faults_of_row(row, broken[name])
        elif row["state"] != "sound" or len(pdfs) != 1 or sorted(row["outputs"]) != [f"{name}/{pdfs[0].name}"]:
            yield f"{name} is sound, and has {row['state']} with {[pdf.name for pdf in pdfs]}."
        else:
            yield from (f"{name}: {one.message}" for one in judge_pdf(pdfs[0]) if one.severity.value == "error")
    strange = {path.name for path in out.iterdir()} - {
        *names,
        "manifest.jsonl",
        "report.html",
        "report.csv",
        "report.json",
    }
    if strange:
        yield f"Beside everybody's folders there is {sorted(strange)}."


def _list_faults_of_row(row: dict[str, object], breakage: Breakage) -> Iterator[str]:
    """Yield the complaint about a row of the report that lacks the breakage's error."""
    findings = row["findings"]
    assert isinstance(findings, list)
    places = {(one["code"], one["file"], one["line"]) for one in findings if one["severity"] == "error"}
    if row["state"] != "errors" or (breakage.code, breakage.file, breakage.line) not in places:
        yield f"{row['name']} ({breakage.name}) has {row['state']} with {sorted(places)}."


@click.command()
@click.option("--people", default=200, show_default=True)
@click.option("--worker-every", default=10.0, show_default=True, metavar="SECONDS")
@click.option("--workers", default=2, show_default=True)
def main(people: int, worker_every: float, workers: int) -> None:
    """Run the trial with synthetic people, in a temporary folder."""
    with tempfile.TemporaryDirectory(prefix="cvlatex-trial-") as name:
        folder = Path(name)
        broken = lay_out(folder / "people", people)
        kills = Kills(worker_every, (people // 8, people // 3, people * 2 // 3))
        start = time.monotonic()
        outcome = run_trial(folder / "people", folder / "out", broken, kills, workers)
        result = {
            "people": people, "broken": len(broken), "killed_workers": outcome.killed_workers,
            "killed_commands": outcome.killed_commands, "seconds": round(time.monotonic() - start, 1),
            "again": round(outcome.again, 2), "wrong": outcome.wrong,
        }  # fmt: skip
    click.echo(json.dumps(result, ensure_ascii=False, indent=1))
    sys.exit(1 if outcome.wrong or outcome.again >= 5 else 0)


if __name__ == "__main__":
    main()
