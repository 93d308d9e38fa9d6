"""The start of the program: what needs only the states of files first, then XeTeX, then the command line.

Each step loads only what it needs, for the command line loads the most.
"""

from __future__ import annotations

import gc
import os
import signal
import sys

SWITCH_INTERVAL = 0.0005
"""Seconds that a thread may keep the interpreter while another waits, a tenth of Python's default: the threads that
feed XeTeX and take its pages do little at a time, and often, beside one that loads and reads."""


def main() -> None:
    """Run the program and end the process with its exit code."""
    signal.signal(signal.SIGINT, _end_at_once)
    signal.signal(signal.SIGTERM, _end_at_once)
    sys.setswitchinterval(SWITCH_INTERVAL)
    gc.disable()  # what is loaded and read stays to the end: there is nothing to collect
    try:
        run(sys.argv[1:])
    except KeyboardInterrupt:
        os._exit(130)
    except SystemExit as ended:
        _leave(ended)


def run(argv: list[str]) -> None:
    """Run the command line; for `pdf`, with XeTeX started before the rest is loaded, if there is anything to build."""
    from cvlatex.uptodate.request import parse_request

    request = parse_request(argv)
    if request is None:
        _run_command()
        return
    from cvlatex.typeset.work import put_back_all
    from cvlatex.uptodate.request import needs_build

    put_back_all(request.out)
    if not needs_build(request):
        from cvlatex.uptodate.quick import report_if_unchanged

        code = report_if_unchanged(request)
        if code is not None:
            sys.exit(code)
    from cvlatex.typeset.incremental.early_start import start_first

    started = start_first(request.out, request.variants, lambda: _read_history(request.data))
    from pathlib import Path

    from cvlatex.core.paths import cache_folder
    from cvlatex.typeset.incremental.session import Session

    out, data = Path(request.out), Path(request.data)
    _run_command(Session.start(out, cache_folder(), data, request.variants, started))


def _run_command(session: object = None) -> None:
    """Run the command line; `session` is the one that may have started XeTeX already."""
    from cvlatex.commands.main import main as command_line

    command_line(obj=session)


def _read_history(data: str) -> dict[str, tuple[str, str]]:
    """Return the formats under which the variants of a data folder were typeset last."""
    from cvlatex.core.paths import cache_folder
    from cvlatex.typeset.incremental.format_history import read_history

    return read_history(cache_folder() / "history", data)


def _end_at_once(number: int, _: object) -> None:
    """End the process with a signal's exit code: while it loads and reads there is nothing to put in order."""
    os._exit(128 + number)


def _leave(ended: SystemExit) -> None:
    """End the process as `sys.exit` does, but take nothing apart first: it goes as a whole."""
    if ended.code is not None and not isinstance(ended.code, int):
        raise ended
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        raise ended from None
    os._exit(ended.code or 0)
