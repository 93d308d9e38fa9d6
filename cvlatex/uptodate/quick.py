"""The shortest way through the command: `pdf` with nothing to do, reported before the command line is imported."""

from __future__ import annotations

import os
import sys

from cvlatex.console.report import FORMATS
from cvlatex.uptodate.comparison import compare, report_unchanged
from cvlatex.uptodate.request import Request


def report_if_unchanged(request: Request) -> int | None:
    """Report the PDFs and return the exit code where all are up to date; None where there is something to do."""
    if request.form not in FORMATS:
        return None
    builds = compare(request.data, request.out).find_current_builds(request.variants)
    if builds is None:
        return None
    try:
        return report_unchanged(builds, request.data, request.form)
    except BrokenPipeError:
        # The reader of the pipe has gone; Python would report it once more when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
