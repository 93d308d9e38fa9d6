"""XeTeX until nothing changes, then one PDF.

Passes are repeated until the auxiliary files come out as they went in. Nearly every CV leaves nothing in them, and
takes one pass. What is here is the plain way: from nothing, without a format, one program after the other. The
faster ways (see incremental/session.py) lead to the same bytes; what fails on them is tried once more here.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable

from cvlatex.core.errors import CvlatexError, TexFailed
from cvlatex.typeset.auxiliary import select_heeded
from cvlatex.typeset.folder import PAGES, WorkFolder, report_unusable
from cvlatex.typeset.job import Control, Job, TexStopped, Typeset
from cvlatex.typeset.log.parse import Log
from cvlatex.typeset.work import RECORD
from cvlatex.typeset.xelatex import is_whole, run_xdvipdfmx, run_xelatex

MAX_PASSES = 6

Lines = dict[str, tuple[bytes, ...]]
"""Of each auxiliary file, the lines that the next pass makes something of."""


def typeset_plainly(job: Job, control: Control | None = None) -> Typeset:
    """Typeset a document in its work folder, which the caller holds, from nothing.

    Raises ToolMissing, TexStopped, TexTimedOut, TexFailed, FolderUnusable or Cancelled; the auxiliary files of the last
    good run are then as they were.
    """
    control = control or Control()
    folder = WorkFolder(job.folder, job.name)
    with report_unusable(job.folder):
        (job.folder / RECORD).unlink(missing_ok=True)
        folder.lay_out(job.tex, job.inputs)
        good = folder.read_auxiliary() if folder.is_good() else None
        folder.begin_run()
        folder.drop_auxiliary()
    try:
        log, passes = run_until_stable(job, folder, control, lambda: run_xelatex(job, folder, control))
    except CvlatexError:
        with contextlib.suppress(OSError):
            if good is not None:
                folder.restore_auxiliary(good)
        raise
    with report_unusable(job.folder):
        folder.end_run()
    return Typeset(job, folder.locate(".pdf"), log.pages, passes, log)


def run_until_stable(
    job: Job, folder: WorkFolder, control: Control, run_pass: Callable[[], Log], *, done: int = 0
) -> tuple[Log, int]:
    """Run passes, after those that are `done`, until one leaves the auxiliary files as they were; see to its PDF.

    Returns the last pass's log and the number of passes. Raises what `run_pass` does, and TexFailed.
    """
    before = read_auxiliary(folder)
    for number in range(done + 1, MAX_PASSES + 1):
        control.step(f"pass {number}")
        log = run_pass()
        after = read_auxiliary(folder)
        if after == before:
            complete(job, folder, control)
            return log, number
        before = after
    raise TexFailed(
        f"The page numbers of {job.name} do not settle: pass {MAX_PASSES} still changed them.",
        "A small change of the text, such as one word more or less on the page that moves, usually ends this.",
    )


def complete(job: Job, folder: WorkFolder, control: Control) -> None:
    """See that the last pass has its PDF. Raises TexFailed, TexStopped, ToolMissing, Cancelled."""
    if folder.locate(".xdv").exists():
        control.step("writes the PDF")
        run_xdvipdfmx(job, folder, control)
    elif not is_whole(folder.locate(".pdf")):
        raise TexStopped(f"xdvipdfmx made no PDF of {job.name}.", "Is there room on the disk?", job, Log((), 0))


def remake_pdf(result: Typeset, control: Control | None = None) -> Typeset:
    """Make the PDF of a typeset document's pages once more, with the fonts themselves. Raises what `complete` does."""
    folder = WorkFolder(result.job.folder, result.job.name)
    with report_unusable(folder.path):
        os.replace(folder.locate(PAGES), folder.locate(".xdv"))
    run_xdvipdfmx(result.job, folder, control or Control())
    return result


def read_auxiliary(folder: WorkFolder) -> Lines:
    """Read what the next pass makes something of. Raises FolderUnusable."""
    with report_unusable(folder.path):
        return select_heeded(folder.read_auxiliary())
