"""XeTeX until nothing changes, then one PDF.

A pass runs with `-no-pdf` and leaves an .xdv; passes are repeated until the auxiliary files come out as they went in,
and one xdvipdfmx makes the PDF. Auxiliary files of the last good run are kept in the work folder, so that an edit
which leaves them as they are takes one pass; those of a failed run are removed, so that it cannot spoil the next.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import re
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from cvlatex.errors import FolderUnusable, TexFailed, TexTimedOut, ToolMissing
from cvlatex.typeset.environment import tex_environment
from cvlatex.typeset.log import Log, parse_log
from cvlatex.typeset.process import Finished, Limits, run

MAX_PASSES = 6

_AUXILIARY = frozenset((".aux", ".out", ".toc", ".tags"))
_REMEDY = "Run ./build.py doctor, which says what is missing and how to get it."


@dataclass(frozen=True, slots=True)
class Job:
    """One document to typeset.

    `inputs` are (file, name in the work folder); `epoch` is in seconds since 1970, `time_limit` in seconds a run;
    `on_pass` hears of each run before it begins.
    """

    name: str
    tex: str
    folder: Path
    inputs: tuple[tuple[Path, str], ...]
    epoch: int
    time_limit: float
    on_pass: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Typeset:
    """A typeset document. `pdf` lies in the work folder; `log` is the last pass's; `seconds` is all of it."""

    pdf: Path
    pages: int
    passes: int
    log: Log
    seconds: float


class TexStopped(TexFailed):
    """XeTeX found an error in the document; `log` says where."""

    def __init__(self, message: str, log: Log) -> None:
        super().__init__(message)
        self.log = log


def typeset(job: Job) -> Typeset:
    """Typeset a document in its work folder, which the caller holds.

    Raises ToolMissing, TexStopped, TexTimedOut, TexFailed or FolderUnusable.
    """
    begun = time.monotonic()
    try:
        _lay_out(job)
        log, passes = _until_stable(job)
        job.on_pass("writing the PDF")
        pdf = _xdvipdfmx(job)
    except OSError as problem:
        message = f"The work folder {job.folder} cannot be used: {problem.strerror or problem}."
        raise FolderUnusable(message, "Check its permissions and the room on its disk.") from problem
    return Typeset(pdf, log.pages, passes, log, time.monotonic() - begun)


def install(pdf: Path, target: Path) -> None:
    """Move a PDF out of the work folder into its place in one step: there is the old file or the new, never half.

    Raises FolderUnusable, with the old file untouched.
    """
    try:
        with pdf.open("rb+") as finished:
            os.fsync(finished.fileno())
        os.replace(pdf, target)
    except OSError as problem:
        raise FolderUnusable(
            f"{target} cannot be written: {problem.strerror}.", "The PDF that was there is untouched."
        ) from problem


@contextmanager
def held(folder: Path, on_wait: Callable[[str], None]) -> Iterator[None]:
    """Hold a work folder, made where it is missing; another build of the same variant waits its turn.

    Raises FolderUnusable.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = (folder / ".lock").open("w")
    except OSError as problem:
        raise FolderUnusable(f"The work folder {folder} cannot be used: {problem.strerror}.") from problem
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            on_wait("waits for another build of this variant")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _lay_out(job: Job) -> None:
    """Bring the work folder's inputs up to date, and take away what is none of them nor of the last run."""
    wanted = {name for _, name in job.inputs}
    for path in (*job.folder.glob("*.*"), *job.folder.glob("fonts/*")):
        name = path.relative_to(job.folder).as_posix()
        if path.is_file() and name not in wanted and not name.startswith((".", f"{job.name}.")):
            path.unlink()
    for source, name in job.inputs:
        target = job.folder / name
        if not _same(source, target):
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target)
    (job.folder / f"{job.name}.tex").write_text(job.tex, encoding="utf-8")


def _same(source: Path, target: Path) -> bool:
    try:
        there, here = target.stat(), source.stat()
    except FileNotFoundError:
        return False
    return there.st_size == here.st_size and there.st_mtime_ns == here.st_mtime_ns


def _until_stable(job: Job) -> tuple[Log, int]:
    before = _auxiliary_state(job)
    for number in range(1, MAX_PASSES + 1):
        job.on_pass(f"pass {number}")
        log = _xelatex(job)
        after = _auxiliary_state(job)
        if after == before:
            return log, number
        before = after
    _drop_auxiliary(job)
    raise TexFailed(f"The page numbers of {job.name} do not settle after {MAX_PASSES} passes.")


def _xelatex(job: Job) -> Log:
    options = ("-no-pdf", "-no-shell-escape", "-interaction=nonstopmode", "-halt-on-error", "-file-line-error")
    try:
        finished = _run(job, ("xelatex", *options, f"{job.name}.tex"))
    except BaseException:
        _drop_auxiliary(job)
        raise
    log = parse_log(_read_log(job), f"{job.name}.tex")
    if finished.returncode != 0:
        _drop_auxiliary(job)
        raise TexStopped(f"XeTeX stopped at {job.name}: {_why(finished, log)}.", log)
    return log


def _why(finished: Finished, log: Log) -> str:
    if finished.returncode < 0:
        return f"it was ended by signal {-finished.returncode}"
    return log.errors[0].text.rstrip(".") if log.errors else f"exit code {finished.returncode}"


def _xdvipdfmx(job: Job) -> Path:
    xdv, pdf = job.folder / f"{job.name}.xdv", job.folder / f"{job.name}.pdf"
    finished = _run(job, ("xdvipdfmx", "-q", "-E", "-o", pdf.name, xdv.name))
    if finished.returncode != 0 or not _is_whole(pdf):
        pdf.unlink(missing_ok=True)
        said = finished.output.strip().splitlines()
        raise TexFailed(f"xdvipdfmx made no PDF of {job.name}: {said[-1] if said else finished.returncode}.", _REMEDY)
    return pdf


def _is_whole(pdf: Path) -> bool:
    return pdf.is_file() and pdf.read_bytes()[-64:].rstrip().endswith(b"%%EOF")


def _run(job: Job, argv: tuple[str, ...]) -> Finished:
    environment = tex_environment(job.epoch)
    program = shutil.which(argv[0], path=environment.get("PATH"))
    if program is None:
        raise ToolMissing(f"The program {argv[0]} is not on this machine.", "Run `make setup`, which installs it.")
    finished = run((program, *argv[1:]), cwd=job.folder, env=environment, limits=Limits(job.time_limit))
    if finished.timed_out:
        raise TexTimedOut(f"{argv[0]} was ended after {job.time_limit:.0f} seconds.", "Is the machine overloaded?")
    return finished


def _read_log(job: Job) -> str:
    path = job.folder / f"{job.name}.log"
    return path.read_bytes().decode("utf-8", errors="replace") if path.exists() else ""


def _auxiliary_files(job: Job) -> list[Path]:
    return sorted(path for path in job.folder.glob(f"{_glob_escape(job.name)}.*") if path.suffix in _AUXILIARY)


def _glob_escape(name: str) -> str:
    """A name as a pattern that matches only itself."""
    return re.sub(r"([\[*?])", r"[\1]", name)


def _auxiliary_state(job: Job) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in _auxiliary_files(job)}


def _drop_auxiliary(job: Job) -> None:
    for path in _auxiliary_files(job):
        path.unlink(missing_ok=True)
