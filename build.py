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


if __name__ == "__main__":
    enter_environment()
    sys.path.insert(0, HERE)
    try:
        from cvlatex.commands.start import main

        main()
    except ModuleNotFoundError as missing:
        sys.exit(f"The Python package '{missing.name}' is not installed. Run `make setup` in {HERE} first.")
