"""Passes over a document in its work folder, under a format and on the auxiliary files of the last good run."""

from __future__ import annotations

import contextlib
from pathlib import Path

from cvlatex.core.errors import CvlatexError
from cvlatex.typeset.folder import WorkFolder, report_unusable
from cvlatex.typeset.formats import Formats
from cvlatex.typeset.incremental.beside import run_beside
from cvlatex.typeset.incremental.last_run import record_run
from cvlatex.typeset.job import Control, Job, TexStopped, Typeset
from cvlatex.typeset.log.parse import Log
from cvlatex.typeset.passes import run_until_stable


def typeset_from_files(job: Job, control: Control, format_: Path | None, formats: Formats, copies: Path) -> Typeset:
    """Typeset a document in its folder; `copies` is the cache's folder of fonts.

    A format under which XeTeX fails without an error of the document is dropped from `formats`. Raises TexStopped,
    TexTimedOut, ToolMissing, FolderUnusable, Cancelled, with the auxiliary files as they were.
    """
    folder = WorkFolder(job.folder, job.name)
    with report_unusable(job.folder):
        folder.lay_out(job.tex, job.inputs)
        good = folder.read_auxiliary() if folder.is_good() else None
        folder.begin_run()
    try:
        log, passes = run_until_stable(job, folder, control, lambda: run_beside(job, folder, format_, copies, control))
    except CvlatexError as failure:
        if isinstance(failure, TexStopped) and not failure.log.errors and format_ is not None:
            formats.drop(format_)
        with contextlib.suppress(OSError):
            if good is not None:
                folder.restore_auxiliary(good)
        raise
    return end_good_run(job, folder, log, passes, format_)


def end_good_run(job: Job, folder: WorkFolder, log: Log, passes: int, format_: Path | None) -> Typeset:
    """Record a run that has ended well for the next one, and return what it has typeset. Raises FolderUnusable."""
    with report_unusable(folder.path):
        record_run(job, format_)
        folder.end_run()
    return Typeset(job, folder.locate(".pdf"), log.pages, passes, log)
