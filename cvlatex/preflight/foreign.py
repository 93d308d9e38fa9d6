"""PDFs from anywhere, read in a process of their own: within limits of time, memory and size, and killed beyond them.

A PDF can hold forms that draw each other without end, a stream that unpacks to gigabytes, an outline of 20,000 levels.
"""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from pathlib import Path
from typing import TypeVar

import msgspec

from cvlatex.core.diagnostics import Diagnostic, error, shorten
from cvlatex.core.source import Span
from cvlatex.preflight.ats.fields import Parsed
from cvlatex.tools.process import Limits, run

LIMITS = Limits(60.0, memory=3 << 30)
"""Of the process that reads one PDF."""

LARGEST = 256 << 20
"""Bytes of a PDF that is read."""

T = TypeVar("T")


def judge_file(path: Path, limits: Limits = LIMITS) -> tuple[Diagnostic, ...]:
    """Return what the rules say of a PDF of which nothing is known."""
    answer = _ask("judge", path, tuple[Diagnostic, ...], limits)
    return (answer,) if isinstance(answer, Diagnostic) else answer


def parse_file(path: Path, limits: Limits = LIMITS) -> Parsed | Diagnostic:
    """Return the fields that a parser recognizes in a PDF, or why it cannot be read."""
    return _ask("ats", path, Parsed, limits)


def _ask(what: str, path: Path, kind: type[T], limits: Limits) -> T | Diagnostic:
    """Read a PDF in a process of its own, within limits; a diagnostic where that fails."""
    refused = _refuse(path)
    if refused:
        return report_unreadable(path, *refused)
    with tempfile.TemporaryDirectory(prefix="cvlatex-") as folder:
        answer = Path(folder) / "answer.json"
        argv = (sys.executable, "-m", "cvlatex.preflight.worker", what, os.fspath(path), str(answer))
        finished = run(argv, limits=limits, env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)})
        if finished.timed_out:
            return report_unreadable(path, f"takes more than {limits.seconds:g} seconds to read", CURE)
        if finished.returncode == FAULTY:
            return report_unreadable(
                path, f"cannot be judged: reading it failed with {_extract_fault(finished.output)}", REPORT
            )
        if finished.returncode or not answer.exists():
            return report_unreadable(path, "takes more memory than a PDF may, or is built to break programs", CURE)
        return msgspec.json.decode(answer.read_bytes(), type=kind)


FAULTY = 70
"""The exit status of a process whose reading failed for a reason that the program does not know (EX_SOFTWARE)."""

REPORT = "This is a fault of the program: please report it, with the PDF if you may."

_LONGEST_FAULT = 160
"""Characters of a fault's description."""


def _extract_fault(output: str) -> str:
    """Return the last line of what a process wrote, which names the fault."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return shorten(lines[-1], _LONGEST_FAULT) if lines else "an unknown fault"


CURE = "Print it anew from the program that it was written in; a sound CV takes a second."


def _refuse(path: Path) -> tuple[str, str] | None:
    """Return why a file is not even opened, and what would cure it."""
    try:
        status = path.stat()
    except OSError as problem:
        return f"cannot be read: {problem.strerror or problem}", "Is its name right, and may you read it?"
    if not stat.S_ISREG(status.st_mode):
        return "is no file, but a device, a pipe or a folder", "Name a PDF file."
    if status.st_size > LARGEST:
        return f"has {status.st_size >> 20} MB; up to {LARGEST >> 20} MB are read", "Print it anew with smaller images."
    return None


def report_unreadable(path: Path, why: str, hint: str) -> Diagnostic:
    """Return the error of a PDF that is not read; `why` ends the sentence that its name begins."""
    file = path.as_posix()
    return error("unreadable-pdf", Span(file, 1, 1, 1, 1), f"{file} {why}.", hint)
