"""Where on this machine a face's font file lies, and which characters it has: as fontconfig says, which XeTeX asks too.

fontconfig keeps what it knows of the system's fonts, so that a font of 20 MB need not be read for it.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from cvlatex.fontsets.faces import Face, FontFile
from cvlatex.tools.process import Limits, run

_TIME_LIMIT = 20.0
"""Seconds: fontconfig may have to read every font of the machine first."""

_FORM = "%{family}\n%{file}\n%{index}\n%{charset}\n"


def find(face: Face, folder: Path) -> FontFile | None:
    """The upright font of a face; None where it is neither in the folder nor installed, or is no font.

    Without fontconfig nothing is found.
    """
    if face.file:
        return _asked("fc-query", str(folder / face.file), None)
    pattern = face.family.replace("\\", "\\\\").replace("-", "\\-").replace(":", "\\:").replace(",", "\\,")
    return _asked("fc-match", f"{pattern}:style=Regular", face.family)


def _asked(name: str, about: str, family: str | None) -> FontFile | None:
    program = shutil.which(name)
    if program is None:
        return None
    finished = run((program, "-f", _FORM, about), limits=Limits(_TIME_LIMIT))
    said = finished.output.split("\n")
    if finished.returncode != 0 or len(said) < 4 or not said[2].isdecimal():
        return None
    # fc-match always answers, with another family where there is none of the name.
    if family is not None and family not in said[0].split(","):
        return None
    characters = _ranges(said[3])
    # The upper half of the index numbers a variable font's named instance (fontconfig, FC_INDEX).
    return None if characters is None else FontFile(Path(said[1]), int(said[2]) & 0xFFFF, characters)


def _ranges(said: str) -> tuple[range, ...] | None:
    """What `%{charset}` says, such as "20-7e a0"; None where it is something else."""
    try:
        ends = [[int(code, 16) for code in part.split("-")] for part in said.split()]
        return tuple(range(codes[0], codes[-1] + 1) for codes in ends)
    except ValueError:
        return None
