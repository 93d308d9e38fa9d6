"""Where programs are found."""

from __future__ import annotations

import os


def find_program(name: str, path: str) -> str | None:
    """Return the file of a program in the folders of a search `path`; None where there is none."""
    for folder in filter(None, path.split(os.pathsep)):
        file = os.path.join(folder, name)
        if os.access(file, os.X_OK) and not os.path.isdir(file):
            return file
    return None
