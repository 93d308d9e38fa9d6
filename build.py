#!/usr/bin/env python3
"""The command of this folder: `./build.py pdf`, `./build.py check`, `./build.py --help`."""

import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def enter_environment() -> None:
    """Start again in the folder's .venv, where there is one and this Python is another."""
    python = HERE / ".venv" / "bin" / "python"
    if (
        python.exists()
        and Path(sys.prefix).resolve() != (HERE / ".venv").resolve()
        and "CVLATEX_NO_VENV" not in os.environ
    ):
        os.execv(python, [str(python), str(Path(__file__).resolve()), *sys.argv[1:]])


if __name__ == "__main__":
    enter_environment()
    sys.path.insert(0, str(HERE))
    try:
        try:
            from cvlatex.cli import main
        except ModuleNotFoundError as missing:
            sys.exit(f"The Python package '{missing.name}' is not installed. Run `make setup` in {HERE} first.")
        main()
    except KeyboardInterrupt:
        sys.exit(130)
