"""One run of XeTeX, or of xdvipdfmx, over a document in its work folder."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from pathlib import Path

from cvlatex.core.errors import TexFailed, TexTimedOut, ToolMissing
from cvlatex.tools.bubblewrap import run_walled
from cvlatex.tools.process import SEE_DOCTOR, Finished, Limits
from cvlatex.tools.programs import find_program
from cvlatex.tools.running import Running
from cvlatex.tools.tex_commands import LARGEST_FILE, MEMORY, XDVIPDFMX, build_xelatex_command, start_walled
from cvlatex.tools.tex_environment import build_tex_environment
from cvlatex.typeset.folder import PAGES, WorkFolder, report_unusable
from cvlatex.typeset.job import Control, Job, TexStopped
from cvlatex.typeset.log.characters import with_places
from cvlatex.typeset.log.parse import Log, parse_log
from cvlatex.typeset.work import OUTPUT

_LONGEST_WORDS = 200


def run_xelatex(job: Job, folder: WorkFolder, control: Control) -> Log:
    """Run one pass over the document in the folder, without a format; it leaves an .xdv.

    Raises TexStopped, TexTimedOut, ToolMissing, Cancelled.
    """
    with report_unusable(folder.path):
        clear_output(folder)
    command = build_xelatex_command(folder.locate(".tex").name, under=None)
    return read_log(job, folder, run_tool(job, command, folder.path, control))


def run_xdvipdfmx(job: Job, folder: WorkFolder, control: Control) -> None:
    """Make the PDF of the folder's .xdv, and keep that as the pages. Raises TexFailed, ToolMissing, Cancelled."""
    xdv, pdf = folder.locate(".xdv"), folder.locate(".pdf")
    finished = run_tool(job, (*XDVIPDFMX, "-o", pdf.name, xdv.name), folder.path, control)
    if finished.returncode < 0:
        raise TexFailed(f"xdvipdfmx made no PDF of {job.name}: {_explain_failure(finished, Log((), 0))}.")
    if finished.returncode != 0 or not is_whole(pdf):
        raise TexFailed(
            f"xdvipdfmx made no PDF of {job.name}: {_find_last_line(finished)}.",
            "Is there room on the disk, and is the photo a sound JPEG or PNG? `./build.py doctor` checks the rest.",
        )
    with report_unusable(folder.path):
        os.replace(xdv, folder.locate(PAGES))


def read_log(job: Job, folder: WorkFolder, finished: Finished) -> Log:
    """Read the log of a run of XeTeX that has ended; raises TexStopped where it wrote no document."""
    file, document = folder.locate(".log"), folder.locate(".tex").name
    with report_unusable(folder.path):
        text = file.read_bytes().decode("utf-8", errors="replace") if file.exists() else ""
    log = with_places(parse_log(text, document), job.tex, document)
    if finished.returncode != 0:
        raise TexStopped(f"XeTeX stopped at {job.name}: {_explain_failure(finished, log)}.", "", job, log)
    if log.pages == 0:
        raise TexStopped(f"XeTeX made no page of {job.name}.", "A CV needs a name, or one section.", job, log)
    return log


def clear_output(folder: WorkFolder) -> None:
    """Remove what a run creates anew. Raises OSError."""
    for suffix in OUTPUT:
        folder.locate(suffix).unlink(missing_ok=True)


def is_whole(pdf: Path) -> bool:
    """Whether the file ends as a PDF does (ISO 32000-1, 7.5.5)."""
    if not pdf.is_file():
        return False
    with pdf.open("rb") as file:
        file.seek(max(0, pdf.stat().st_size - 64))
        return file.read().rstrip().endswith(b"%%EOF")


def find_tool(name: str) -> str:
    """Return the path of one of TeX's programs. Raises ToolMissing."""
    found = find_program(name, build_tex_environment().get("PATH", os.defpath))
    if found is None:
        raise ToolMissing(f"The program {name} is not on this machine.", "Run `make setup`, which installs it.")
    return found


def start_tool(argv: tuple[str, ...], folder: Path) -> Running:
    """Start one of TeX's programs within TeX's walls, and do not wait for it. Raises ToolMissing."""
    try:
        return start_walled(argv, folder)
    except OSError as problem:
        find_tool(argv[0])
        raise ToolMissing(f"{argv[0]} cannot be started: {problem.strerror}.", SEE_DOCTOR) from problem


def run_within_walls(
    argv: tuple[str, ...],
    folder: Path,
    seconds: float,
    stop: threading.Event | None,
    stdin: int = subprocess.DEVNULL,
    running: Running | None = None,
) -> Finished:
    """Run one of TeX's programs to its end or the time limit; `running` is the program where it was started before.

    Raises ToolMissing, Cancelled.
    """
    limits = Limits(seconds, file=LARGEST_FILE, memory=MEMORY)
    command = (find_tool(argv[0]), *argv[1:])
    return run_walled(
        command, folder=folder, env=build_tex_environment(), limits=limits, stop=stop, stdin=stdin, running=running
    )


def run_tool(job: Job, argv: tuple[str, ...], folder: Path, control: Control) -> Finished:
    """Run a program for a job. Raises TexTimedOut, ToolMissing, Cancelled."""
    return check_time(job, run_within_walls(argv, folder, job.time_limit, control.stop), argv[0])


def check_time(job: Job, finished: Finished, name: str) -> Finished:
    """Return the run; raises TexTimedOut where it was ended at the time limit."""
    if finished.timed_out:
        raise TexTimedOut(
            f"{name} was still at work on {job.name} after {job.time_limit:g} seconds, and was ended.",
            "A formula that TeX cannot finish is the usual cause: look at what was edited last.",
        )
    return finished


def _explain_failure(finished: Finished, log: Log) -> str:
    """Return why a run of XeTeX has failed."""
    if finished.returncode < 0:
        return f"it was ended by the signal {signal.Signals(-finished.returncode).name}"
    if log.errors:
        return log.errors[0].text.rstrip(".")
    return _find_last_line(finished)


def _find_last_line(finished: Finished) -> str:
    """Return the last words of a program, or its exit code where it has none."""
    lines = finished.output.split("\n")
    last = next((line.strip() for line in reversed(lines) if line.strip()), "")
    return last[:_LONGEST_WORDS].rstrip(".") or f"it ended with the code {finished.returncode}"
