"""Where on this machine a family's font file lies, as fontconfig says: what XeTeX asks as well."""

from __future__ import annotations

import shutil
from pathlib import Path

from cvlatex.model.fonts import FontFile
from cvlatex.typeset.process import Limits, run

_TIME_LIMIT = 20.0
"""Seconds: fontconfig may have to read every font of the machine first."""


def locate(family: str) -> FontFile | None:
    """The upright font of a family; None where it is not installed, or where there is no fontconfig."""
    program = shutil.which("fc-match")
    if program is None:
        return None
    pattern = family.replace("\\", "\\\\").replace("-", "\\-").replace(":", "\\:").replace(",", "\\,")
    argv = (program, "-f", "%{family}\n%{file}\n%{index}\n", f"{pattern}:style=Regular")
    finished = run(argv, limits=Limits(_TIME_LIMIT))
    said = finished.output.splitlines()
    # fc-match always answers, with another family where there is none of the name.
    if finished.returncode != 0 or len(said) < 3 or family not in said[0].split(",") or not said[2].isdecimal():
        return None
    # The upper half of the index numbers a variable font's named instance (fontconfig, FC_INDEX).
    return FontFile(Path(said[1]), int(said[2]) & 0xFFFF)
