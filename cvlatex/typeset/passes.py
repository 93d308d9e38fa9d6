"""XeTeX until nothing changes, then one PDF.

Passes are repeated until the auxiliary files come out as they went in. Auxiliary files of the last good run stay in the
work folder, so that an edit which leaves them as they are takes one pass. Nearly every CV leaves nothing in them, and
takes one pass from nothing too. Those of a run that failed, or was killed, are never used; after one that failed, those
of the good run before it are.

A pass has xdvipdfmx at work beside it, for it may be the last. The fast way, so, under a format, on auxiliary files of
an earlier run, or by a XeTeX that was started before the document was known, is not trusted: what fails on it is tried
once more from nothing and without any of these, and that is what is told of.
"""

from __future__ import annotations

import contextlib
import os
import time
from pathlib import Path

from msgspec import Struct

from cvlatex.core.errors import CvlatexError, TexFailed
from cvlatex.typeset.auxiliary import heeded
from cvlatex.typeset.folder import PAGES, WorkFolder, usable
from cvlatex.typeset.formats import Formats
from cvlatex.typeset.incremental.last_run import forget, remember
from cvlatex.typeset.incremental.waiting import Ready
from cvlatex.typeset.log.parse import Log
from cvlatex.typeset.xelatex import (
    Job,
    TexStopped,
    in_time,
    is_whole,
    log_of_run,
    program,
    run_tool,
    run_xdvipdfmx,
    run_xelatex,
)

MAX_PASSES = 6


class Typeset(Struct, frozen=True):
    """A job's typeset document. `pdf` lies in the work folder; `log` is the last pass's; `seconds` is all of it.

    `was_early` says that the job has had this PDF already, which lies there no longer.
    """

    job: Job
    pdf: Path
    pages: int
    passes: int
    log: Log
    seconds: float
    was_early: bool = False


class _Settled(Struct, frozen=True):
    """A document that passes no longer change, and how many it took."""

    log: Log
    passes: int
    was_early: bool = False


def typeset(job: Job, ready: Ready | None = None) -> Typeset:
    """Typeset a document in its work folder, which the caller holds; by the XeTeX that is `ready` there, if it fits.

    Raises ToolMissing, TexStopped, TexTimedOut, TexFailed, FolderUnusable or Cancelled.
    """
    begun = time.monotonic()
    folder = WorkFolder(job.folder, job.name)
    settled = None
    if ready and not ready.has_format and not ready.is_over:
        settled = _from_ready(job, folder, None, ready)
    if settled is None:
        made = _format(job)
        settled = _from_ready(job, folder, made, ready) if ready and not ready.is_over else None
        settled = settled or _from_files(job, folder, made)
    else:
        made = _format_to_be(job)
    with usable(job.folder):
        remember(job, made)
        folder.end_run()
    seconds = time.monotonic() - begun
    return Typeset(job, folder.file(".pdf"), settled.log.pages, settled.passes, settled.log, seconds, settled.was_early)


def remade(job: Job) -> Path:
    """The PDF of a typeset document's pages, made once more, of the fonts themselves. Raises what `typeset` does."""
    folder = WorkFolder(job.folder, job.name)
    with usable(folder.path):
        os.replace(folder.file(PAGES), folder.file(".xdv"))
    run_xdvipdfmx(job, folder)
    return folder.file(".pdf")


def _format(job: Job) -> Path | None:
    if job.formats is None:
        return None
    job.on_pass("looks for its format")
    head = job.tex.partition("\n")[0]
    formats = Formats(job.formats, program("xelatex"))
    return formats.obtain(head, job.inputs, lambda argv, folder: run_tool(job, argv, folder))


def _format_to_be(job: Job) -> Path | None:
    """Where the format is, or soon will be, of a document that was set without it: the next run is set under it."""
    if job.formats is None:
        return None
    with usable(job.formats):
        return Formats(job.formats, program("xelatex")).path(job.tex.partition("\n")[0], job.inputs)


def _from_ready(job: Job, folder: WorkFolder, made: Path | None, ready: Ready) -> _Settled | None:
    """By the XeTeX that waits; None where it waits for another document, or fails."""
    if not ready.fits(job, made):
        ready.give_up()
        return None
    job.on_pass("pass 1")
    finished = in_time(job, ready.finish(job), "xelatex")
    with usable(folder.path):
        folder.write_document(job.tex)
    try:
        log = log_of_run(job, folder, finished)
        if _state(folder) == heeded(ready.auxiliary):
            return _given(job, folder, log, ready)
        return _until_stable(job, folder, made, done=1)
    except TexStopped:
        return None


def _given(job: Job, folder: WorkFolder, log: Log, ready: Ready) -> _Settled:
    """The end of a run that changed nothing in the auxiliary files: its PDF, unless the job has it already."""
    with usable(folder.path):
        if ready.has_given():
            return _Settled(log, 1, was_early=True)
        if not folder.file(".pdf").exists():
            os.replace(folder.file(PAGES), folder.file(".xdv"))
    _complete(job, folder)
    return _Settled(log, 1)


def _from_files(job: Job, folder: WorkFolder, made: Path | None) -> _Settled:
    """By passes over the document in its folder. Where they end badly, the last good run's files are brought back."""
    with usable(job.folder):
        folder.lay_out(job.tex, job.inputs)
        good = folder.auxiliary() if folder.is_good() else None
        reused = folder.begin_run()
    try:
        return _settled(job, folder, made, reused=reused)
    except CvlatexError:
        with contextlib.suppress(OSError):
            forget(job.folder)
            if good is not None:
                folder.restore_auxiliary(good)
        raise


def _settled(job: Job, folder: WorkFolder, made: Path | None, *, reused: bool) -> _Settled:
    try:
        return _until_stable(job, folder, made)
    except TexStopped:
        with usable(folder.path):
            folder.drop_auxiliary()
        settled = _until_stable(job, folder, None, trusting=False)
        if made is not None and not reused:
            made.unlink(missing_ok=True)
        return settled


def _until_stable(job: Job, folder: WorkFolder, made: Path | None, *, done: int = 0, trusting: bool = True) -> _Settled:
    """Passes after those that are `done`, under the format `made`, if there is one.

    Where nothing is trusted, xdvipdfmx runs by itself, so that what it says is told apart from what XeTeX does.
    """
    before = _state(folder)
    for number in range(done + 1, MAX_PASSES + 1):
        job.on_pass(f"pass {number}")
        log = run_xelatex(job, folder, under=made, pdf=trusting)
        after = _state(folder)
        if after == before:
            _complete(job, folder)
            return _Settled(log, number)
        before = after
    raise TexFailed(
        f"The page numbers of {job.name} do not settle: pass {MAX_PASSES} still changed them.",
        "A small change of the text, such as one word more or less on the page that moves, usually ends this.",
    )


def _complete(job: Job, folder: WorkFolder) -> None:
    """See that the last pass has its PDF."""
    if folder.file(".xdv").exists():
        job.on_pass("writes the PDF")
        run_xdvipdfmx(job, folder)
    elif not is_whole(folder.file(".pdf")):
        raise TexStopped(f"xdvipdfmx made no PDF of {job.name}.", "Is there room on the disk?", Log((), 0))


def _state(folder: WorkFolder) -> dict[str, tuple[bytes, ...]]:
    with usable(folder.path):
        return heeded(folder.auxiliary())
