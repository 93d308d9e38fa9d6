"""fontconfig: which fonts are installed, and which characters a font has. XeTeX finds system fonts by it too.

It remembers what it has read of the system's fonts, so that a font of 20 MB need not be opened for it.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from msgspec import Struct

from cvlatex.tools.process import Limits, run

_LIMITS = Limits(20.0)
"""Seconds: fontconfig may have to read every font of the machine first."""

_FORM = "%{family}\n%{file}\n%{index}\n%{charset}\n"

_REGULAR = 80
"""The weight of a regular face (fontconfig, FC_WEIGHT_REGULAR); bolder ones have more."""


class Font(Struct, frozen=True):
    """A font: the names of its family, its file, its number in a collection from 0, and its code points."""

    families: tuple[str, ...]
    path: Path
    index: int
    characters: tuple[range, ...]


def read_font(path: Path) -> Font | None:
    """Return what fontconfig reads in a font file; None where it is no font, or fontconfig is missing."""
    return _parse(_capture_output("fc-query", "-f", _FORM, str(path)))


def match_family(family: str) -> Font | None:
    """Return the upright font of an installed family; None where there is none of that name."""
    found = _parse(_capture_output("fc-match", "-f", _FORM, f"{_escape(family)}:style=Regular"))
    # fc-match always answers, with another family where there is none of the name.
    return found if found and family in found.families else None


def has_bold(family: str) -> bool:
    """Whether an installed family has a face bolder than the regular one, by whatever name (Bold, Medium)."""
    weights = _capture_output("fc-list", "-f", "%{weight}\n", _escape(family)).split()
    return any(weight.isdecimal() and int(weight) > _REGULAR for weight in weights)


def _parse(output: str) -> Font | None:
    """Return the font in the output of fc-match; None where it is not as expected."""
    lines = output.split("\n")
    if len(lines) < 4 or not lines[2].isdecimal():
        return None
    characters = _parse_ranges(lines[3])
    if characters is None:
        return None
    # The upper half of the index numbers a variable font's named instance (fontconfig, FC_INDEX).
    return Font(tuple(lines[0].split(",")), Path(lines[1]), int(lines[2]) & 0xFFFF, characters)


def _parse_ranges(charset: str) -> tuple[range, ...] | None:
    """Parse `%{charset}`, such as "20-7e a0"; None where it is something else."""
    try:
        ends = [[int(code, 16) for code in part.split("-")] for part in charset.split()]
        return tuple(range(codes[0], codes[-1] + 1) for codes in ends)
    except ValueError:
        return None


def _escape(family: str) -> str:
    """Return a family's name as fontconfig's pattern language takes it."""
    return family.replace("\\", "\\\\").replace("-", "\\-").replace(":", "\\:").replace(",", "\\,")


def _capture_output(name: str, *arguments: str) -> str:
    """Return the output of a program of fontconfig; '' where it fails."""
    program = shutil.which(name)
    if program is None:
        return ""
    finished = run((program, *arguments), limits=_LIMITS)
    return finished.output if finished.returncode == 0 else ""
