"""XeTeX until nothing changes, then one PDF.

A pass runs with `-no-pdf` and leaves an .xdv; passes are repeated until the auxiliary files come out as they went in,
and one xdvipdfmx makes the PDF. Auxiliary files of the last good run stay in the work folder, so that an edit which
leaves them as they are takes one pass. Those of a run that failed, or was killed, are never used; and where the first
pass fails on files of a good run (a style file has changed since), it is repeated without them.
"""

from __future__ import annotations

import os
import shutil
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cvlatex.errors import TexFailed, TexTimedOut, ToolMissing
from cvlatex.typeset.characters import with_places
from cvlatex.typeset.environment import tex_environment
from cvlatex.typeset.folder import WorkFolder, usable
from cvlatex.typeset.formats import Formats
from cvlatex.typeset.log import Log, parse_log
from cvlatex.typeset.process import Finished, Limits
from cvlatex.typeset.sandbox import run_walled

MAX_PASSES = 6

_XELATEX = ("xelatex", "-no-pdf", "-no-shell-escape", "-interaction=nonstopmode", "-halt-on-error", "-file-line-error")
# As XeTeX itself calls it, XETEX_DVIPDFMX apart: -E does not let a font's embedding bits stop the run.
_XDVIPDFMX = ("xdvipdfmx", "-q", "-E")

_LONGEST_WORDS = 200
_LARGEST_FILE = 512 << 20
_MEMORY = 4 << 30
"""Bytes of address space: many times what a CV takes, a small part of what a run-away macro would."""


@dataclass(frozen=True, slots=True)
class Job:
    """One document to typeset.

    `inputs` are (file, name in the work folder); `epoch` is in seconds since 1970, `time_limit` in seconds a run;
    `on_pass` hears of each run before it begins; once `stop` is set, the run that is under way is ended. `formats` is
    the folder of precompiled formats; without one, every pass loads the class anew.
    """

    name: str
    tex: str
    folder: Path
    inputs: tuple[tuple[Path, str], ...]
    epoch: int
    time_limit: float
    on_pass: Callable[[str], None]
    stop: threading.Event | None = None
    formats: Path | None = None


@dataclass(frozen=True, slots=True)
class Typeset:
    """A typeset document. `pdf` lies in the work folder; `log` is the last pass's; `seconds` is all of it."""

    pdf: Path
    pages: int
    passes: int
    log: Log
    seconds: float


class TexStopped(TexFailed):
    """XeTeX made no document; `log` says why and where, as far as it got."""

    def __init__(self, message: str, remedy: str, log: Log) -> None:
        super().__init__(message, remedy)
        self.log = log


def typeset(job: Job) -> Typeset:
    """Typeset a document in its work folder, which the caller holds.

    Raises ToolMissing, TexStopped, TexTimedOut, TexFailed, FolderUnusable or Cancelled.
    """
    begun = time.monotonic()
    folder = WorkFolder(job.folder, job.name)
    with usable(job.folder):
        folder.lay_out(job.tex, job.inputs)
        reused = folder.begin_run()
    log, passes = _with_format(job, folder, reused=reused)
    job.on_pass("writes the PDF")
    _xdvipdfmx(job, folder)
    with usable(job.folder):
        folder.end_run()
    return Typeset(folder.file(".pdf"), log.pages, passes, log, time.monotonic() - begun)


def _with_format(job: Job, folder: WorkFolder, *, reused: bool) -> tuple[Log, int]:
    """All passes under a format, where there is one; what fails under it is tried once more without.

    A format is not trusted, for a dump that XeTeX spoilt crashes it; nor is an error told that only a format causes.
    """
    made = _format(job)
    if made is None:
        return _until_stable(job, folder, _XELATEX, reused=reused)
    try:
        return _until_stable(job, folder, (*_XELATEX, f"-fmt={made.with_suffix('')}"), reused=reused)
    except TexStopped:
        with usable(folder.path):
            folder.drop_auxiliary()
        log, passes = _until_stable(job, folder, _XELATEX, reused=False)
        made.unlink(missing_ok=True)
        return log, passes


def _format(job: Job) -> Path | None:
    if job.formats is None:
        return None
    job.on_pass("looks for its format")
    head = job.tex.partition("\n")[0]
    formats = Formats(job.formats, _program("xelatex", job))
    return formats.obtain(head, job.inputs, lambda argv, folder: _run(job, argv, folder))


def _until_stable(job: Job, folder: WorkFolder, xelatex: tuple[str, ...], *, reused: bool) -> tuple[Log, int]:
    before = _state(folder)
    for number in range(1, MAX_PASSES + 1):
        job.on_pass(f"pass {number}")
        try:
            log = _xelatex(job, folder, xelatex)
        except TexStopped:
            if not (reused and number == 1):
                raise
            with usable(folder.path):
                folder.drop_auxiliary()
            return _until_stable(job, folder, xelatex, reused=False)
        after = _state(folder)
        if after == before:
            return log, number
        before = after
    raise TexFailed(
        f"The page numbers of {job.name} do not settle: pass {MAX_PASSES} still changed them.",
        "A small change of the text, such as one word more or less on the page that moves, usually ends this.",
    )


def _state(folder: WorkFolder) -> dict[str, str]:
    with usable(folder.path):
        return folder.auxiliary_state()


def _xelatex(job: Job, folder: WorkFolder, xelatex: tuple[str, ...]) -> Log:
    with usable(folder.path):
        folder.file(".log").unlink(missing_ok=True)
    finished = _run(job, (*xelatex, folder.file(".tex").name), folder.path)
    with usable(folder.path):
        log = _read_log(job, folder)
    if finished.returncode != 0:
        raise TexStopped(f"XeTeX stopped at {job.name}: {_why(finished, log)}.", "", log)
    if log.pages == 0:
        raise TexStopped(f"XeTeX made no page of {job.name}.", "A CV needs a name, or one section.", log)
    return log


def _why(finished: Finished, log: Log) -> str:
    if finished.returncode < 0:
        return f"it was ended by the signal {signal.Signals(-finished.returncode).name}"
    if log.errors:
        return log.errors[0].text.rstrip(".")
    return _last_line(finished)


def _last_line(finished: Finished) -> str:
    said = finished.output.split("\n")
    last = next((line.strip() for line in reversed(said) if line.strip()), "")
    return last[:_LONGEST_WORDS].rstrip(".") or f"it ended with the code {finished.returncode}"


def _xdvipdfmx(job: Job, folder: WorkFolder) -> None:
    xdv, pdf = folder.file(".xdv"), folder.file(".pdf")
    with usable(folder.path):
        pdf.unlink(missing_ok=True)
    finished = _run(job, (*_XDVIPDFMX, "-o", pdf.name, xdv.name), folder.path)
    if finished.returncode < 0:
        raise TexFailed(f"xdvipdfmx made no PDF of {job.name}: {_why(finished, Log((), 0))}.")
    if finished.returncode != 0 or not _is_whole(pdf):
        raise TexFailed(
            f"xdvipdfmx made no PDF of {job.name}: {_last_line(finished)}.",
            "Is there room on the disk, and is the photo a sound JPEG or PNG? `./build.py doctor` checks the rest.",
        )


def _is_whole(pdf: Path) -> bool:
    """Whether the file ends as a PDF does (ISO 32000-1, 7.5.5)."""
    if not pdf.is_file():
        return False
    with pdf.open("rb") as file:
        file.seek(max(0, pdf.stat().st_size - 64))
        return file.read().rstrip().endswith(b"%%EOF")


def _program(name: str, job: Job) -> str:
    found = shutil.which(name, path=tex_environment(job.epoch).get("PATH", os.defpath))
    if found is None:
        raise ToolMissing(f"The program {name} is not on this machine.", "Run `make setup`, which installs it.")
    return found


def _run(job: Job, argv: tuple[str, ...], folder: Path) -> Finished:
    limits = Limits(job.time_limit, file=_LARGEST_FILE, memory=_MEMORY)
    command = (_program(argv[0], job), *argv[1:])
    finished = run_walled(command, folder=folder, env=tex_environment(job.epoch), limits=limits, stop=job.stop)
    if finished.timed_out:
        raise TexTimedOut(
            f"{argv[0]} was still at work on {job.name} after {job.time_limit:g} seconds, and was ended.",
            "A formula that TeX cannot finish is the usual cause: look at what was edited last.",
        )
    return finished


def _read_log(job: Job, folder: WorkFolder) -> Log:
    log, document = folder.file(".log"), folder.file(".tex").name
    text = log.read_bytes().decode("utf-8", errors="replace") if log.exists() else ""
    return with_places(parse_log(text, document), job.tex, document)
