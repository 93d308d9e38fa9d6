"""One run of XeTeX, or of xdvipdfmx, over a document in its work folder."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from cvlatex.core.errors import TexFailed, TexTimedOut, ToolMissing
from cvlatex.tools.bubblewrap import run_walled
from cvlatex.tools.process import SEE_DOCTOR, Finished, Limits
from cvlatex.tools.programs import program as found_program
from cvlatex.tools.running import Running
from cvlatex.tools.tex_commands import LARGEST_FILE, MEMORY, XDVIPDFMX, started, xelatex_command
from cvlatex.tools.tex_environment import tex_environment
from cvlatex.typeset.folder import PAGES, WorkFolder, usable
from cvlatex.typeset.incremental.driver import Driver
from cvlatex.typeset.incremental.early_start import MADE_ANEW
from cvlatex.typeset.incremental.font_copies import LeanFonts
from cvlatex.typeset.incremental.foresight import Foresight
from cvlatex.typeset.log.characters import with_places
from cvlatex.typeset.log.parse import Log, parse_log

_LONGEST_WORDS = 200


def _nothing() -> None:
    """Do nothing."""


class Job(Struct, frozen=True):
    """One document to typeset.

    `inputs` are (file, name in the work folder); `time_limit` is in seconds a run; `on_pass` hears of each run before
    it begins; once `stop` is set, the run that is under way is ended. `formats` is the folder of precompiled formats;
    without one, every pass loads the class anew. `foresight` is what the document was made of, for the next run to
    begin early. `on_early` is given a PDF that is sure enough to be used while XeTeX still ends; what it raises of
    CvlatexError says that it was not. It is called in another thread, if at all. `on_begun` is called once XeTeX is at
    work on the document.
    """

    name: str
    tex: str
    folder: Path
    inputs: tuple[tuple[Path, str], ...]
    time_limit: float
    on_pass: Callable[[str], None]
    stop: threading.Event | None = None
    formats: Path | None = None
    foresight: Foresight | None = None
    on_early: Callable[[Path], None] | None = None
    on_begun: Callable[[], None] = _nothing


class TexStopped(TexFailed):
    """XeTeX made no document; `log` says why and where, as far as it got."""

    def __init__(self, message: str, remedy: str, log: Log) -> None:
        super().__init__(message, remedy)
        self.log = log


def run_xelatex(job: Job, folder: WorkFolder, *, under: Path | None, pdf: bool) -> Log:
    """One pass over the document in the folder, with xdvipdfmx at work beside it, or leaving an .xdv.

    Raises TexStopped, TexTimedOut, ToolMissing, Cancelled.
    """
    with usable(folder.path):
        clear_output(folder)
    command = xelatex_command(folder.file(".tex").name, under=under)
    if not pdf:
        return log_of_run(job, folder, run_tool(job, command, folder.path))
    with driver(folder, job.time_limit, under) as beside:
        begun = _started(command, folder.path)
        job.on_begun()
        finished = in_time(job, start_tool(command, folder.path, job.time_limit, job.stop, begun=begun), command[0])
        end_driver(job, folder, beside)
    return log_of_run(job, folder, finished)


def driver(folder: WorkFolder, seconds: float, under: Path | None) -> Driver:
    """The xdvipdfmx at work on what XeTeX will write in a folder, for so long at most. Raises FolderUnusable.

    Copies of fonts that make its work shorter lie beside the format that XeTeX is `under`.
    """
    command = (*XDVIPDFMX, "-o", folder.file(".pdf").name)
    with usable(folder.path):
        return Driver(
            folder.file(".xdv"),
            lambda pages, stop: start_tool(command, folder.path, seconds, stop, pages),
            LeanFonts(under.parent if under else None),
        )


def end_driver(job: Job, folder: WorkFolder, driver: Driver) -> None:
    """See xdvipdfmx to its end, XeTeX having ended, and keep its pages; where it failed there is no PDF.

    Raises TexTimedOut, ToolMissing, Cancelled.
    """
    finished = in_time(job, driver.end(job.time_limit), XDVIPDFMX[0])
    with usable(folder.path):
        if finished.returncode != 0:
            folder.file(".pdf").unlink(missing_ok=True)
        folder.file(PAGES).write_bytes(driver.stream)


def log_of_run(job: Job, folder: WorkFolder, finished: Finished) -> Log:
    """What a run of XeTeX has to say; raises TexStopped where it made no document."""
    with usable(folder.path):
        log = _read_log(job, folder)
    if finished.returncode != 0:
        raise TexStopped(f"XeTeX stopped at {job.name}: {_why(finished, log)}.", "", log)
    if log.pages == 0:
        raise TexStopped(f"XeTeX made no page of {job.name}.", "A CV needs a name, or one section.", log)
    return log


def clear_output(folder: WorkFolder) -> None:
    """Take away what a run makes anew."""
    for suffix in MADE_ANEW:
        folder.file(suffix).unlink(missing_ok=True)


def run_xdvipdfmx(job: Job, folder: WorkFolder) -> None:
    """The PDF of the folder's .xdv. Raises TexFailed, TexTimedOut, ToolMissing, Cancelled."""
    xdv, pdf = folder.file(".xdv"), folder.file(".pdf")
    finished = run_tool(job, (*XDVIPDFMX, "-o", pdf.name, xdv.name), folder.path)
    if finished.returncode < 0:
        raise TexFailed(f"xdvipdfmx made no PDF of {job.name}: {_why(finished, Log((), 0))}.")
    if finished.returncode != 0 or not is_whole(pdf):
        raise TexFailed(
            f"xdvipdfmx made no PDF of {job.name}: {_last_line(finished)}.",
            "Is there room on the disk, and is the photo a sound JPEG or PNG? `./build.py doctor` checks the rest.",
        )
    with usable(folder.path):
        os.replace(xdv, folder.file(PAGES))


def is_whole(pdf: Path) -> bool:
    """Whether the file ends as a PDF does (ISO 32000-1, 7.5.5)."""
    if not pdf.is_file():
        return False
    with pdf.open("rb") as file:
        file.seek(max(0, pdf.stat().st_size - 64))
        return file.read().rstrip().endswith(b"%%EOF")


def program(name: str) -> str:
    """The path of one of TeX's programs. Raises ToolMissing."""
    found = found_program(name, tex_environment().get("PATH", os.defpath))
    if found is None:
        raise ToolMissing(f"The program {name} is not on this machine.", "Run `make setup`, which installs it.")
    return found


def start_tool(
    argv: tuple[str, ...],
    folder: Path,
    seconds: float,
    stop: threading.Event | None,
    stdin: int = subprocess.DEVNULL,
    begun: Running | None = None,
) -> Finished:
    """Run one of TeX's programs within TeX's walls, to its end or the time limit; or one that was `begun` there."""
    limits = Limits(seconds, file=LARGEST_FILE, memory=MEMORY)
    command = (program(argv[0]), *argv[1:])
    return run_walled(command, folder=folder, env=tex_environment(), limits=limits, stop=stop, stdin=stdin, begun=begun)


def run_tool(job: Job, argv: tuple[str, ...], folder: Path) -> Finished:
    """Run a program for a job. Raises TexTimedOut, ToolMissing, Cancelled."""
    return in_time(job, start_tool(argv, folder, job.time_limit, job.stop), argv[0])


def in_time(job: Job, finished: Finished, name: str) -> Finished:
    """The same run; raises TexTimedOut where it was ended at the time limit."""
    if finished.timed_out:
        raise TexTimedOut(
            f"{name} was still at work on {job.name} after {job.time_limit:g} seconds, and was ended.",
            "A formula that TeX cannot finish is the usual cause: look at what was edited last.",
        )
    return finished


def _started(argv: tuple[str, ...], folder: Path) -> Running:
    """Raises ToolMissing."""
    try:
        return started(argv, folder)
    except OSError as problem:
        program(argv[0])
        raise ToolMissing(f"{argv[0]} cannot be started: {problem.strerror}.", SEE_DOCTOR) from problem


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


def _read_log(job: Job, folder: WorkFolder) -> Log:
    log, document = folder.file(".log"), folder.file(".tex").name
    text = log.read_bytes().decode("utf-8", errors="replace") if log.exists() else ""
    return with_places(parse_log(text, document), job.tex, document)
