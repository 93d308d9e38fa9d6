"""photo-file: the portrait is a JPEG or PNG file inside the data folder.

Passes: `file: portrait.jpg` where data/portrait.jpg is a JPEG image.
Fails: a file that is missing, larger than 20 MiB, of another kind, or outside the data folder.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cvlatex.diagnostics import Diagnostic, error
from cvlatex.model.project import Project

ID = "photo-file"
MAX_BYTES = 20 * 2**20

_SIGNATURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")


def check(project: Project) -> Iterator[Diagnostic]:
    """An error where the file cannot be a portrait."""
    photo = project.cv.profile.photo
    if photo is None:
        return
    folder = Path(project.folder)
    path = folder / photo.file.value
    if not path.resolve().is_relative_to(folder.resolve()):
        hint = "Copy the file into the data folder and name it from there."
        yield error(ID, photo.file.span, f"The photo lies outside {project.folder}.", hint)
    elif (size := _size(path)) is None:
        yield error(ID, photo.file.span, f"There is no file {path.as_posix()}.", "Names are told from the data folder.")
    elif size > MAX_BYTES:
        yield error(ID, photo.file.span, "The photo is larger than 20 MiB.", "Save it smaller; 600 by 800 is plenty.")
    else:
        with path.open("rb") as image:
            begin = image.read(8)
        if not begin.startswith(_SIGNATURES):
            yield error(ID, photo.file.span, "This file is neither JPEG nor PNG.", "Save the photo as one of them.")


def _size(path: Path) -> int | None:
    """In bytes; None where there is no such file, or cannot be."""
    try:
        return path.stat().st_size if path.is_file() else None
    except OSError:
        return None
