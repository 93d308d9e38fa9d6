#!/usr/bin/env python3
"""The command of this folder: `./build.py pdf`, `./build.py check`, `./build.py --help`."""

import os
import sys

HERE = os.path.dirname(os.path.realpath(__file__))


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
    """What needs no more than a look at the files first; everything else is the command line's."""
    if sys.argv[1:2] == ["pdf"]:
        from cvlatex.freshness.quick import quick

        code = quick(sys.argv[1:])
        if code is not None:
            sys.exit(code)
    from cvlatex.cli import main

    main()


if __name__ == "__main__":
    enter_environment()
    sys.path.insert(0, HERE)
    try:
        run()
    except ModuleNotFoundError as missing:
        sys.exit(f"The Python package '{missing.name}' is not installed. Run `make setup` in {HERE} first.")
    except KeyboardInterrupt:
        sys.exit(130)
