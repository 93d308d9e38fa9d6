"""Where on this machine a face's font file lies, and which characters it has."""

from __future__ import annotations

from pathlib import Path

from cvlatex.fontsets.faces import Face, FontFile
from cvlatex.tools import fontconfig


def find(face: Face, folder: Path) -> FontFile | None:
    """Return the upright font of a face; None where it is neither in the folder nor installed, or is no font.

    Without fontconfig nothing is found.
    """
    font = fontconfig.read_font(folder / face.file) if face.file else fontconfig.match_family(face.family)
    return FontFile(font.path, font.index, font.characters) if font else None
