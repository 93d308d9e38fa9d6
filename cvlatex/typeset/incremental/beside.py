"""A run of XeTeX with xdvipdfmx at work beside it."""

from __future__ import annotations

from pathlib import Path
from threading import Event

from cvlatex.tools.tex_commands import XDVIPDFMX, build_xelatex_command
from cvlatex.typeset.folder import PAGES, WorkFolder, report_unusable
from cvlatex.typeset.incremental.driver import Driver
from cvlatex.typeset.incremental.font_copies import FontCopies
from cvlatex.typeset.job import Control, Job
from cvlatex.typeset.log.parse import Log
from cvlatex.typeset.xelatex import check_time, clear_output, read_log, run_within_walls, start_tool


def run_beside(job: Job, folder: WorkFolder, format_: Path | None, copies: Path, control: Control) -> Log:
    """Run one pass over the document in the folder, which leaves a PDF. `copies` is the cache's folder of fonts.

    Raises TexStopped, TexTimedOut, ToolMissing, Cancelled.
    """
    with report_unusable(folder.path):
        clear_output(folder)
    command = build_xelatex_command(folder.locate(".tex").name, under=format_)
    with start_driver(folder, job.time_limit, copies, Event()) as driver:
        running = start_tool(command, folder.path)
        finished = run_within_walls(command, folder.path, job.time_limit, control.stop, running=running)
        check_time(job, finished, command[0])
        end_driver(job, folder, driver)
    return read_log(job, folder, finished)


def start_driver(folder: WorkFolder, seconds: float, copies: Path, on_news: Event) -> Driver:
    """Start xdvipdfmx on what XeTeX will write in a folder, for so long at most. Raises FolderUnusable."""
    command = (*XDVIPDFMX, "-o", folder.locate(".pdf").name)
    with report_unusable(folder.path):
        return Driver(
            folder.locate(".xdv"),
            lambda pages, stop: run_within_walls(command, folder.path, seconds, stop, pages),
            FontCopies(copies),
            on_news,
        )


def end_driver(job: Job, folder: WorkFolder, driver: Driver) -> None:
    """Wait for xdvipdfmx's end, XeTeX having ended, and keep the pages; where it failed there is no PDF.

    Raises TexTimedOut, ToolMissing, Cancelled.
    """
    finished = check_time(job, driver.end(job.time_limit), XDVIPDFMX[0])
    with report_unusable(folder.path):
        if finished.returncode != 0:
            folder.locate(".pdf").unlink(missing_ok=True)
        folder.locate(PAGES).write_bytes(driver.stream)
