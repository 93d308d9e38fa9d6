"""The command as a process of its own, and what it may leave behind."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import pikepdf

from bench.memory import list_descendants
from tests.waiting import until

ROOT = Path(__file__).resolve().parents[2]


def command(data: Path, out: Path) -> list[str]:
    return [sys.executable, str(ROOT / "build.py"), "pdf", "--data", str(data), "--out", str(out)]


def started(data: Path, out: Path, **env: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command(data, out), env={**os.environ, **env}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def finished(data: Path, out: Path, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command(data, out),
        env={**os.environ, **env},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
        check=False,
    )


def cpu_seconds(pid: int) -> float:
    """What a process and all below it have used of the processors so far."""
    ticks = 0
    for process in list_descendants(pid):
        with contextlib.suppress(OSError):
            ticks += sum(map(int, Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[11:15]))
    return ticks / os.sysconf("SC_CLK_TCK")


def pages(pdf: Path) -> int:
    """How many pages a PDF has that opens without being repaired."""
    with pikepdf.open(pdf, attempt_recovery=False) as document:
        return len(document.pages)


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def orphans(folder: Path, patience: float = 3.0) -> list[str]:
    """The processes that still work in a folder, once they have had `patience` seconds to end."""
    with contextlib.suppress(AssertionError):
        until(lambda: not _at_work_in(folder), patience)
    return _at_work_in(folder)


def _at_work_in(folder: Path) -> list[str]:
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            words = (process / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            place = str((process / "cwd").readlink())
        except OSError:
            continue
        if int(process.name) != os.getpid() and (place.startswith(str(folder)) or str(folder) in words):
            found.append(f"{process.name} {words}")
    return found
