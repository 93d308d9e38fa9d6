"""The shortest way through the command: `pdf` with nothing to do, told before the command line itself is loaded."""

from __future__ import annotations

import os
import sys

from cvlatex.console.report import FORMATS
from cvlatex.uptodate.outlook import look, retell
from cvlatex.uptodate.request import Request


def retold(request: Request) -> int | None:
    """The exit code when the PDFs are there and hold, all of them told; None when there is something to do."""
    if request.form not in FORMATS:
        return None
    builds = look(request.data, request.out).builds(request.variants)
    if builds is None:
        return None
    try:
        return retell(builds, request.data, request.form)
    except BrokenPipeError:
        # Whoever was reading has gone; Python would complain once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
