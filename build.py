#!/usr/bin/env python3
"""The command of this folder: `./build.py pdf`, `./build.py check`, `./build.py --help`."""

import gc
import os
import signal
import sys

HERE = os.path.dirname(os.path.realpath(__file__))

TURN = 0.0005
"""Seconds that a thread may keep the interpreter while another waits, a tenth of what Python lets it: whoever hands
XeTeX its document, or takes its pages, does little at a time, and often, beside one that loads and reads."""


def enter_environment() -> None:
    """Start again in the folder's .venv, where there is one and this Python is another."""
    environment = os.path.join(HERE, ".venv")
    python = os.path.join(environment, "bin", "python")
    if (
        os.path.exists(python)
        and os.path.realpath(sys.prefix) != os.path.realpath(environment)
        and "CVLATEX_NO_VENV" not in os.environ
    ):
        os.execv(python, [python, os.path.join(HERE, os.path.basename(__file__)), *sys.argv[1:]])


def run() -> None:
    """What needs no more than a look at the files first, then XeTeX, then the command line, which loads the most."""
    if sys.argv[1:2] == ["pdf"]:
        from cvlatex.uptodate.request import has_to_be_built, understood

        request = understood(sys.argv[1:])
        if request is not None:
            if not has_to_be_built(request):
                from cvlatex.uptodate.quick import retold

                code = retold(request)
                if code is not None:
                    sys.exit(code)
            from cvlatex.typeset.incremental.early_start import begin_first

            begun = begin_first(request.out, request.variants, lambda: guess(request.data))
            from pathlib import Path

            from cvlatex.typeset.incremental.waiting import readied

            with readied(Path(request.out), begun) as ready:
                command(ready)
    command()


def guess(data: str) -> dict[str, tuple[str, str]]:
    """What the variants of a data folder may be set under that were never built into an output folder."""
    from cvlatex.core.paths import guesses_file
    from cvlatex.typeset.incremental.guess import guessed

    return guessed(guesses_file(), data)


def command(ready: object = None) -> None:
    """The command line, with the XeTeX that was started for it, if one was."""
    from cvlatex.commands.main import main

    main(obj=ready)


def end_at_once(number: int, _: object) -> None:
    """End the process with a signal's exit code: while it loads and reads there is nothing to put in order."""
    os._exit(128 + number)


def leave(ended: SystemExit) -> None:
    """End the process as `sys.exit` does, but take nothing apart first: it goes as a whole."""
    if ended.code is not None and not isinstance(ended.code, int):
        raise ended
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        raise ended from None
    os._exit(ended.code or 0)


if __name__ == "__main__":
    enter_environment()
    sys.path.insert(0, HERE)
    signal.signal(signal.SIGINT, end_at_once)
    signal.signal(signal.SIGTERM, end_at_once)
    sys.setswitchinterval(TURN)
    gc.disable()  # what is loaded and read stays to the end: there is nothing to collect
    try:
        run()
    except ModuleNotFoundError as missing:
        sys.exit(f"The Python package '{missing.name}' is not installed. Run `make setup` in {HERE} first.")
    except KeyboardInterrupt:
        os._exit(130)
    except SystemExit as ended:
        leave(ended)
